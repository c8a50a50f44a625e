package dev.verbatim.check;

import dev.verbatim.sql.NamedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Which word pairs so many quotes have that nothing is found by them, as the database's own
 * statistics say. They are read again now and then.
 */
final class CommonPairs {

  private static final Duration FRESH = Duration.ofMinutes(5);

  /** By so many a claim is looked for. */
  private static final int MOST_SOUGHT = 24;

  private static final int FEWEST_SOUGHT = 3;

  /** A pair of at most so many quotes is never too common. */
  private static final double RARE = 100;

  /** No more common ones are taken than so many quotes have together. */
  private static final double MOST_FOUND = 10_000;

  private static final String STATISTICS =
      """
      select most_common_elems::text::integer[], most_common_elem_freqs,
             (select reltuples from pg_class where oid = to_regclass('quote_wording'))
      from pg_stats
      where schemaname = current_schema() and tablename = 'quote_wording' and attname = 'pairs'
        and most_common_elems is not null
      """;

  private final DataSource database;
  private final Clock clock;
  private volatile Read read = new Read(Instant.MIN, Map.of());

  CommonPairs(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What was read.
   *
   * @param quotes how many have a pair; of those that hardly any has it says nothing
   */
  private record Read(Instant at, Map<Integer, Double> quotes) {}

  /** The rarest of these, without the common ones unless there are hardly any others. */
  int[] rarest(int[] pairs) {
    Map<Integer, Double> quotes = quotes();
    List<Integer> sorted =
        Arrays.stream(pairs)
            .boxed()
            .sorted(
                Comparator.<Integer, Double>comparing(pair -> quotes.getOrDefault(pair, 0.0))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    double found = 0;
    int sought = 0;
    for (int pair : sorted) {
      double having = quotes.getOrDefault(pair, 0.0);
      found += having;
      boolean isEnough = sought >= FEWEST_SOUGHT || found > MOST_FOUND;
      if (sought == MOST_SOUGHT || (having > RARE && sought > 0 && isEnough)) {
        break;
      }
      sought++;
    }
    return sorted.stream().limit(sought).mapToInt(Integer::intValue).toArray();
  }

  private Map<Integer, Double> quotes() {
    Instant now = clock.instant();
    if (now.isAfter(read.at().plus(FRESH))) {
      List<Map<Integer, Double>> quotes =
          NamedQuery.list(database, STATISTICS, Map.of(), CommonPairs::quotes);
      read = new Read(now, quotes.isEmpty() ? Map.of() : quotes.get(0));
    }
    return read.quotes();
  }

  private static Map<Integer, Double> quotes(ResultSet row) throws SQLException {
    int[] pairs = WordingRows.numbers(row, 1);
    Float[] frequencies = (Float[]) row.getArray(2).getArray();
    double all = row.getDouble(3);
    Map<Integer, Double> quotes = new HashMap<>();
    for (int i = 0; i < pairs.length; i++) {
      quotes.put(pairs[i], frequencies[i] * all);
    }
    return quotes;
  }
}
