package dev.verbatim.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One text of one publisher, without the text itself: {@link DocumentContentEntity}. */
@Entity
@Table(name = "document")
@SuppressWarnings("NullAway.Init")
public class DocumentEntity extends PanacheEntityBase {

  @Id public String id;

  /** Derived like the id, from the received bytes in place of the text. */
  @Column(name = "received_key")
  public String receivedKey;

  public @Nullable String title;
  public @Nullable String publisher;
  public @Nullable String url;
  public @Nullable String licence;
  public String genre;

  @Column(name = "dated_on")
  public @Nullable LocalDate datedOn;

  @Column(name = "published_on")
  public @Nullable LocalDate publishedOn;

  @Column(name = "published_at")
  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "published_at_offset")
  public @Nullable OffsetDateTime publishedAt;

  public @Nullable String place;

  /** BCP 47, the one with most text first. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  public List<String> languages;

  @Column(name = "text_sha256")
  public String textSha256;

  /** In code points. */
  @Column(name = "text_length")
  public int textLength;

  @Column(name = "utterance_count")
  public int utteranceCount;

  @Column(name = "quote_count")
  public int quoteCount;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<DiagnosticView> diagnostics;

  @Column(name = "engine_version")
  public String engineVersion;

  /** Of the taxonomy that its quotes are tagged by. */
  @Column(name = "topics_version")
  public @Nullable String topicsVersion;

  @Column(name = "imported_at")
  public Instant importedAt;

  @Column(name = "attributed_at")
  public Instant attributedAt;

  public static Optional<DocumentEntity> findOptional(String id) {
    return findByIdOptional(id);
  }

  /** The document with its row locked, so that one transaction at a time changes what is in it. */
  static Optional<DocumentEntity> findForChange(String id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The document that is the same by its text or by the bytes that came in. */
  static Optional<DocumentEntity> findSame(String id, String receivedKey) {
    return find("id = ?1 or receivedKey = ?2", id, receivedKey).firstResultOptional();
  }
}
