package dev.verbatim.statistics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.verbatim.http.Keyset;
import dev.verbatim.http.PageRequest;
import dev.verbatim.sql.NamedQuery;
import jakarta.ws.rs.core.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of one publisher.
 *
 * @param key what tells it from others: its name without case, or nothing
 * @param publisher null for what has none
 * @param documents that it published, or in which something of it is quoted
 * @param dateFrom the first day on which something was said
 * @param dateTo the last day
 * @param unattributedShare null where there are no quotes
 * @param languages of the quotes, the most frequent first
 */
public record PublisherCoverage(
    @JsonIgnore String key,
    @Nullable String publisher,
    long documents,
    @Nullable LocalDate dateFrom,
    @Nullable LocalDate dateTo,
    long quotes,
    @Nullable Double unattributedShare,
    List<LanguageCount> languages) {

  /** How many quotes are in a language. */
  public record LanguageCount(String language, long quotes) {}

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<LanguageCount>> LANGUAGES = new TypeReference<>() {};

  private static final Keyset ORDER =
      new Keyset(List.of(new Keyset.Column("c.key collate \"C\"", false, key -> key)));

  private static final String COVERAGE =
      """
      with texts as (
        select coalesce(lower(publisher), '') as key, min(publisher) as publisher,
               count(*) as documents
        from (select min(publisher) as publisher
              from (select publisher, document_id from quote_tally
                    union all select publisher, id from document) d
              group by lower(publisher), document_id) d
        group by 1),
      spoken as (
        select coalesce(lower(publisher), '') as key, language, sum(quotes) as quotes,
               sum(quotes) filter (where status = 'unattributed') as unattributed,
               min(said_from) as said_from, max(said_to) as said_to
        from quote_tally group by 1, 2),
      words as (
        select key, sum(quotes) as quotes, coalesce(sum(unattributed), 0) as unattributed,
               min(said_from) as said_from, max(said_to) as said_to,
               json_agg(json_build_object('language', language, 'quotes', quotes)
                        order by quotes desc, language) as languages
        from spoken group by key)
      select c.key, c.publisher, c.documents, w.said_from, w.said_to, coalesce(w.quotes, 0),
             cast(w.unattributed as double precision) / w.quotes, coalesce(w.languages, '[]')
      from texts c left join words w on w.key = c.key
      """;

  private static final String COUNT =
      """
      select count(*) from (select lower(publisher) from quote_tally
                            union select lower(publisher) from document) c
      """;

  /** A page of publishers, by name. */
  static Response answer(DataSource database, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>();
    page.cursor().ifPresent(at -> parameters.putAll(ORDER.parameters(at)));
    String sql =
        COVERAGE
            + page.cursor().map(at -> " where " + ORDER.beyond(at)).orElse("")
            + " order by "
            + ORDER.orderBy(page.backward())
            + " limit "
            + page.fetch();
    return page.answer(
        NamedQuery.list(database, sql, parameters, PublisherCoverage::read),
        coverage -> List.of(coverage.key()),
        coverages -> coverages,
        () -> NamedQuery.list(database, COUNT, Map.of(), row -> row.getLong(1)).get(0));
  }

  private static PublisherCoverage read(ResultSet row) throws SQLException {
    double share = row.getDouble(7);
    Double shareIfAny = row.wasNull() ? null : share;
    return new PublisherCoverage(
        row.getString(1),
        row.getString(2),
        row.getLong(3),
        row.getObject(4, LocalDate.class),
        row.getObject(5, LocalDate.class),
        row.getLong(6),
        shareIfAny,
        languages(row.getString(8)));
  }

  private static List<LanguageCount> languages(String json) {
    try {
      return JSON.readValue(json, LANGUAGES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
