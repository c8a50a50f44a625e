package dev.verbatim.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** The ids that were given out and are gone. */
final class RetiredIds {

  private final Session session;

  RetiredIds(Session session) {
    this.session = session;
  }

  void retire(String documentId, Collection<String> ids, String reason, Instant now) {
    for (String id : ids) {
      RetiredEntity retired = new RetiredEntity();
      retired.id = id;
      retired.documentId = documentId;
      retired.reason = reason;
      retired.retiredAt = now;
      session.persist(retired);
    }
  }

  /** Takes what is found again back from those that are gone. */
  void revive(String documentId, Set<String> found) {
    List<String> gone =
        session
            .createQuery("select id from RetiredEntity where documentId = :id", String.class)
            .setParameter("id", documentId)
            .getResultList();
    List<String> back = new ArrayList<>(gone);
    back.retainAll(found);
    if (!back.isEmpty()) {
      session
          .createMutationQuery("delete from RetiredEntity where id in :back")
          .setParameter("back", back)
          .executeUpdate();
    }
  }
}
