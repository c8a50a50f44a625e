package dev.verbatim.http;

import java.net.URI;
import java.util.Locale;

/**
 * The kinds of error that the service answers. Their URIs are part of the contract and never
 * change.
 */
public enum ProblemType {
  BAD_REQUEST(400, "The request is malformed"),
  BAD_PARAMETER(400, "A parameter is wrong"),
  BAD_BODY(400, "The body is wrong"),
  UNAUTHORIZED(401, "A write needs a key"),
  FORBIDDEN(403, "Writes are accepted only on this machine"),
  NOT_FOUND(404, "There is no such thing"),
  METHOD_NOT_ALLOWED(405, "This address does not answer that method"),
  NOT_ACCEPTABLE(406, "No representation fits the Accept header"),
  CONFLICT(409, "The request conflicts with what is stored"),
  GONE(410, "It was deleted"),
  TOO_LARGE(413, "The body is too large"),
  ADDRESS_TOO_LONG(414, "The address is too long"),
  UNSUPPORTED_MEDIA_TYPE(415, "This media type is not read here"),
  UNUSABLE_TEXT(422, "The text can't be used"),
  TOO_MANY_REQUESTS(429, "Too much work at once"),
  HEADERS_TOO_LARGE(431, "The headers are too large"),
  INTERNAL_ERROR(500, "The service failed"),
  UNAVAILABLE(503, "The service can't answer now");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status that goes with it. */
  public int status() {
    return status;
  }

  /** One line for people, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** The identifier for programs: {@code urn:verbatim:problem:bad-parameter}. */
  public URI uri() {
    return URI.create("urn:verbatim:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The kind for a status that something below the resources set. */
  static ProblemType ofStatus(int status) {
    for (ProblemType type : values()) {
      if (type.status == status) {
        return type;
      }
    }
    return status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
  }
}
