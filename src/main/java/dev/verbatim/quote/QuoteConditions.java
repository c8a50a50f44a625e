package dev.verbatim.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What a filter demands of the rows {@code q} of quotes, as SQL. Conditions are written as the
 * indexes of the schema are, so that each filter can use its own.
 */
public final class QuoteConditions {

  /** The most days that a quote's date can span (a leap year's last day less its first). */
  private static final int LONGEST_DATE = 365;

  private static final String HAS_TOPIC =
      "exists (select from quote_topic t where t.quote_id = q.id and t.topic_id = any(:topics))";

  private final QuoteFilter filter;
  private final boolean byTopic;
  private final boolean byWords;
  private final List<String> conditions = new ArrayList<>();
  private final List<ValueFilter> values = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private List<String> since = List.of("true");
  private Optional<String> asked = Optional.empty();

  // All of the filter but for the speakers and the places.
  private QuoteConditions(QuoteFilter filter, Optional<TextQuery> text, boolean byTopic) {
    this.filter = filter;
    this.byTopic = byTopic;
    this.byWords = text.isPresent();
    topics();
    text.ifPresent(query -> where(TextQuery.MATCHES, "search", query.value()));
    folded("role", filter.roles(), "role", ValueFilter.PRINTED_ROLE);
    folded("publisher", filter.publishers(), "publisher");
    oneOf("form", filter.forms());
    oneOf("language", filter.languages());
    oneOf("document_id", filter.documents());
    oneOf("status", filter.statuses());
    filter.minConfidence().ifPresent(least -> where("q.confidence >= :least", "least", least));
    switch (filter.dateField()) {
      case SAID -> said();
      case PUBLISHED -> published();
    }
  }

  /** All of the filter. */
  public static QuoteConditions whole(QuoteFilter filter, Optional<TextQuery> text) {
    QuoteConditions conditions = new QuoteConditions(filter, text, false);
    conditions.oneOf("speaker_id", filter.speakers());
    conditions.places();
    return conditions;
  }

  /** All of the filter, for a walk along its {@link #ways}. */
  static QuoteConditions walked(DataSource database, QuoteFilter filter, Optional<TextQuery> text) {
    int topics = filter.topics().size();
    boolean byTopic = topics > 0 && topics <= ValueFilter.MOST_WAYS;
    QuoteConditions conditions = new QuoteConditions(filter, text, byTopic);
    conditions.walkSpeakers();
    if (!filter.places().isEmpty()) {
      KnownPlaces.fitting(database, filter.places())
          .ifPresentOrElse(conditions::walkPlaces, conditions::places);
    }
    return conditions;
  }

  /** The values of the parameters, by name; more may be put in. */
  public Map<String, Object> parameters() {
    return parameters;
  }

  /** What the {@link #ways} choose from: quotes {@code q}, or their topics {@code t} with them. */
  String rows() {
    return byTopic ? "quote_topic t join quote q on q.id = t.quote_id" : "quote q";
  }

  /** The name among the {@link #rows} of what holds the columns that lists are ordered by. */
  String ordered() {
    return byTopic ? "t" : "q";
  }

  /** With a space before it. */
  public String whereClause() {
    return whereClause(values.stream().map(ValueFilter::condition).toList(), whole(since));
  }

  /**
   * Where clauses that together let through what the filter does, no row by two of them. Each value
   * of a filter has an index in the order of days, and so have the days themselves.
   */
  List<String> ways() {
    List<String> days = byWords ? List.of(whole(since)) : since;
    return waysOfValues().stream()
        .flatMap(way -> days.stream().map(day -> whereClause(way, day)))
        .toList();
  }

  // One filter is taken apart into its values: its first one that has several.
  private List<List<String>> waysOfValues() {
    List<List<String>> ways = List.of(List.of());
    boolean apart = false;
    for (ValueFilter value : values) {
      List<String> its = apart ? List.of(value.condition()) : value.ways();
      apart |= its.size() > 1;
      ways =
          ways.stream()
              .flatMap(way -> its.stream().map(condition -> with(way, condition)))
              .toList();
    }
    return ways;
  }

  private static List<String> with(List<String> way, String condition) {
    return Stream.concat(way.stream(), Stream.of(condition)).toList();
  }

  /** Rows {@code asked}, for each of which the {@link #ways} are to be walked; if there are any. */
  Optional<String> askedOneByOne() {
    return asked;
  }

  /** Whether one plan fits all values: each filter alone has an index in the order of lists. */
  boolean isPlannedOnce() {
    return values.size() + (asked.isPresent() ? 1 : 0) <= 1
        && !byWords
        && (filter.topics().isEmpty() || byTopic)
        && filter.statuses().isEmpty()
        && filter.minConfidence().isEmpty();
  }

  /** Demands something more. */
  void where(String condition) {
    conditions.add(condition);
  }

