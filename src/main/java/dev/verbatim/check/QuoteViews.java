package dev.verbatim.check;

import dev.verbatim.quote.QuoteRow;
import dev.verbatim.quote.QuoteView;
import dev.verbatim.sql.NamedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Quotes as they are served, by their ids. */
final class QuoteViews {

  private QuoteViews() {}

  static Map<String, QuoteView> withIds(DataSource database, Collection<String> ids) {
    String sql = QuoteRow.select("select * from quote where id = any (:ids)", "");
    Map<String, QuoteView> views = new HashMap<>();
    NamedQuery.list(database, sql, Map.of("ids", List.copyOf(ids)), QuoteRow::read)
        .forEach(quote -> views.put(quote.id, QuoteView.of(quote)));
    return views;
  }
}
