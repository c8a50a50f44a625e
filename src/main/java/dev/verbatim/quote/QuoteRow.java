package dev.verbatim.quote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.verbatim.document.Excerpt;
import dev.verbatim.speaker.SpeakerEntity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads quotes for a list: one statement gives everything that is shown of a page. The entities
 * belong to no persistence context and hold of their speakers what a reference to one shows.
 */
public final class QuoteRow {

  // In the order in which they are read.
  private static final String COLUMNS =
      """
      q.id, q.document_id, q.section_id, q.utterance_id, q.within_quote_id, q.position, q.form,
      q.span_start, q.span_end, q.exact, q.prefix, q.suffix, q.text, q.language, q.is_translation,
      q.clause_start, q.clause_end, q.clause_exact,
      q.speaker_id, s.kind, s.name, s.provisional, q.role, q.status, q.role_printed, q.rule,
      q.confidence, q.source_start, q.source_end, q.source_exact, q.cue_start, q.cue_end,
      q.cue_exact, q.said_from, q.said_to, q.said_at, q.said_at_offset, q.date_precision,
      q.date_basis, q.published_on, q.published_at, q.published_at_offset, q.publisher, q.place,
      q.said_order, q.published_order, q.topics,
      (select json_agg(json_build_array(c.speaker_id, n.name, n.kind, n.provisional, c.confidence)
                       order by c.position)
         from quote_candidate c join speaker n on n.id = c.speaker_id
        where c.quote_id = q.id)
      """;

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<QuoteTopic>> TOPICS = new TypeReference<>() {};
  private static final int EMPTY_ARRAY = 2;

  private final ResultSet row;
  private int column;

  private QuoteRow(ResultSet row) {
    this.row = row;
  }

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
  public static QuoteEntity read(ResultSet row) throws SQLException {
    return new QuoteRow(row).quote();
  }

  private QuoteEntity quote() throws SQLException {
    QuoteEntity quote = new QuoteEntity();
    quote.id = text();
    quote.documentId = text();
    quote.sectionId = text();
    quote.utteranceId = textIfAny();
    quote.withinQuoteId = textIfAny();
    quote.position = number();
    quote.form = text();
    quote.start = number();
    quote.end = number();
    quote.exact = text();
    quote.prefix = text();
    quote.suffix = text();
    quote.text = text();
    quote.language = text();
    quote.isTranslation = flagIfAny();
    quote.clause = excerpt();
    quote.speaker = speaker();
    quote.role = textIfAny();
    quote.status = text();
    quote.rolePrinted = textIfAny();
    quote.rule = textIfAny();
    quote.confidence = row.getDouble(++column);
    quote.source = excerpt();
    quote.cue = excerpt();
    dates(quote);
    quote.topics = topics();
    quote.candidates = candidates();
    return quote;
  }

  private void dates(QuoteEntity quote) throws SQLException {
    quote.saidFrom = day();
    quote.saidTo = day();
    quote.saidAt = time();
    quote.datePrecision = textIfAny();
    quote.dateBasis = textIfAny();
    quote.publishedOn = day();
    quote.publishedAt = time();
    quote.publisher = textIfAny();
    quote.place = textIfAny();
    quote.saidOrder = row.getObject(++column, LocalDate.class);
    quote.publishedOrder = row.getObject(++column, LocalDate.class);
  }

  private @Nullable SpeakerEntity speaker() throws SQLException {
    String id = textIfAny();
    String kind = textIfAny();
    String name = textIfAny();
    Boolean provisional = flagIfAny();
    return id == null || kind == null || name == null || provisional == null
        ? null
        : speaker(id, kind, name, provisional);
  }

  private static SpeakerEntity speaker(String id, String kind, String name, boolean provisional) {
    SpeakerEntity speaker = new SpeakerEntity();
    speaker.id = id;
    speaker.kind = kind;
    speaker.name = name;
    speaker.provisional = provisional;
    return speaker;
  }

  private List<QuoteCandidate> candidates() throws SQLException {
    String array = textIfAny();
    List<QuoteCandidate> candidates = new ArrayList<>();
    if (array != null) {
      for (JsonNode c : parsed(array)) {
        SpeakerEntity speaker =
            speaker(
                c.get(0).textValue(),
                c.get(2).textValue(),
                c.get(1).textValue(),
                c.get(3).booleanValue());
        candidates.add(new QuoteCandidate(speaker, c.get(4).doubleValue()));
      }
    }
    return candidates;
  }

  private List<QuoteTopic> topics() throws SQLException {
    String array = text();
    return array.length() == EMPTY_ARRAY ? List.of() : parsed(array, TOPICS);
  }

  private static <T> T parsed(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Excerpt excerpt() throws SQLException {
    int start = number();
    int end = number();
    String exact = textIfAny();
    return exact == null ? null : new Excerpt(start, end, exact);
  }

  private String text() throws SQLException {
    return row.getString(++column);
  }

  private @Nullable String textIfAny() throws SQLException {
    return row.getString(++column);
  }

  private int number() throws SQLException {
    return row.getInt(++column);
  }

  private @Nullable Boolean flagIfAny() throws SQLException {
    boolean flag = row.getBoolean(++column);
    return row.wasNull() ? null : flag;
  }

  private @Nullable LocalDate day() throws SQLException {
    return row.getObject(++column, LocalDate.class);
  }

  // The moment, and how far east of UTC the clock was that told it.
  private @Nullable OffsetDateTime time() throws SQLException {
    OffsetDateTime moment = row.getObject(++column, OffsetDateTime.class);
    int secondsEast = number();
    return moment == null
        ? null
        : moment.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(secondsEast));
  }
}