  /** Demands something more, with the value of its parameter. */
  public void where(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }

  private String whereClause(List<String> ofValues, String ofDays) {
    return Stream.of(conditions.stream(), ofValues.stream(), Stream.of(ofDays))
        .flatMap(of -> of)
        .collect(Collectors.joining(" and ", " where ", ""));
  }

  private static String whole(List<String> alternatives) {
    return alternatives.size() == 1
        ? alternatives.get(0)
        : "(" + String.join(" or ", alternatives) + ")";
  }

  // A topic has its quotes in the order of lists. A quote of several of them is found by the first.
  private void topics() {
    if (filter.topics().isEmpty()) {
      return;
    }
    if (!byTopic) {
      where(HAS_TOPIC, "topics", filter.topics());
      return;
    }
    List<String> ways = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (String topic : filter.topics()) {
      String name = "topic" + ways.size();
      parameters.put(name, topic);
      ways.add("t.topic_id = :" + name + (before.isEmpty() ? "" : hasNoneOf(before)));
      before.add(":" + name);
    }
    values.add(new ValueFilter(ways.get(0), ways));
  }

  private static String hasNoneOf(List<String> topics) {
    return " and not exists (select from quote_topic u where u.quote_id = q.id and u.topic_id in ("
        + String.join(", ", topics)
        + "))";
  }

  private void oneOf(String column, List<String> given) {
    oneOf("q." + column, column, given);
  }

  private void oneOf(String expression, String name, List<String> given) {
    if (given.isEmpty()) {
      return;
    }
    List<String> each = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      each.add(expression + " = :" + name + i);
      parameters.put(name + i, given.get(i));
    }
    parameters.put(name, given);
    values.add(
        each.size() == 1
            ? ValueFilter.of(each.get(0))
            : ValueFilter.oneOf(expression + " = any(:" + name + ")", each));
  }

  private void walkSpeakers() {
    List<String> speakers = filter.speakers().stream().distinct().toList();
    if (speakers.size() > 1) {
      walk(ordered() + ".speaker_id", speakers);
    } else {
      oneOf(ordered() + ".speaker_id", "speaker_id", speakers);
    }
  }

  private void walk(String column, List<String> each) {
    asked = Optional.of("unnest(cast(:asked as text[])) as asked (value)");
    where(column + " = asked.value", "asked", each);
  }

  private void walkPlaces(KnownPlaces places) {
    List<String> beginnings = places.beginnings();
    if (beginnings.isEmpty()) {
      where("false");
    } else if (beginnings.size() > ValueFilter.MOST_WAYS && asked.isEmpty() && values.isEmpty()) {
      walk("left(q.place, 200)", beginnings);
    } else {
      oneOf("left(q.place, 200)", "place_of", beginnings);
    }
    if (places.areCut()) {
      places();
    }
  }

  // Every part of the place asked for is a part of the place: "Moscow" is in "The Kremlin, Moscow".
  private void places() {
    List<String> alternatives = new ArrayList<>();
    for (int i = 0; i < filter.places().size(); i++) {
      parameters.put("place" + i, filter.places().get(i));
      alternatives.add("place_parts(q.place) @> place_parts(cast(:place" + i + " as text))");
    }
    if (!alternatives.isEmpty()) {
      values.add(ValueFilter.of(whole(alternatives)));
    }
  }

  // Case does not count.
  private void folded(String name, List<String> given, String... columns) {
    List<String> alternatives = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      String value = given.get(i).strip();
      parameters.put(name + i, value);
      for (String column : columns) {
        alternatives.add(ValueFilter.foldedEquals(column, name + i, value));
      }
    }
    if (!alternatives.isEmpty()) {
      values.add(ValueFilter.oneOf(whole(alternatives), alternatives));
    }
  }

  // A quote dated "2012" is said on any day of it: what overlaps is found. What begins before the
  // first day asked for begins at most a year before it, and is among the few with a longer time.
  private void said() {
    String day = ordered() + ".said_order";
    filter
        .from()
        .ifPresent(
            from -> {
              since =
                  List.of(
                      day + " >= :from",
                      day
                          + " >= :earliest and "
                          + day
                          + " < :from and q.said_to >= :from and q.said_to - q.said_from > 0");
              parameters.put("from", from);
              parameters.put("earliest", from.minusDays(LONGEST_DATE));
            });
    filter
        .to()
        .ifPresent(
            to -> {
              where(day + " <= :to", "to", to);
              conditions.add("q.said_from is not null");
            });
  }

  private void published() {
    String day = ordered() + ".published_order";
    filter.from().ifPresent(from -> where(day + " >= :from", "from", from));
    filter.to().ifPresent(to -> where(day + " <= :to", "to", to));
    if (filter.from().isPresent() || filter.to().isPresent()) {
      conditions.add("q.published_on is not null");
    }
  }
}
