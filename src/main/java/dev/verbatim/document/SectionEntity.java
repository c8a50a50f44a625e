package dev.verbatim.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.jspecify.annotations.Nullable;

/** A part of a document with a kind, language, date and place of its own. */
@Entity
@Table(name = "section")
@SuppressWarnings("NullAway.Init")
public class SectionEntity extends PanacheEntityBase {

  @Id public String id;

  @Column(name = "document_id")
  public String documentId;

  /** In document order, from 1. */
  public int position;

  public String kind;
  public String genre;
  public @Nullable String title;
  public @Nullable String publisher;

  /** BCP 47. */
  public String language;

  @Column(name = "published_on")
  public @Nullable LocalDate publishedOn;

  @Column(name = "published_at")
  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "published_at_offset")
  public @Nullable OffsetDateTime publishedAt;

  public @Nullable String place;

  @Column(name = "translation_of_id")
  public @Nullable String translationOfId;

  @Column(name = "span_start")
  public int start;

  @Column(name = "span_end")
  public int end;

  /** In document order. */
  public static List<SectionEntity> ofDocument(String documentId) {
    return list("documentId = ?1 order by position", documentId);
  }
}
