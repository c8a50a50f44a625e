package dev.verbatim.quote;

import dev.verbatim.sql.NamedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads stored quotes: one statement gives everything that is shown of them. */
public final class QuoteRow {

  // The days that lists are in the order of; then what QuoteJson reads, in its order.
  private static final String COLUMNS = "q.said_order, q.published_order, " + QuoteJson.COLUMNS;

  private static final String AROUND =
      """
      (select * from quote where document_id = :document and position <= :position
       order by position desc limit :before)
      union all
      (select * from quote where document_id = :document and position > :position
       order by position limit :after)
      """;

  private static final int BEFORE_JSON = 2;

  private QuoteRow() {}

  /**
   * The statement that shows quotes.
   *
   * @param quotes a statement that gives rows of the table {@code quote}
   * @param order of the rows {@code q}
   */
  public static String select(String quotes, String order) {
    return "select "
        + COLUMNS
        + " from ("
        + quotes
        + ") q left join speaker s on s.id = q.speaker_id"
        + order;
  }

  /** The present row of such a statement. */
  public static ListedQuote read(ResultSet row) throws SQLException {
    return new ListedQuote(
        row.getString("id"),
        row.getString("document_id"),
        row.getInt("position"),
        row.getObject("said_order", LocalDate.class),
        row.getObject("published_order", LocalDate.class),
        row.getString("language"),
        row.getString("text"),
        QuoteJson.read(row, BEFORE_JSON));
  }

  /** The quotes that are there, by their ids. */
  public static Map<String, ListedQuote> withIds(DataSource database, Collection<String> ids) {
    return NamedQuery.list(
            database,
            select("select * from quote where id = any (:ids)", ""),
            Map.of("ids", List.copyOf(ids)),
            QuoteRow::read)
        .stream()
        .collect(Collectors.toMap(ListedQuote::id, Function.identity()));
  }

  /** The quotes with these ids, in their order; one that is not there any more is left out. */
  static List<ListedQuote> inOrder(DataSource database, List<String> ids) {
    Map<String, ListedQuote> quotes = withIds(database, ids);
    return ids.stream().flatMap(id -> Optional.ofNullable(quotes.get(id)).stream()).toList();
  }

  /** A quote and so many before and after it in its document, in order. */
  static List<ListedQuote> around(DataSource database, ListedQuote quote, int before, int after) {
    return NamedQuery.list(
        database,
        select(AROUND, " order by q.position"),
        Map.of(
            "document",
            quote.documentId(),
            "position",
            quote.position(),
            "before",
            before + 1,
            "after",
            after),
        QuoteRow::read);
  }

  /** The quote with this id. */
  static Optional<ListedQuote> withId(DataSource database, String id) {
    return NamedQuery.list(
            database,
            select("select * from quote where id = :id", ""),
            Map.of("id", id),
            QuoteRow::read)
        .stream()
        .findFirst();
  }
}
