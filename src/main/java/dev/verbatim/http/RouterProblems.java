package dev.verbatim.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Errors that arise before a resource is reached: they are answered as problems, too. */
@ApplicationScoped
class RouterProblems {

  private static final Logger LOG = Logger.getLogger(RouterProblems.class);

  private final ObjectMapper json;
  private final Routes routes;
  private final long maxBodySize;

  RouterProblems(
      ObjectMapper json,
      Routes routes,
      @ConfigProperty(name = "verbatim.http.max-body-size", defaultValue = "16M")
          MemorySize maxBodySize) {
    this.json = json;
    this.routes = routes;
    this.maxBodySize = maxBodySize.asLongValue();
  }

  void register(@Observes Router router) {
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2).failureHandler(this::failed);
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::refuse);
    router.errorHandler(400, request -> answer(request, ofStatus(400)));
    router.errorHandler(404, request -> answer(request, ofStatus(404)));
  }

  // What is refused by its first line and its headers alone.
  private void refuse(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > maxBodySize) {
      request.response().putHeader(HttpHeaders.CONNECTION, "close");
      answer(request, ProblemException.tooLarge("The body", maxBodySize));
      return;
    }
    Optional<String> objection = AddressCheck.objection(request.request().uri());
    if (objection.isPresent()) {
      answer(request, ProblemException.badRequest(objection.get()));
    } else if (request.request().method().name().equals("OPTIONS")) {
      options(request);
    } else {
      request.next();
    }
  }

  private void options(RoutingContext request) {
    routes
        .allowed(request.normalizedPath())
        .ifPresentOrElse(
            allowed ->
                request.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, allowed).end(),
            request::next);
  }

  private void failed(RoutingContext request) {
    Throwable failure = request.failure();
    if (failure instanceof ProblemException problem) {
      answer(request, problem);
    } else if (failure instanceof RejectedExecutionException) {
      answer(request, ofStatus(503));
    } else if (failure == null || (request.statusCode() >= 400 && request.statusCode() < 500)) {
      answer(request, ofStatus(request.statusCode()));
    } else {
      write(request, 500, InternalFailure.log(LOG, failure));
    }
  }

  private static ProblemException ofStatus(int status) {
    return ProblemException.ofStatus(
        status,
        switch (status) {
          case 404 -> "There is nothing at this address. /q/openapi lists every address.";
          case 503 -> "The service has more requests than it can take. Try again.";
          default -> "The request is not valid HTTP, or its address is not a valid URI.";
        });
  }

  private void answer(RoutingContext request, ProblemException problem) {
    problem.headers().forEach((name, value) -> request.response().putHeader(name, value));
    write(request, problem.type().status(), problem.view(request.request().path()));
  }

  private void write(RoutingContext request, int status, ProblemView view) {
    HttpServerResponse response = request.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    try {
      response
          .setStatusCode(status)
          .putHeader(HttpHeaders.CONTENT_TYPE, ProblemView.MEDIA_TYPE)
          .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
          .end(json.writeValueAsString(view));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
