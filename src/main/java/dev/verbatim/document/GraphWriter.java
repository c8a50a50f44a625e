package dev.verbatim.document;

import dev.verbatim.quote.QuoteCorrectionEntity;
import dev.verbatim.quote.QuoteEntity;
import dev.verbatim.utterance.UtteranceEntity;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** Writes and erases a document with all that was found in it, inside a transaction. */
final class GraphWriter {

  private final Session session;
  private final SpeakerRows speakers;
  private final RetiredIds retired;

  GraphWriter(Session session) {
    this.session = session;
    this.speakers = new SpeakerRows(session);
    this.retired = new RetiredIds(session);
  }

  void insert(DocumentGraph graph, DocumentContentEntity content) {
    session.persist(graph.document());
    session.persist(content);
    session.flush();
    insertFound(graph);
    retired.revive(graph.document().id, graph.ids());
  }

  /** Puts what was found now in the place of what was found before. */
  void replace(DocumentGraph graph, Instant now) {
    String documentId = graph.document().id;
    Set<String> vanished = new HashSet<>(idsFound(documentId));
    List<String> provisional = speakers.provisionalIn(documentId);
    deleteFound(documentId);
    insertFound(graph);
    serveCorrections(graph);
    vanished.removeAll(graph.ids());
    retired.retire(documentId, vanished, "vanished", now);
    retired.revive(documentId, graph.ids());
    session.flush();
    speakers.deleteUnused(provisional);
  }

  void delete(DocumentEntity document, Instant now) {
    Set<String> ids = new HashSet<>(idsFound(document.id));
    ids.add(document.id);
    List<String> provisional = speakers.provisionalIn(document.id);
    retired.retire(document.id, ids, "deleted", now);
    deleteFound(document.id);
    session.remove(document);
    session.flush();
    speakers.deleteUnused(provisional);
  }

  private void insertFound(DocumentGraph graph) {
    graph.referTo(speakers.stored(graph.speakers()));
    graph.sections().forEach(session::persist);
    session.flush();
    graph.utterances().forEach(session::persist);
    session.flush();
    graph.quotes().forEach(session::persist);
    session.flush();
    session
        .createNativeQuery("select 1 from index_topics(array[:id])", Integer.class)
        .setParameter("id", graph.document().id)
        .getSingleResult();
  }

  private void serveCorrections(DocumentGraph graph) {
    for (QuoteCorrectionEntity correction : QuoteCorrectionEntity.ofDocument(graph.document().id)) {
      graph.quotes().stream()
          .filter(quote -> quote.id.equals(correction.quoteId))
          .forEach(quote -> quote.serve(correction));
    }
  }

  private List<String> idsFound(String documentId) {
    return session
        .createNativeQuery(
            "select id from quote where document_id = :id"
                + " union all select id from utterance where document_id = :id",
            String.class)
        .setParameter("id", documentId)
        .getResultList();
  }

  private void deleteFound(String documentId) {
    session
        .createNativeMutationQuery("delete from quote_topic where document_id = :id")
        .setParameter("id", documentId)
        .executeUpdate();
    for (Class<?> found : List.of(QuoteEntity.class, UtteranceEntity.class, SectionEntity.class)) {
      session
          .createMutationQuery("delete from " + found.getSimpleName() + " where documentId = :id")
          .setParameter("id", documentId)
          .executeUpdate();
    }
  }
}
