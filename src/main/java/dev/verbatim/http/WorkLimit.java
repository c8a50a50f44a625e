package dev.verbatim.http;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much costly work runs at once: one limit for all of it. */
@Singleton
@Unremovable
class WorkLimit {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

  private final Semaphore places;
  private final int atOnce;

  WorkLimit(@ConfigProperty(name = "verbatim.work.at-once") Optional<Integer> atOnce) {
    this.atOnce = atOnce.orElse(2 * Runtime.getRuntime().availableProcessors());
    if (this.atOnce < 1) {
      throw new IllegalStateException("verbatim.work.at-once must be 1 or more");
    }
    this.places = new Semaphore(this.atOnce);
  }

  /** Takes a place, to be given back with {@link #leave}; with none free it answers 429. */
  void enter() {
    if (!places.tryAcquire()) {
      throw ProblemException.tooManyRequests(
          "This costs work, and "
              + atOnce
              + " such requests are already being answered. Try again in a moment.",
          RETRY_AFTER);
    }
  }

  /** How many places are free at this moment. */
  int free() {
    return places.availablePermits();
  }

  void leave() {
    places.release();
  }
}
