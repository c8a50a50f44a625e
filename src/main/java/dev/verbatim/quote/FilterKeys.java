package dev.verbatim.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A filter of values as the index of words knows it.
 *
 * @param condition that all quotes fulfil which the filter lets through; its parameters are those
 *     of {@link QuoteConditions#whole}
 * @param broad the share of the quotes which it lets through where they are very many, else 0
 */
record FilterKeys(String condition, double broad) {

  private static final String AS_IT_IS = "cast(:%s as text)";
  private static final String FOLDED = "left(lower(cast(:%s as text)), 200)";

  /** Whether each quote that a filter lets through has keys for all of it. */
  static boolean knowAll(QuoteFilter filter) {
    return filter.topics().isEmpty()
        && filter.documents().isEmpty()
        && filter.statuses().isEmpty()
        && filter.minConfidence().isEmpty();
  }

  /** The filters of values that are asked for. */
  static List<FilterKeys> of(QuoteFilter filter, BroadKeys broad) {
    List<FilterKeys> keys = new ArrayList<>();
    add(keys, "speaker", "speaker_id", AS_IT_IS, filter.speakers(), broad);
    add(keys, "publisher", "publisher", FOLDED, filter.publishers(), broad);
    add(keys, "role", "role", FOLDED, filter.roles(), broad);
    add(keys, "language", "language", AS_IT_IS, filter.languages(), broad);
    add(keys, "form", "form", AS_IT_IS, filter.forms(), broad);
    if (filter.places().size() == 1) {
      keys.add(place(filter.places().get(0), broad));
    }
    return keys;
  }

  private static void add(
      List<FilterKeys> keys,
      String name,
      String parameter,
      String expression,
      List<String> given,
      BroadKeys broad) {
    if (!given.isEmpty()) {
      List<String> each =
          IntStream.range(0, given.size())
              .mapToObj(i -> "'" + name + " ' || " + expression.formatted(parameter + i))
              .toList();
      keys.add(
          new FilterKeys(
              QuoteKeys.OF_ROW + " && array[" + String.join(", ", each) + "]",
              given.stream().mapToDouble(value -> broad.share(name + " " + folded(value))).sum()));
    }
  }

  // A place has all parts of the one asked for.
  private static FilterKeys place(String given, BroadKeys broad) {
    return new FilterKeys(
        QuoteKeys.OF_ROW + " @> place_parts(cast(:place0 as text))",
        Arrays.stream(given.split(","))
            .mapToDouble(part -> broad.share(folded(part)))
            .min()
            .orElse(0));
  }

  private static String folded(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }
}
