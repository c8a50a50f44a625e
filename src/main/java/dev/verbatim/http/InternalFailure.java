package dev.verbatim.http;

import java.util.UUID;
import org.jboss.logging.Logger;

/** A failure of ours: the log has all of it, the client an id to ask for it. */
final class InternalFailure {

  private InternalFailure() {}

  /** Logs the failure under a new id; the answer carries the id and nothing of the failure. */
  static ProblemView log(Logger log, Throwable failure) {
    UUID id = UUID.randomUUID();
    log.errorf(failure, "A request failed: %s", id);
    ProblemType type = ProblemType.INTERNAL_ERROR;
    return new ProblemView(
        type.uri().toString(),
        type.title(),
        type.status(),
        "Something went wrong here. The log has it under " + id + ".",
        "urn:uuid:" + id,
        null);
  }
}
