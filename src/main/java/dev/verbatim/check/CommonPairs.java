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

  /** No more common ones are taken than such a share of all quotes has. */
  private static final double LARGEST_SHARE = 0.01;

  private static final String STATISTICS =
      """
      select most_common_elems::text::integer[], most_common_elem_freqs
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

  private record Read(Instant at, Map<Integer, Float> shares) {}

  /** The rarest of these, without the common ones unless there are hardly any others. */
  int[] rarest(int[] pairs) {
    Map<Integer, Float> shares = shares();
    List<Integer> sorted =
        Arrays.stream(pairs)
            .boxed()
            .sorted(
                Comparator.<Integer, Float>comparing(pair -> shares.getOrDefault(pair, 0f))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    double share = 0;
    int sought = 0;
    for (int pair : sorted) {
      boolean isRare = !shares.containsKey(pair);
      share += shares.getOrDefault(pair, 0f);
      boolean isEnough = sought >= FEWEST_SOUGHT || share > LARGEST_SHARE;
      if (sought == MOST_SOUGHT || (!isRare && sought > 0 && isEnough)) {
        break;
      }
      sought++;
    }
    return sorted.stream().limit(sought).mapToInt(Integer::intValue).toArray();
  }

  private Map<Integer, Float> shares() {
    Instant now = clock.instant();
    if (now.isAfter(read.at().plus(FRESH))) {
      List<Map<Integer, Float>> shares =
          NamedQuery.list(database, STATISTICS, Map.of(), CommonPairs::shares);
      read = new Read(now, shares.isEmpty() ? Map.of() : shares.get(0));
    }
    return read.shares();
  }

  private static Map<Integer, Float> shares(ResultSet row) throws SQLException {
    int[] pairs = WordingRows.numbers(row, 1);
    Float[] frequencies = (Float[]) row.getArray(2).getArray();
    Map<Integer, Float> shares = new HashMap<>();
    for (int i = 0; i < pairs.length; i++) {
      shares.put(pairs[i], frequencies[i]);
    }
    return shares;
  }
}
