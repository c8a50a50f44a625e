package dev.verbatim.quote;

import dev.verbatim.speaker.SpeakerEntity;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person says against the engine; it outlives the quote's row. */
@Entity
@Table(name = "quote_correction")
@SuppressWarnings("NullAway.Init")
public class QuoteCorrectionEntity extends PanacheEntityBase {

  @Id
  @Column(name = "quote_id")
  public String quoteId;

  @Column(name = "document_id")
  public String documentId;

  /** Null: nobody who can be named. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "speaker_id")
  public @Nullable SpeakerEntity speaker;

  public @Nullable String role;
  public @Nullable String reason;

  @Column(name = "corrected_by")
  public @Nullable String correctedBy;

  @Column(name = "corrected_at")
  public Instant correctedAt;

  public static List<QuoteCorrectionEntity> ofDocument(String documentId) {
    return list("documentId", documentId);
  }
}
