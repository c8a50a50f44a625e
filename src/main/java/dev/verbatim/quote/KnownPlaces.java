package dev.verbatim.quote;

import dev.verbatim.sql.NamedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The places of quotes that fit a place asked for.
 *
 * @param beginnings their first 200 characters, as the index has them
 */
record KnownPlaces(List<String> beginnings) {

  private static final int INDEXED_LENGTH = 200;

  /** More are not looked up one by one. */
  private static final int MOST = 200;

  private static final String FITTING =
      """
      select distinct left(known.place, 200)
      from unnest(cast(:asked as text[])) as asked (place)
      join quote_place known on place_parts(known.place) @> place_parts(asked.place)
      limit
      """;

  /**
   * Places with every part of one of those asked for: "The Kremlin, Moscow" fits "Moscow". Empty if
   * there are very many.
   */
  static Optional<KnownPlaces> fitting(DataSource database, List<String> asked) {
    List<String> beginnings =
        NamedQuery.list(
            database, FITTING + (MOST + 1), Map.of("asked", asked), row -> row.getString(1));
    return beginnings.size() > MOST ? Optional.empty() : Optional.of(new KnownPlaces(beginnings));
  }

  /** Whether one of them may be longer than it is here. */
  boolean areCut() {
    return beginnings.stream()
        .anyMatch(place -> place.codePointCount(0, place.length()) >= INDEXED_LENGTH);
  }
}
