package dev.verbatim.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Answers that are remembered until somebody writes. */
@QuarkusTest
class UnchangedAnswersTest {

  @Inject DataSource database;

  @Test
  void whatIsWrittenIsSeenByTheNextWhoAsks() {
    UnchangedAnswers<String, Integer> answers = new UnchangedAnswers<>(database);
    AtomicInteger asked = new AtomicInteger();
    int first = answers.to("how many?", asked::incrementAndGet);
    write();
    int second = answers.to("how many?", asked::incrementAndGet);
    assertEquals(first + 1, second);
  }

  @Test
  void anAnswerToSomethingElseIsAnother() {
    UnchangedAnswers<String, String> answers = new UnchangedAnswers<>(database);
    assertEquals("one", answers.to("first", () -> "one"));
    assertEquals("two", answers.to("second", () -> "two"));
  }

  private void write() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              try (Connection connection = database.getConnection();
                  Statement statement = connection.createStatement()) {
                statement.execute("select pg_current_xact_id()");
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
  }
}
