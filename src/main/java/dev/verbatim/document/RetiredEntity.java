package dev.verbatim.document;

import dev.verbatim.http.ProblemException;
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

  /** Why there is nothing of that id: it is gone, or it never was. */
  public static ProblemException absence(String what, String id) {
    return isRetired(id) ? ProblemException.gone(what, id) : ProblemException.notFound(what, id);
  }

  public static boolean isRetired(String id) {
    return count("id", id) > 0;
  }
}
