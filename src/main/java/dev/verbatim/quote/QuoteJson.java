package dev.verbatim.quote;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.verbatim.http.JsonText;
import dev.verbatim.search.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a row as {@link QuoteView} would: a page is fifty quotes of forty values, and most of what
 * it costs is what stands between the database's bytes and those of the answer.
 */
final class QuoteJson {

  /** Of rows {@code q} of quotes with their speakers {@code s}, in the order of the JSON. */
  static final String COLUMNS =
      """
      q.id, q.form, q.text, q.language,
      q.speaker_id, s.name, s.kind, s.provisional, q.role_printed, q.role,
      q.status, q.rule, q.confidence,
      q.source_exact, q.source_start, q.source_end, q.cue_exact, q.cue_start, q.cue_end,
      case when exists (select from quote_candidate c where c.quote_id = q.id) then
        (select json_agg(json_build_object(
                  'id', c.speaker_id, 'name', n.name, 'confidence', c.confidence)
                order by c.position)
           from quote_candidate c join speaker n on n.id = c.speaker_id
          where c.quote_id = q.id) end,
      q.clause_exact, q.clause_start, q.clause_end, q.within_quote_id,
      q.span_start, q.span_end, q.exact, q.prefix, q.suffix,
      q.said_from, q.date_precision, q.said_at, q.said_at_offset, q.date_precision, q.date_basis,
      q.published_on, q.published_at, q.published_at_offset, q.publisher, q.place,
      q.is_translation, q.document_id, q.section_id, q.utterance_id, q.position, q.topics
      """;

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonText NONE = new JsonText(new byte[] {'[', ']'});
  private static final int EXPECTED_BYTES = 2048;

  private final ResultSet row;
  private final JsonGenerator json;
  private int column;

  private QuoteJson(ResultSet row, int before, JsonGenerator json) {
    this.row = row;
    this.json = json;
    this.column = before;
  }

  /**
   * The quote in the present row.
   *
   * @param before how many columns stand before its {@link #COLUMNS}
   */
  static JsonText read(ResultSet row, int before) throws SQLException {
    ByteArrayBuilder bytes = new ByteArrayBuilder(EXPECTED_BYTES);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      new QuoteJson(row, before, json).quote();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new JsonText(bytes.toByteArray());
  }

  /**
   * A quote as a search found it.
   *
   * @param ranges where in its text the words stand that were asked for; in code points, in order
   */
  static JsonText highlighted(JsonText quote, List<Range> ranges) {
    byte[] alone = quote.asUnquotedUTF8();
    ByteArrayBuilder bytes = new ByteArrayBuilder(2 * alone.length);
    bytes.write(alone, 0, alone.length - 1);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeRaw(",\"highlight\":");
      JSON.writeValue(json, ranges);
      json.writeRaw('}');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new JsonText(bytes.toByteArray());
  }

  private void quote() throws SQLException, IOException {
    json.writeStartObject();
    String id = row.getString(column + 1);
    text(QuoteField.ID);
    name(QuoteField.URL);
    json.writeString("/v1/quotes/" + id);
    text(QuoteField.FORM);
    text(QuoteField.TEXT);
    text(QuoteField.LANGUAGE);
    speaker();
    text(QuoteField.ROLE_PRINTED);
    text(QuoteField.ROLE);
    attribution();
    excerpt(QuoteField.CLAUSE);
    text(QuoteField.WITHIN_QUOTE_ID);
    selector();
    dates();
    text(QuoteField.PUBLISHER);
    text(QuoteField.PLACE);
    flag(QuoteField.IS_TRANSLATION);
    text(QuoteField.DOCUMENT_ID);
    text(QuoteField.SECTION_ID);
    text(QuoteField.UTTERANCE_ID);
    number(QuoteField.POSITION);
    list(QuoteField.TOPICS);
    json.writeEndObject();
  }

