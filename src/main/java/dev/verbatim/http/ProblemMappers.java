package dev.verbatim.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever is thrown while a resource answers into a problem. Nothing else answers errors.
 */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @Inject Routes routes;

  @ServerExceptionMapper
  Response problem(ProblemException problem, RoutingContext request) {
    ResponseBuilder response =
        Response.status(problem.type().status())
            .type(ProblemView.MEDIA_TYPE)
            .entity(problem.view(request.request().path()));
    problem.headers().forEach(response::header);
    return response.build();
  }

  // The second class is named because the framework has a mapper of its own for it.
  @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
  Response json(JsonProcessingException failure, RoutingContext request) {
    return JsonFaults.problem(failure)
        .map(problem -> problem(problem, request))
        .orElseGet(() -> unexpected(failure));
  }

  @ServerExceptionMapper
  Response violation(ConstraintViolationException violation, RoutingContext request) {
    return problem(ConstraintFaults.problem(violation), request);
  }

  @ServerExceptionMapper
  Response framework(WebApplicationException failure, RoutingContext request) {
    if (failure.getCause() instanceof JsonProcessingException json) {
      return json(json, request);
    }
    if (failure.getCause() instanceof ProblemException problem) {
      return problem(problem, request);
    }
    int status = failure.getResponse().getStatus();
    return status >= 500 ? unexpected(failure) : problem(ofStatus(status, request), request);
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failure) {
    return Response.serverError()
        .type(ProblemView.MEDIA_TYPE)
        .entity(InternalFailure.log(LOG, failure))
        .build();
  }

  private ProblemException ofStatus(int status, RoutingContext request) {
    String method = request.request().method().name();
    String path = request.request().path();
    return switch (status) {
      case 404 -> nothingAt(method, path);
      case 405 -> wrongMethod(method, path);
      case 406 -> notAcceptable(request);
      case 415 -> unreadable(request, routes.consumed(method, path));
      default -> ProblemException.ofStatus(status, "The request can't be read.");
    };
  }

  // The router looks for a method inside one resource class, so a path of another class that lacks
  // the method comes here as "not found".
  private ProblemException nothingAt(String method, String path) {
    return routes.allowed(path).filter(allowed -> !allowed.contains(method)).isPresent()
        ? wrongMethod(method, path)
        : ProblemException.notFound(
            "There is nothing at "
                + Shown.value(path)
                + "."
                + Suggestion.sentence(routes.nearest(path))
                + " /q/openapi lists every address.");
  }

  private ProblemException wrongMethod(String method, String path) {
    String allowed = routes.allowed(path).orElse("");
    return ProblemException.methodNotAllowed(
        "This address answers " + allowed + ", not " + method + ".", allowed);
  }

  private static ProblemException notAcceptable(RoutingContext request) {
    return ProblemException.notAcceptable(
        "Nothing here fits Accept: "
            + Shown.value(String.valueOf(request.request().getHeader(HttpHeaders.ACCEPT)))
            + ". Answers are application/json, a document's text is text/plain.");
  }

  private static ProblemException unreadable(RoutingContext request, List<String> accepted) {
    return ProblemException.unsupportedMediaType(
        request.request().getHeader(HttpHeaders.CONTENT_TYPE), accepted);
  }
}
