package dev.verbatim.document;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the domain hold in the database, whoever writes to it. */
@QuarkusTest
class SchemaTest {

  @Inject Rows rows;

  @BeforeEach
  void aTurnWithAPassage() throws SQLException {
    rows.change(
        """
        insert into utterance (id, document_id, section_id, position, span_start, span_end,
                               label_start, label_end, label_exact)
        select 'u' || repeat('a', 26), document_id, id, 9999, 0, 10, 0, 5, 'Label'
        from section limit 1 on conflict do nothing
        """);
    rows.change(
        """
        insert into quote (id, document_id, section_id, utterance_id, position, layer, form,
                           span_start, span_end, exact, prefix, suffix, text, language,
                           status, engine_status, confidence,
                           said_from, said_to, date_precision, date_basis)
        select 'q' || repeat('a', 26), document_id, section_id, id, 9999, 'passage', 'spoken',
               7, 10, 'Yes', '', '', 'Yes', 'en', 'unattributed', 'unattributed', 0,
               '2019-04-25', '2019-04-25', 'day', 'document'
        from utterance where position = 9999 on conflict do nothing
        """);
  }

  @AfterEach
  void withoutThem() throws SQLException {
    rows.change("delete from quote where position = 9999");
    rows.change("delete from utterance where position = 9999");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "document  | genre = 'poem'                     | document_genre_known",
        "document  | url = 'ftp://example.org'          | document_url_is_web_address",
        "document  | published_at = now()               | document_published_at_has_offset",
        "document  | text_length = 0                    | document_text_not_empty",
        "document  | text_sha256 = 'abc'                | document_text_sha256_form",
        "section   | span_end = span_start              | section_span_ordered",
        "section   | kind = 'chapter'                   | section_kind_known",
        "section   | translation_of_id = id             | section_not_translation_of_itself",
        "utterance | span_start = -1                    | utterance_span_ordered",
        "utterance | label_exact = null                 | utterance_label_whole",
        "utterance | label_end = label_start            | utterance_label_ordered",
        "utterance | section_id = 's'                   | utterance_section_fk",
        "quote     | form = 'indirect'                  | quote_form_of_layer",
        "quote     | confidence = 1.5                   | quote_confidence_range",
        "quote     | span_start = -1, span_end = 2      | quote_span_ordered",
        "quote     | exact = ''                         | quote_exact_fills_span",
        "quote     | speaker_id = 'nobody'              | quote_uncorrected_is_engines",
        "quote     | within_quote_id = id               | quote_not_within_itself",
        "quote     | utterance_id = null                | quote_spoken_in_utterance",
        "quote     | date_precision = 'year', said_to = said_from - 1 | quote_said_ordered",
        "quote     | date_precision = 'day', said_to = said_from + 1 | quote_day_is_one_day",
        "quote     | date_precision = 'year', said_to = said_from + 366 | quote_said_within_a_year",
        "quote     | date_basis = null                  | quote_said_whole",
        "quote     | said_at = now()                    | quote_said_at_has_offset",
        "quote     | source_start = 0, source_end = 0, source_exact = '' | quote_source_ordered",
        "quote     | cue_exact = 'said'                 | quote_cue_whole",
        "quote     | status = 'corrected', speaker_id = 'nobody' | quote_speaker_fk",
        "speaker   | scope_document_id = 'd'            | speaker_scope_only_provisional",
        "speaker   | id = 'Vladimir Putin'              | speaker_id_form",
        "speaker_role | held_to = held_from - 1         | speaker_role_days_ordered",
      })
  void refusesWhatCannotBe(String table, String change, String constraint) {
    SQLException refusal =
        assertThrows(
            SQLException.class,
            () -> rows.change("update " + table + " set " + change + where(table)));
    assertTrue(refusal.getMessage().contains('"' + constraint + '"'), refusal.getMessage());
  }

  private static String where(String table) {
    return table.equals("utterance") || table.equals("quote") ? " where position = 9999" : "";
  }
}
