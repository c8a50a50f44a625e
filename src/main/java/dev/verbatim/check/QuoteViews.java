package dev.verbatim.check;

import dev.verbatim.http.JsonText;
import dev.verbatim.quote.QuoteRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Quotes as they are served, by their ids. */
final class QuoteViews {

  private QuoteViews() {}

  static Map<String, JsonText> withIds(DataSource database, Collection<String> ids) {
    Map<String, JsonText> views = new HashMap<>();
    QuoteRow.withIds(database, ids).forEach((id, quote) -> views.put(id, quote.json()));
    return views;
  }
}
