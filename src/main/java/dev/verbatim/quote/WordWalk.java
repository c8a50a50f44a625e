package dev.verbatim.quote;

import static java.util.stream.Collectors.joining;

import dev.verbatim.http.Keyset;
import dev.verbatim.http.PageRequest;
import dev.verbatim.quote.QuoteFilter.DateField;
import dev.verbatim.quote.QuoteFilter.Order;
import dev.verbatim.sql.NamedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Finds quotes with words in the order of days. It looks through some weeks after the other, from
 * where the page begins, until the page is full: however many quotes have the words, few are read.
 */
final class WordWalk {

  /** So many matches are found at once. */
  static final int FEW = 600;

  /** What is looked through first is expected to hold the page twice. */
  private static final double SPARE = 2;

  /** Where quotes were found before, nearly the same is enough. */
  private static final double SPARE_OF_KNOWN = 1.25;

  /** How often words stand together cannot be expected: one part of the days tells. */
  private static final int PARTS = 12;

  private static final int LEAST_GROWTH = 1;
  private static final int MOST_GROWTH = 16;

  /** More weeks than this are not looked up one by one. */
  private static final int MOST_WEEKS = 250;

  private final DataSource database;
  private final QuoteFilter filter;
  private final TextQuery words;
  private final Keyset order;
  private final PageRequest page;
  private final RecentCounts recent;
  private final DaySpread spread;
  private final List<FilterKeys> keys;
  private final boolean isBackInTime;

  /**
   * @param order of the rows {@code q}
   */
  WordWalk(
      DataSource database,
      QuoteFilter filter,
      TextQuery words,
      Keyset order,
      PageRequest page,
      RecentCounts recent) {
    this.database = database;
    this.filter = filter;
    this.words = words;
    this.order = order;
    this.page = page;
    this.recent = recent;
    this.spread = recent.days(filter.dateField());
    this.keys = FilterKeys.of(filter, recent.broadKeys());
    this.isBackInTime = (filter.order() == Order.OLDEST) == page.backward();
  }

  /**
   * A part of the days.
   *
   * @param isFirst whether none was looked through before it
   * @param left what is to be looked through after it
   */
  private record Part(Stretch days, boolean isFirst, Optional<Stretch> left) {}

  /**
   * The quotes of the page in the order in which they are fetched.
   *
   * @param matches about how many quotes the whole filter lets through
   * @param share of the quotes with words and keys, about how many have what else is asked for
   * @param few so many are found at once
   */
  List<ListedQuote> quotes(long matches, double share, int few) {
    List<ListedQuote> found = new ArrayList<>();
    long next = atFirst(matches, matches / share / shareOfBroad() <= few);
    long looked = next;
    Part part = part(days(), next, true);
    found.addAll(quotes(part, page.fetch()));
    while (found.size() < page.fetch() && part.left().isPresent()) {
      next = after(looked, next, found.size());
      looked += next;
      part = part(part.left().get(), next, false);
      found.addAll(quotes(part, page.fetch() - found.size()));
    }
    // A later page may stand where there are hardly any: that says nothing of the first.
    if (page.cursor().isEmpty()) {
      remember(found);
    }
    return found;
  }

  private void remember(List<ListedQuote> found) {
    Stretch passed = days();
    if (found.size() == page.fetch()) {
      LocalDate last = filter.dateField().of(found.get(found.size() - 1));
      passed = isBackInTime ? passed.since(last) : passed.until(last);
    }
    recent.put(filter, spread.quotes(passed) / Math.max(1.0, found.size()));
  }

  private Stretch days() {
    Stretch asked = new Stretch(filter.from(), filter.to());
    return page.cursor()
        .map(cursor -> LocalDate.parse(cursor.key().get(0)))
        .map(day -> isBackInTime ? asked.until(day) : asked.since(day))
        .orElse(asked);
  }

  // Quotes of any kind that are to be looked through.
  private long atFirst(long matches, boolean areFew) {
    long all = spread.quotes(new Stretch(filter.from(), filter.to()));
    if (areFew && !words.isOfSeveral()) {
      return all;
    }
    Double apart = recent.apart(filter);
    if (apart != null) {
      return (long) Math.max(1, SPARE_OF_KNOWN * page.fetch() * apart);
    }
    long expected = (long) (SPARE * page.fetch() * all / Math.max(1, matches));
    return Math.max(1, words.isOfSeveral() ? Math.min(expected, all / PARTS) : expected);
  }

  private double shareOfBroad() {
    return keys.stream()
        .mapToDouble(FilterKeys::broad)
        .filter(share -> share > 0)
        .reduce(1, (all, share) -> all * share);
  }

  private long after(long looked, long last, int found) {
    long missing = page.fetch() - found;
    double expected = SPARE * missing * looked / Math.max(0.1, found);
    return (long) Math.min(MOST_GROWTH * last, Math.max(LEAST_GROWTH * last, expected));
  }

  private Part part(Stretch left, long quotes, boolean isFirst) {
    return edge(left, quotes)
        .map(
            edge ->
                isBackInTime
                    ? new Part(
                        left.since(edge), isFirst, Optional.of(left.until(edge.minusDays(1))))
                    : new Part(
                        left.until(edge), isFirst, Optional.of(left.since(edge.plusDays(1)))))
        .filter(part -> isKeyed(part.days()) && spread.quotes(part.left().orElseThrow()) > 0)
        .orElse(new Part(left, isFirst, Optional.empty()));
  }

  private Optional<LocalDate> edge(Stretch left, long quotes) {
    return isBackInTime ? spread.back(left, quotes) : spread.forward(left, quotes);
  }

  // Where the days end is known, and they are few.
  private boolean isKeyed(Stretch days) {
    return (isBackInTime ? days.first() : days.last()).isPresent()
        && spread.weeks(days) <= MOST_WEEKS;
  }

  private Stream<String> keysOfValues() {
    return keys.stream().filter(key -> key.broad() == 0).map(FilterKeys::condition);
  }

  private List<ListedQuote> quotes(Part part, int most) {
    // What is dated by a month or a year can begin before the first day that is asked for.
    boolean withPeriods =
        filter.dateField() == DateField.SAID
            && filter.from().isPresent()
            && (isBackInTime ? part.left().isEmpty() : part.isFirst());
    QuoteConditions conditions = QuoteConditions.whole(filter, Optional.empty());
    conditions.parameters().put("search", words.value());
    String day = "q." + filter.dateField().column();
    part.days().last().ifPresent(last -> conditions.where(day + " <= :last", "last", last));
    if (!withPeriods) {
      part.days().first().ifPresent(first -> conditions.where(day + " >= :first", "first", first));
    }
    Stream<String> weeks =
        isKeyed(part.days())
            ? Stream.of(
                QuoteKeys.ofWeeks(
                    filter.dateField(),
                    part.days(),
                    spread.weeks(part.days()),
                    withPeriods,
                    conditions.parameters()))
            : Stream.of();
    String found =
        Stream.of(Stream.of(TextQuery.MATCHES), keysOfValues(), weeks)
            .flatMap(of -> of)
            .collect(joining(" and ", "(select * from quote q where ", " offset 0) q"));
    conditions.parameters().put("most", most);
    String sql = PageWalk.rowsSorted(found, conditions, order, page);
    return NamedQuery.listPlannedOnce(database, sql, conditions.parameters(), QuoteRow::read);
  }
}
