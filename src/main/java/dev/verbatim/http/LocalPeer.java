package dev.verbatim.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request comes from a program on this machine that means this service: not through a
 * proxy, and not from a browser whose page is somebody else's (also not under a foreign name that
 * was made to point here).
 */
final class LocalPeer {

  // "localhost:8080", "127.0.0.1", "[::1]:8080"
  private static final Pattern LOOPBACK_HOST =
      Pattern.compile("(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1])(?::\\d{1,5})?");

  private static final List<String> FORWARDING =
      List.of(
          "forwarded",
          "via",
          "x-real-ip",
          "x-client-ip",
          "x-cluster-client-ip",
          "true-client-ip",
          "cf-connecting-ip",
          "x-original-host",
          "x-original-url");

  private LocalPeer() {}

  /** Why the request is not a local one, as the end of a sentence; empty if it is. */
  static Optional<String> objection(HttpServerRequest request) {
    if (!isLoopback(request.connection().remoteAddress())) {
      return Optional.of("this request comes from another one.");
    }
    String host = request.getHeader(HttpHeaders.HOST);
    if (host == null || !LOOPBACK_HOST.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
      return Optional.of("this request's Host is not localhost.");
    }
    if (isForeign(request.getHeader("Origin"), host)) {
      return Optional.of("this request's Origin is another site.");
    }
    return request.headers().names().stream()
        .filter(LocalPeer::isForwarding)
        .findFirst()
        .map(header -> "this request was forwarded (" + header + ").");
  }

  private static boolean isLoopback(@Nullable SocketAddress peer) {
    try {
      return peer != null
          && peer.hostAddress() != null
          && InetAddress.getByName(peer.hostAddress()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  // A page of this very service may write (Swagger UI); "null" is the origin of a sandboxed page.
  private static boolean isForeign(@Nullable String origin, String host) {
    return origin != null
        && !origin.equalsIgnoreCase("http://" + host)
        && !origin.equalsIgnoreCase("https://" + host);
  }

  private static boolean isForwarding(String header) {
    String name = header.toLowerCase(Locale.ROOT);
    return FORWARDING.contains(name) || name.startsWith("x-forwarded");
  }
}
