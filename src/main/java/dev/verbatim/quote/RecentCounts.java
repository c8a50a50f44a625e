package dev.verbatim.quote;

import dev.verbatim.quote.QuoteFilter.DateField;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a search goes by to find its way, as it was some minutes ago. */
final class RecentCounts {

  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private final Recent<DaySpread> said;
  private final Recent<DaySpread> published;
  private final Recent<BroadKeys> broadKeys;

  RecentCounts(DataSource database) {
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
