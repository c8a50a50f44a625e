package dev.verbatim.document;

import dev.verbatim.engine.AttributionResult;
import dev.verbatim.engine.Attributor;
import dev.verbatim.engine.text.SourceText;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents in, attributes them again and deletes them, each in one transaction of its own:
 * what was answered is stored whole, and of what failed nothing is.
 */
@ApplicationScoped
public class DocumentStore {

  /** How often a transaction that collided with another one is tried. */
  private static final int ATTEMPTS = 3;

  private final Session session;
  private final Attributor attributor;
  private final EngineVersion engine;
  private final TopicsVersion topics;
  private final Clock clock;
  private final Event<DocumentAttributed> attributed;

  DocumentStore(
      Session session,
      Attributor attributor,
      EngineVersion engine,
      TopicsVersion topics,
      Clock clock,
      Event<DocumentAttributed> attributed) {
    this.session = session;
    this.attributor = attributor;
    this.engine = engine;
    this.topics = topics;
    this.clock = clock;
    this.attributed = attributed;
  }

  /**
   * A document after it was sent here.
   *
   * @param isNew false where it had been here already
   */
  public record Stored(DocumentEntity document, boolean isNew) {}

  /** What is found in a document, stored nowhere. */
  DocumentGraph attribute(Intake intake) {
    return graph(intake, attributor.attribute(intake.submission()));
  }

  /** Stores a document with all that is found in it, unless it is here already. */
  public Stored add(Intake intake) {
    Optional<DocumentEntity> present = find(intake);
    if (present.isPresent()) {
      return new Stored(present.get(), false);
    }
    AttributionResult result = attributor.attribute(intake.submission());
    Stored stored =
        inTransaction(
            () -> {
              waitForTurn(intake.documentId());
              Optional<DocumentEntity> meanwhile = find(intake);
              if (meanwhile.isPresent()) {
                return new Stored(meanwhile.get(), false);
              }
              DocumentGraph graph = graph(intake, result);
              new GraphWriter(session).insert(graph, DocumentContentEntity.of(intake));
              return new Stored(graph.document(), true);
            });
    if (stored.isNew()) {
      attributed.fire(new DocumentAttributed(stored.document().id));
    }
    return stored;
  }

  /**
   * Runs the present engine over a stored text again. What it finds again keeps its id and its
   * correction, what it no longer finds is retired.
   */
  Optional<DocumentEntity> attributeAgain(String id) {
    Optional<DocumentEntity> again =
        inTransaction(
            () -> {
              Optional<DocumentEntity> stored = DocumentEntity.findForChange(id);
              stored.ifPresent(this::attributeAgain);
              return stored;
            });
    again.ifPresent(document -> attributed.fire(new DocumentAttributed(document.id)));
    return again;
  }

  /** Deletes a document and everything found in it; false where there is none. */
  boolean delete(String id) {
    return inTransaction(
        () -> {
          Optional<DocumentEntity> stored = DocumentEntity.findForChange(id);
          stored.ifPresent(document -> new GraphWriter(session).delete(document, now()));
          return stored.isPresent();
        });
  }

  private void attributeAgain(DocumentEntity document) {
    DocumentContentEntity content = DocumentContentEntity.findOptional(document.id).orElseThrow();
    SourceText text = SourceText.of(content.text);
    AttributionResult result = attributor.attribute(content.submission(text));
    DocumentGraph graph =
        DocumentGraph.again(
            document, new ResultReader(document.id, text, result), engine.value(), now());
    document.topicsVersion = topics.value();
    new GraphWriter(session).replace(graph, now());
  }

  private DocumentGraph graph(Intake intake, AttributionResult result) {
    DocumentGraph graph = DocumentGraph.of(intake, result, engine.value(), now());
    graph.document().topicsVersion = topics.value();
    return graph;
  }

  private static Optional<DocumentEntity> find(Intake intake) {
    return DocumentEntity.findSame(intake.documentId(), intake.receivedKey());
  }

  // Of several that store one document at once the first does and the others find it there.
  private void waitForTurn(String documentId) {
    session
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))", Integer.class)
        .setParameter("id", documentId)
        .getSingleResult();
  }

  // What still can collide, as a new speaker whom another transaction just forgets, begins again.
  private static <T> T inTransaction(Callable<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(work);
      } catch (RuntimeException failure) {
        if (attempt == ATTEMPTS || !isCollision(failure)) {
          throw failure;
        }
      }
    }
  }

  private static boolean isCollision(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConstraintViolationException
          || cause instanceof LockAcquisitionException) {
        return true;
      }
    }
    return false;
  }

  // As exact as the database keeps it, so that the first answer and later ones agree.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
