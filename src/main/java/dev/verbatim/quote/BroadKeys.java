package dev.verbatim.quote;

import dev.verbatim.sql.NamedQuery;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The keys that very many quotes have, as the database last counted: to look where they stand costs
 * more than to read some quotes in vain.
 *
 * @param shares of all quotes, by key
 */
record BroadKeys(Map<String, Double> shares) {

  private static final String KEYS =
      """
      select k.key, sum(v.share)
      from pg_stats s
      cross join unnest(cast(cast(s.most_common_vals as text) as text[]), s.most_common_freqs)
        as v (value, share)
      cross join unnest(
        case s.attname
          when 'place' then place_parts(v.value)
          when 'speaker_id' then array['speaker ' || v.value]
          else array[replace(s.attname, '_printed', '') || ' ' || left(lower(v.value), 200)] end)
        as k (key)
      where s.schemaname = current_schema() and s.tablename = 'quote' and s.attname in
        ('speaker_id', 'publisher', 'role', 'role_printed', 'place', 'language', 'form')
      group by k.key having sum(v.share) > 0.03
      """;

  private record Key(String key, double share) {}

  static BroadKeys read(DataSource database) {
    return new BroadKeys(
        NamedQuery.list(
                database, KEYS, Map.of(), row -> new Key(row.getString(1), row.getDouble(2)))
            .stream()
            .collect(Collectors.toMap(Key::key, Key::share)));
  }

  /** The share of all quotes that have a key, if they are very many, else 0. */
  double share(String key) {
    return shares.getOrDefault(key, 0.0);
  }
}
