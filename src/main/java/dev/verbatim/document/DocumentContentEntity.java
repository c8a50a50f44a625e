package dev.verbatim.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

  @Column(name = "media_type")
  public String mediaType;

  /** The bytes as they came; null where they are the text in UTF-8. */
  public byte @Nullable [] received;

  public static Optional<DocumentContentEntity> findOptional(String documentId) {
    return findByIdOptional(documentId);
  }
}
