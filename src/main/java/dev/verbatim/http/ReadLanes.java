package dev.verbatim.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets only some requests read at once, in the order in which they come: if all did, they would
 * share the processors and each would take as long as all of them. What costs much has a lane of
 * its own, so that the others do not wait for it.
 */
@Singleton
public class ReadLanes {

  private static final String PLACE = ReadLanes.class.getName();

  /** What makes the whole answer, whether its body is sent or not. */
  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** Both lanes together leave some of the database's connections to those who write. */
  private static final int MOST_LIGHT = 10;

  private static final int MOST_COSTLY = 5;

  private static final int LAST_OF_REQUEST = Integer.MAX_VALUE;
  private static final int LAST_OF_RESPONSE = 0;

  private final Semaphore light;
  private final Semaphore costly;
  private final ThreadLocal<@Nullable Place> here = new ThreadLocal<>();

  ReadLanes(
      @ConfigProperty(name = "verbatim.reads.at-once") Optional<Integer> light,
      @ConfigProperty(name = "verbatim.costly-reads.at-once") Optional<Integer> costly) {
    int processors = Runtime.getRuntime().availableProcessors();
    this.light = lane("verbatim.reads.at-once", light.orElse(Math.min(processors + 1, MOST_LIGHT)));
    this.costly =
        lane("verbatim.costly-reads.at-once", costly.orElse(Math.min(processors, MOST_COSTLY)));
  }

  private static Semaphore lane(String property, int places) {
    if (places < 1) {
      throw new IllegalStateException(property + " must be 1 or more");
    }
    return new Semaphore(places, true);
  }

  @ServerRequestFilter(priority = LAST_OF_REQUEST)
  void enter(ContainerRequestContext request, ResourceInfo resource, RoutingContext connection) {
    here.remove();
    if (READING.contains(request.getMethod())) {
      boolean isCostly = resource.getResourceMethod().isAnnotationPresent(CostlyRead.class);
      Place place = new Place();
      request.setProperty(PLACE, place);
      connection.addEndHandler(end -> place.end());
      place.take(isCostly ? costly : light);
      here.set(place);
      // Who has gone before the handler was there is not told of by it.
      if (connection.response().closed()) {
        place.end();
      }
    }
  }

  /** Does in the lane of what costs much a part of the request that this thread answers. */
  public <T> T costly(Supplier<T> work) {
    Place place = here.get();
    if (place == null) {
      return work.get();
    }
    place.take(costly);
    T done = work.get();
    place.take(light);
    return done;
  }

  /** The answer is made by now; how long its way to the client takes is nothing to the others. */
  @ServerResponseFilter(priority = LAST_OF_RESPONSE)
  void leave(ContainerRequestContext request, ContainerResponseContext response) {
    here.remove();
    if (request.getProperty(PLACE) instanceof Place place) {
      place.end();
    }
  }

  /** How many places are free at this moment, in both lanes. */
  int free() {
    return light.availablePermits() + costly.availablePermits();
  }

  /** A place in one of the lanes; it can be left twice, and once its request is over for good. */
  private static final class Place {

    private final AtomicReference<@Nullable Semaphore> lane = new AtomicReference<>();
    private volatile boolean isOver;

    /** Leaves the lane it is in and waits in another: never for one while holding up another. */
    void take(Semaphore other) {
      leave();
      other.acquireUninterruptibly();
      lane.set(other);
      if (isOver) {
        leave();
      }
    }

    void end() {
      isOver = true;
      leave();
    }

    private void leave() {
      Semaphore left = lane.getAndSet(null);
      if (left != null) {
        left.release();
      }
    }
  }
}
