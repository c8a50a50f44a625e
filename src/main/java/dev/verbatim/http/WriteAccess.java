package dev.verbatim.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Lets writes through only with the right to write: a key, or being on this machine. */
class WriteAccess {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String SCHEME = "bearer ";
  private static final String CHALLENGE = "Bearer realm=\"verbatim\"";

  @Inject WriteKeys keys;

  @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
  void check(ResourceInfo resource, HttpServerRequest request) {
    if (READS.contains(request.method().name())
        || resource.getResourceMethod().isAnnotationPresent(StoresNothing.class)) {
      return;
    }
    if (keys.areConfigured()) {
      checkKey(request.getHeader(HttpHeaders.AUTHORIZATION));
    } else {
      LocalPeer.objection(request)
          .ifPresent(
              objection -> {
                throw ProblemException.forbidden(
                    "No write key is configured, so writes are accepted only from this machine: "
                        + objection);
              });
    }
  }

  private void checkKey(@Nullable String authorization) {
    if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      throw ProblemException.unauthorized(
          "A write needs the header Authorization: Bearer and a key.", CHALLENGE);
    }
    if (!keys.accept(authorization.substring(SCHEME.length()).strip())) {
      throw ProblemException.unauthorized(
          "This key is not known here.", CHALLENGE + ", error=\"invalid_token\"");
    }
  }
}
