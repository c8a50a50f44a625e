package dev.verbatim.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.verbatim.check.wording.Shingles;
import dev.verbatim.check.wording.Stems;
import dev.verbatim.check.wording.Wording;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By which word pairs a claim is looked for, once the database knows how common they are. */
@QuarkusTest
class CommonPairsTest {

  private static final String CLAIM =
      "There is an alternative to a peaceful resolution of the nuclear problem.";

  @Inject DataSource database;
  @Inject Session session;

  @BeforeEach
  void count() {
    QuarkusTransaction.requiringNew()
        .run(() -> session.createNativeMutationQuery("analyze quote_wording").executeUpdate());
  }

  @Test
  void inASmallArchiveNoPairIsTooCommon() {
    int[] pairs = Shingles.pairs(Wording.of(CLAIM), new Stems());
    int[] sought = new CommonPairs(database, Clock.systemUTC()).rarest(pairs);
    assertEquals(pairs.length, sought.length);
    Arrays.sort(sought);
    Arrays.sort(pairs);
    assertArrayEquals(pairs, sought);
  }
}
