package dev.verbatim.quote;

import dev.verbatim.quote.QuoteFilter.DateField;
import dev.verbatim.search.SearchExpression;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a search goes by to find its way, as it was some minutes ago. */
final class RecentCounts {

  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private final Recent<DaySpread> said;
  private final Recent<DaySpread> published;
  private final Recent<BroadKeys> broadKeys;
  private final RecentAnswers<Words, TextQuery> queries = new RecentAnswers<>();
  private final RecentAnswers<QuoteFilter, Long> matches = new RecentAnswers<>();
  private final RecentAnswers<QuoteFilter, Double> apart = new RecentAnswers<>();
  private final DataSource database;

  RecentCounts(DataSource database) {
    this.database = database;
    said = new Recent<>(() -> DaySpread.read(database, DateField.SAID));
    published = new Recent<>(() -> DaySpread.read(database, DateField.PUBLISHED));
    broadKeys = new Recent<>(() -> BroadKeys.read(database));
  }

  DaySpread days(DateField field) {
    return switch (field) {
      case SAID -> said.get();
      case PUBLISHED -> published.get();
    };
  }

  BroadKeys broadKeys() {
    return broadKeys.get();
  }

  private record Words(SearchExpression asked, List<String> languages) {}

  /** Words as the database looks them up, in quotes of these languages. */
  TextQuery query(SearchExpression asked, List<String> languages) {
    return queries.to(
        new Words(asked, languages),
        words -> TextQuery.of(database, words.asked(), words.languages()));
  }

  /** About how many quotes a filter lets through, as the planner expects. */
  long matches(QuoteFilter filter) {
    return matches.to(
        filter,
        unknown ->
            Sample.matches(
                database, filter, filter.text().map(asked -> query(asked, filter.languages()))));
  }

  /**
   * Of how many quotes a filter let one through where it was last walked along; null if unknown.
   */
  @Nullable Double apart(QuoteFilter filter) {
    return apart.to(filter);
  }

  /** Remembers of how many quotes a filter let one through. */
  void put(QuoteFilter filter, double quotesApart) {
    apart.put(filter, quotesApart);
  }

  private static final class Recent<T> {

    private final Supplier<T> read;
    private @Nullable T value;
    private long since;

    Recent(Supplier<T> read) {
      this.read = read;
    }

    synchronized T get() {
      T remembered = value;
      if (remembered == null || System.nanoTime() - since > REMEMBERED.toNanos()) {
        remembered = read.get();
        value = remembered;
        since = System.nanoTime();
      }
      return remembered;
    }
  }
}