  private void speaker() throws SQLException, IOException {
    name(QuoteField.SPEAKER);
    if (row.getBytes(column + 1) == null) {
      column += 4;
      json.writeNull();
      return;
    }
    json.writeStartObject();
    text(QuoteField.ID);
    text(QuoteField.NAME);
    text(QuoteField.KIND);
    flag(QuoteField.PROVISIONAL);
    json.writeEndObject();
  }

  private void attribution() throws SQLException, IOException {
    name(QuoteField.ATTRIBUTION);
    json.writeStartObject();
    text(QuoteField.STATUS);
    text(QuoteField.RULE);
    name(QuoteField.CONFIDENCE);
    json.writeNumber(row.getDouble(++column));
    excerpt(QuoteField.SOURCE);
    excerpt(QuoteField.CUE);
    list(QuoteField.CANDIDATES);
    json.writeEndObject();
  }

  private void excerpt(QuoteField name) throws SQLException, IOException {
    name(name);
    if (row.getBytes(column + 1) == null) {
      column += 3;
      json.writeNull();
      return;
    }
    json.writeStartObject();
    text(QuoteField.EXACT);
    number(QuoteField.START);
    number(QuoteField.END);
    json.writeEndObject();
  }

  private void selector() throws SQLException, IOException {
    name(QuoteField.SELECTOR);
    json.writeStartArray();
    json.writeStartObject();
    name(QuoteField.TYPE);
    json.writeString("TextPositionSelector");
    number(QuoteField.START);
    number(QuoteField.END);
    json.writeEndObject();
    json.writeStartObject();
    name(QuoteField.TYPE);
    json.writeString("TextQuoteSelector");
    text(QuoteField.EXACT);
    text(QuoteField.PREFIX);
    text(QuoteField.SUFFIX);
    json.writeEndObject();
    json.writeEndArray();
  }

  private void dates() throws SQLException, IOException {
    LocalDate saidFrom = row.getObject(++column, LocalDate.class);
    textOrNull(QuoteField.SAID_ON, QuoteView.saidOn(saidFrom, row.getString(++column)));
    moment(QuoteField.SAID_AT);
    text(QuoteField.DATE_PRECISION);
    text(QuoteField.DATE_BASIS);
    LocalDate publishedOn = row.getObject(++column, LocalDate.class);
    textOrNull(QuoteField.PUBLISHED_ON, publishedOn == null ? null : publishedOn.toString());
    moment(QuoteField.PUBLISHED_AT);
  }

  // The moment, and how far east of UTC the clock was that told it.
  private void moment(QuoteField name) throws SQLException, IOException {
    OffsetDateTime moment = row.getObject(++column, OffsetDateTime.class);
    int secondsEast = row.getInt(++column);
    textOrNull(
        name,
        moment == null
            ? null
            : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(secondsEast))));
  }

  // The database has it as JSON.
  private void list(QuoteField name) throws SQLException, IOException {
    name(name);
    byte[] utf8 = row.getBytes(++column);
    json.writeRawValue((SerializableString) (utf8 == null ? NONE : new JsonText(utf8)));
  }

  private void name(QuoteField name) throws IOException {
    json.writeFieldName(name.json());
  }

  private void textOrNull(QuoteField name, @Nullable String value) throws IOException {
    name(name);
    json.writeString(value);
  }

  // The database's bytes are UTF-8, too.
  private void text(QuoteField name) throws SQLException, IOException {
    name(name);
    byte[] utf8 = row.getBytes(++column);
    if (utf8 == null) {
      json.writeNull();
    } else {
      json.writeUTF8String(utf8, 0, utf8.length);
    }
  }

  private void number(QuoteField name) throws SQLException, IOException {
    name(name);
    json.writeNumber(row.getInt(++column));
  }

  private void flag(QuoteField name) throws SQLException, IOException {
    name(name);
    boolean flag = row.getBoolean(++column);
    if (row.wasNull()) {
      json.writeNull();
    } else {
      json.writeBoolean(flag);
    }
  }
}
