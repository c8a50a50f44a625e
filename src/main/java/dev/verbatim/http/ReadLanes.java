package dev.verbatim.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets only some requests read at once, in the order in which they come: if all did, they would
 * share the processors and each would take as long as all of them. Those that cost much have a lane
 * of their own, so that the others do not wait for them.
 */
@Singleton
class ReadLanes {

  private static final String PLACE = ReadLanes.class.getName();

  /** Filters whose quotes no tally counts. */
  private static final List<String> COUNTED_ONE_BY_ONE =
      List.of("q", "topic", "role", "place", "min_confidence");

  private static final int LAST_OF_REQUEST = Integer.MAX_VALUE;
  private static final int LAST_OF_RESPONSE = 0;

  private final Semaphore light;
  private final Semaphore costly;

  ReadLanes(
      @ConfigProperty(name = "verbatim.reads.at-once") Optional<Integer> light,
      @ConfigProperty(name = "verbatim.costly-reads.at-once") Optional<Integer> costly) {
    int processors = Runtime.getRuntime().availableProcessors();
    this.light = lane("verbatim.reads.at-once", light.orElse(processors + 1));
    this.costly = lane("verbatim.costly-reads.at-once", costly.orElse(Math.max(1, processors / 2)));
  }

  private static Semaphore lane(String property, int places) {
    if (places < 1) {
      throw new IllegalStateException(property + " must be 1 or more");
    }
    return new Semaphore(places, true);
  }

  @ServerRequestFilter(priority = LAST_OF_REQUEST)
  void enter(ContainerRequestContext request, ResourceInfo resource, RoutingContext connection) {
    if (request.getMethod().equals("GET")) {
      Semaphore lane = isCostly(request, resource) ? costly : light;
      lane.acquireUninterruptibly();
      Place place = new Place(lane);
      request.setProperty(PLACE, place);
      connection.addEndHandler(end -> place.leave());
    }
  }

  /** The answer is made by now; how long its way to the client takes is nothing to the others. */
  @ServerResponseFilter(priority = LAST_OF_RESPONSE)
  void leave(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(PLACE) instanceof Place place) {
      place.leave();
    }
  }

  /** How many places are free at this moment, in both lanes. */
  int free() {
    return light.availablePermits() + costly.availablePermits();
  }

  private static boolean isCostly(ContainerRequestContext request, ResourceInfo resource) {
    MultivaluedMap<String, String> asked = request.getUriInfo().getQueryParameters();
    return asked.containsKey("facet")
        || "rank".equals(asked.getFirst("sort"))
        || (Paging.prefersTotal(request.getHeaders().get("Prefer"))
            && COUNTED_ONE_BY_ONE.stream().anyMatch(asked::containsKey))
        || resource.getResourceMethod().isAnnotationPresent(CostlyRead.class);
  }

  /** A place in a lane; it can be left twice. */
  private record Place(Semaphore lane, AtomicBoolean isLeft) {

    Place(Semaphore lane) {
      this(lane, new AtomicBoolean());
    }

    void leave() {
      if (isLeft.compareAndSet(false, true)) {
        lane.release();
      }
    }
  }
}
