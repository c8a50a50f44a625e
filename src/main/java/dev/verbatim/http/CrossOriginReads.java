package dev.verbatim.http;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets pages of any site read, and none write. */
@ApplicationScoped
class CrossOriginReads {

  void register(@Observes Router router) {
    router
        .route("/v1/*")
        .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 3)
        .handler(CrossOriginReads::allow);
  }

  private static void allow(RoutingContext context) {
    HttpServerRequest request = context.request();
    boolean preflight =
        request.method() == HttpMethod.OPTIONS
            && request.headers().contains("Access-Control-Request-Method");
    if (isRead(request.method()) || preflight) {
      MultiMap headers = context.response().headers();
      headers.set("Access-Control-Allow-Origin", "*");
      headers.set("Access-Control-Expose-Headers", "ETag, Link, Preference-Applied, Retry-After");
      if (preflight) {
        headers.set("Access-Control-Allow-Methods", "GET, HEAD");
        headers.set("Access-Control-Allow-Headers", "Accept, If-None-Match, Prefer");
        headers.set("Access-Control-Max-Age", "86400");
      }
    }
    context.next();
  }

  private static boolean isRead(HttpMethod method) {
    return method == HttpMethod.GET || method == HttpMethod.HEAD;
  }
}
