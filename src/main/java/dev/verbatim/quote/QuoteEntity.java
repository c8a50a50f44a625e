package dev.verbatim.quote;

import dev.verbatim.document.Excerpt;
import dev.verbatim.search.KoreanLexemes;
import dev.verbatim.speaker.SpeakerEntity;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Words of one speaker with their place. What the engine answered is kept apart from what is served
 * ({@link #speaker}, {@link #role}, {@link #status}), which a correction may differ in.
 */
@Entity
@Table(name = "quote")
@SuppressWarnings("NullAway.Init")
public class QuoteEntity extends PanacheEntityBase {

  /** The status of a quote whose speaker a person has set. */
  public static final String CORRECTED = "corrected";

  private static final String PASSAGE = "passage";

  @Id public String id;

  @Column(name = "document_id")
  public String documentId;

  @Column(name = "section_id")
  public String sectionId;

  @Column(name = "utterance_id")
  public @Nullable String utteranceId;

  /** The quote that holds this one. */
  @Column(name = "within_quote_id")
  public @Nullable String withinQuoteId;

  /** In document order, from 1. */
  public int position;

  public String layer;
  public String form;

  @Column(name = "span_start")
  public int start;

  @Column(name = "span_end")
  public int end;

  /** The slice of the document's text, letter by letter. */
  public String exact;

  /** At most 32 code points before the span. */
  public String prefix;

  /** At most 32 code points after the span. */
  public String suffix;

  /** White space made plain, stage directions left out. */
  public String text;

  /** BCP 47. */
  public String language;

  /** What the words of a Korean text are looked up by; made when the quote is stored. */
  @Column(name = "korean_lexemes")
  @Nullable String koreanLexemes;

  @Column(name = "is_translation")
  public @Nullable Boolean isTranslation;

  /** Of a mixed quote, the reported clause that it completes, marks included. */
  @Embedded
  @EmbeddedColumnNaming("clause_%s")
  public @Nullable Excerpt clause;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "speaker_id")
  public @Nullable SpeakerEntity speaker;

  public @Nullable String role;
  public String status;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "engine_speaker_id")
  public @Nullable SpeakerEntity engineSpeaker;

  @Column(name = "engine_role")
  public @Nullable String engineRole;

  @Column(name = "engine_status")
  public String engineStatus;

  @Column(name = "role_printed")
  public @Nullable String rolePrinted;

  public @Nullable String rule;
  public double confidence;

  /** The words that name the speaker. */
  @Embedded
  @EmbeddedColumnNaming("source_%s")
  public @Nullable Excerpt source;

  /** The words that say that something is said. */
  @Embedded
  @EmbeddedColumnNaming("cue_%s")
  public @Nullable Excerpt cue;

  @ElementCollection
  @CollectionTable(name = "quote_candidate", joinColumns = @JoinColumn(name = "quote_id"))
  @OrderColumn(name = "position")
  public List<QuoteCandidate> candidates = new ArrayList<>();

  /** First day, inclusive. */
  @Column(name = "said_from")
  public @Nullable LocalDate saidFrom;

  /** Last day, inclusive. */
  @Column(name = "said_to")
  public @Nullable LocalDate saidTo;

  @Column(name = "said_at")
  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "said_at_offset")
  public @Nullable OffsetDateTime saidAt;

  @Column(name = "date_precision")
  public @Nullable String datePrecision;

  @Column(name = "date_basis")
  public @Nullable String dateBasis;

  @Column(name = "published_on")
  public @Nullable LocalDate publishedOn;

  @Column(name = "published_at")
  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "published_at_offset")
  public @Nullable OffsetDateTime publishedAt;

  /** Of the section, or else of the document. */
  public @Nullable String publisher;

  public @Nullable String place;

  /** What it is about, the surest first. */
  @JdbcTypeCode(SqlTypes.JSON)
  public List<QuoteTopic> topics = new ArrayList<>();

  /** For ordering and keyset paging; the database makes it. */
  @Column(name = "said_order", insertable = false, updatable = false)
  public LocalDate saidOrder;

  /** Likewise. */
  @Column(name = "published_order", insertable = false, updatable = false)
  public LocalDate publishedOrder;

  @PrePersist
  void readKorean() {
    koreanLexemes = KoreanLexemes.areOf(language) ? KoreanLexemes.of(text) : null;
  }

  /** Whether it is a paragraph of a turn or of a signed article. */
  public boolean isPassage() {
    return layer.equals(PASSAGE);
  }

  /** Serves what the engine answered. */
  public void serveEngineAnswer() {
    speaker = engineSpeaker;
    role = engineRole;
    status = engineStatus;
  }

  /** Serves what a person said instead. */
  public void serve(QuoteCorrectionEntity correction) {
    speaker = correction.speaker;
    role = correction.role;
    status = CORRECTED;
  }

  /** The ids of the passages of turns of one document, in order, by the id of the turn. */
  public static Map<String, List<String>> passageIdsByUtterance(
      String documentId, Collection<String> utteranceIds) {
    Map<String, List<String>> passages = new HashMap<>();
    QuoteEntity.<QuoteEntity>find(
            "documentId = ?1 and layer = ?2 and utteranceId in ?3 order by position",
            documentId,
            PASSAGE,
            utteranceIds)
        .project(Passage.class)
        .stream()
        .forEach(
            passage ->
                passages
                    .computeIfAbsent(passage.utteranceId(), unused -> new ArrayList<>())
                    .add(passage.id()));
    return passages;
  }

  private record Passage(String id, String utteranceId) {}

  public static Optional<QuoteEntity> findOptional(String id) {
    return findByIdOptional(id);
  }
}
