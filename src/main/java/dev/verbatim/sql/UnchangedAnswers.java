package dev.verbatim.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Remembers answers for as long as nothing is written to the database: then asking again would give
 * the same. Those that were not asked for the longest are forgotten.
 *
 * @param <Q> what is asked for, with all that the answer depends on beside the database
 * @param <A> the answer; immutable
 */
public final class UnchangedAnswers<Q, A> {

  private static final int MOST = 300;

  /** It is another one as soon as any transaction has written, or is about to. */
  private static final String STATE = "select cast(pg_current_snapshot() as text)";

  private final DataSource database;
  private final Map<Q, Remembered<A>> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Q, Remembered<A>> eldest) {
          return size() > MOST;
        }
      };

  public UnchangedAnswers(DataSource database) {
    this.database = database;
  }

  private record Remembered<A>(String state, A answer) {}

  /** The answer that is remembered, or else the one that is got now. */
  public A to(Q question, Supplier<A> ask) {
    String state = state();
    A remembered = remembered(question, state);
    if (remembered != null) {
      return remembered;
    }
    A answer = ask.get();
    synchronized (answers) {
      answers.put(question, new Remembered<>(state, answer));
    }
    return answer;
  }

  /** The answer that is remembered, if one is. */
  public Optional<A> remembered(Q question) {
    return Optional.ofNullable(remembered(question, state()));
  }

  private String state() {
    return NamedQuery.list(database, STATE, Map.of(), row -> row.getString(1)).get(0);
  }

  private @Nullable A remembered(Q question, String state) {
    synchronized (answers) {
      Remembered<A> remembered = answers.get(question);
      return remembered != null && remembered.state().equals(state) ? remembered.answer() : null;
    }
  }
}
