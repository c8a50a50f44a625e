package dev.verbatim.check;

import dev.verbatim.check.variant.Saying;
import dev.verbatim.check.wording.Wording;
import dev.verbatim.engine.text.Span;
import dev.verbatim.sql.NamedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Reads quotes as variants are looked for; what is only reported is nobody's wording. */
final class SayingRows {

  /** A page of a busy day has some hundreds. */
  private static final int MOST = 4_000;

  private static final String SELECT =
      """
      select id, document_id, section_id, position, span_start, span_end, layer, language,
             speaker_id, said_from, said_to, publisher, text
      from quote where layer <> 'report' and
      """;

  private SayingRows() {}

  /** Of one document, in order. */
  static List<Saying> ofDocument(DataSource database, String documentId) {
    String sql = SELECT + "document_id = :document order by position";
    return NamedQuery.list(database, sql, Map.of("document", documentId), SayingRows::read);
  }

  static List<Saying> withIds(DataSource database, Collection<String> ids) {
    String sql = SELECT + "id = any (:ids) order by document_id, position";
    return NamedQuery.list(database, sql, Map.of("ids", List.copyOf(ids)), SayingRows::read);
  }

  /**
   * Of other publishers, by these speakers and said on these days.
   *
   * @param publisher in small letters
   */
  static List<Saying> elsewhere(
      DataSource database, List<String> speakers, List<LocalDate> days, String publisher) {
    String sql =
        SELECT
            + "speaker_id = any (:speakers) and said_order = any (cast(:days as date[]))"
            + " and lower(publisher) <> :publisher order by document_id, position limit "
            + MOST;
    List<String> dates = days.stream().map(LocalDate::toString).toList();
    return NamedQuery.list(
        database,
        sql,
        Map.of("speakers", speakers, "days", dates, "publisher", publisher),
        SayingRows::read);
  }

  private static Saying read(ResultSet row) throws SQLException {
    return new Saying(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        new Span(row.getInt(5), row.getInt(6)),
        row.getString(7).equals("passage"),
        row.getString(8),
        row.getString(9),
        row.getObject(10, LocalDate.class),
        row.getObject(11, LocalDate.class),
        row.getString(12),
        Wording.of(row.getString(13)));
  }
}
