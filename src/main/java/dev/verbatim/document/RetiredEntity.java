package dev.verbatim.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An id that was given out and is gone: asked for, it answers 410. */
@Entity
@Table(name = "retired")
@SuppressWarnings("NullAway.Init")
public class RetiredEntity extends PanacheEntityBase {

  @Id public String id;

  @Column(name = "document_id")
  public String documentId;

  /** {@code deleted} with its document, or {@code vanished} from it. */
  public String reason;

  @Column(name = "retired_at")
  public Instant retiredAt;

  public static boolean isRetired(String id) {
    return count("id", id) > 0;
  }
}
