package dev.verbatim.utterance;

import dev.verbatim.document.Excerpt;
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
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One turn at talk of a transcript, or a signed article as a whole. */
@Entity
@Table(name = "utterance")
@SuppressWarnings("NullAway.Init")
public class UtteranceEntity extends PanacheEntityBase {

  @Id public String id;

  @Column(name = "document_id")
  public String documentId;

  @Column(name = "section_id")
  public String sectionId;

  /** In document order, from 1. */
  public int position;

  @Column(name = "span_start")
  public int start;

  @Column(name = "span_end")
  public int end;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "speaker_id")
  public @Nullable SpeakerEntity speaker;

  /** Name and role as printed. */
  @Embedded
  @EmbeddedColumnNaming("label_%s")
  public @Nullable Excerpt label;

  @Column(name = "role_printed")
  public @Nullable String rolePrinted;

  public @Nullable String role;

  @Column(name = "is_translation")
  public @Nullable Boolean isTranslation;

  @Column(name = "translation_type")
  public @Nullable String translationType;

  @Column(name = "responds_to_id")
  public @Nullable String respondsToId;

  @Column(name = "continues_id")
  public @Nullable String continuesId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "addressee_id")
  public @Nullable SpeakerEntity addressee;

  /** In document order. */
  @ElementCollection
  @CollectionTable(name = "annotation", joinColumns = @JoinColumn(name = "utterance_id"))
  @OrderColumn(name = "position")
  public List<UtteranceAnnotation> annotations = new ArrayList<>();

  public static Optional<UtteranceEntity> findOptional(String id) {
    return findByIdOptional(id);
  }
}
