package dev.verbatim.speaker;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person or organisation: of the directory, or provisional. */
@Entity
@Table(name = "speaker")
@SuppressWarnings("NullAway.Init")
public class SpeakerEntity extends PanacheEntityBase {

  @Id public String id;

  /** {@code person} or {@code organization}. */
  public String kind;

  /** Canonical, in English; of a provisional speaker the full name as a text gives it. */
  public String name;

  public @Nullable String gender;
  public boolean provisional;

  /** The document to which a provisional name of one word belongs. */
  @Column(name = "scope_document_id")
  public @Nullable String scopeDocumentId;

  @ElementCollection
  @CollectionTable(name = "speaker_name", joinColumns = @JoinColumn(name = "speaker_id"))
  @OrderColumn(name = "position")
  public List<SpeakerName> names = new ArrayList<>();

  /** In order of time. */
  @ElementCollection
  @CollectionTable(name = "speaker_role", joinColumns = @JoinColumn(name = "speaker_id"))
  @OrderColumn(name = "position")
  public List<SpeakerRole> roles = new ArrayList<>();

  /** By scheme, as {@code wikidata} to {@code Q7747}. */
  @ElementCollection
  @CollectionTable(name = "speaker_identifier", joinColumns = @JoinColumn(name = "speaker_id"))
  @MapKeyColumn(name = "scheme")
  @Column(name = "value")
  public Map<String, String> identifiers = new HashMap<>();

  public static Optional<SpeakerEntity> findOptional(String id) {
    return findByIdOptional(id);
  }
}
