package dev.verbatim.document;

import dev.verbatim.engine.Submission;
import dev.verbatim.engine.text.SourceText;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was taken in for a document and never changes. */
@Entity
@Table(name = "document_content")
@SuppressWarnings("NullAway.Init")
public class DocumentContentEntity extends PanacheEntityBase {

  @Id
  @Column(name = "document_id")
  public String documentId;

  public String text;

  /** What the mark-up of a page said about the text. */
  @JdbcTypeCode(SqlTypes.JSON)
  public StoredMarkup markup;

  /** What the sender knew of the document. */
  @JdbcTypeCode(SqlTypes.JSON)
  public StoredKnown known;

  /** What was odd when the text was taken from the bytes. */
  @JdbcTypeCode(SqlTypes.JSON)
  public List<DiagnosticView> diagnostics;

  @Column(name = "media_type")
  public String mediaType;

  /** The bytes as they came; null where they are the text in UTF-8. */
  public byte @Nullable [] received;

  static DocumentContentEntity of(Intake intake) {
    DocumentContentEntity content = new DocumentContentEntity();
    content.documentId = intake.documentId();
    content.text = intake.text().value();
    content.markup = StoredMarkup.of(intake.submission().markup(), intake.text());
    content.known = StoredKnown.of(intake.submission().known());
    content.diagnostics =
        intake.submission().diagnostics().stream()
            .map(diagnostic -> DiagnosticView.of(diagnostic, intake.text()))
            .toList();
    content.mediaType = intake.mediaType();
    byte[] utf8 = content.text.getBytes(StandardCharsets.UTF_8);
    content.received = Arrays.equals(utf8, intake.received()) ? null : intake.received();
    return content;
  }

  /** The document as the engine reads it. */
  Submission submission(SourceText source) {
    return new Submission(
        source,
        markup.markup(source),
        known.known(),
        diagnostics.stream().map(diagnostic -> diagnostic.diagnostic(source)).toList());
  }

  public static Optional<DocumentContentEntity> findOptional(String documentId) {
    return findByIdOptional(documentId);
  }
}
