package dev.verbatim.http;

import dev.verbatim.http.ProblemView.Candidate;
import dev.verbatim.http.ProblemView.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a resource throws to answer with an error. Every factory is one kind of error; the details
 * are sentences for the person who reads the answer.
 */
public final class ProblemException extends RuntimeException {

  private final ProblemType type;
  private final transient List<Fault> faults;
  private final transient Map<String, String> headers;

  private ProblemException(
      ProblemType type, String detail, List<Fault> faults, Map<String, String> headers) {
    super(detail, null, false, type.status() >= 500);
    this.type = type;
    this.faults = List.copyOf(faults);
    this.headers = Map.copyOf(headers);
  }

  private ProblemException(ProblemType type, String detail, Fault... faults) {
    this(type, detail, List.of(faults), Map.of());
  }

  /** 400: the request can't be read at all, and no single parameter or field is at fault. */
  public static ProblemException badRequest(String detail) {
    return new ProblemException(ProblemType.BAD_REQUEST, detail);
  }

  /** 400: a query or path parameter, or a header, has a wrong value. */
  public static ProblemException badParameter(String name, String detail) {
    return badParameters(List.of(Fault.ofParameter(name, detail)));
  }

  /** 400: a value could stand for several things. */
  public static ProblemException ambiguousParameter(
      String name, String detail, List<Candidate> candidates) {
    return badParameters(List.of(new Fault(detail, name, null, null, null, candidates)));
  }

  /** 400: several parameters are wrong; all of them are told at once. */
  public static ProblemException badParameters(List<Fault> faults) {
    return new ProblemException(ProblemType.BAD_PARAMETER, detailOf(faults), faults, Map.of());
  }

  /**
   * 400: a field of the JSON body is wrong.
   *
   * @param pointer JSON Pointer of the field, such as {@code /published_at}; "" is the whole body
   */
  public static ProblemException badField(String pointer, String detail) {
    return badFields(List.of(Fault.ofField(pointer, detail)));
  }

  /** 400: several fields of the JSON body are wrong. */
  public static ProblemException badFields(List<Fault> faults) {
    return new ProblemException(ProblemType.BAD_BODY, detailOf(faults), faults, Map.of());
  }

  /** 401: a write without a key, or with a wrong one. */
  public static ProblemException unauthorized(String detail, String challenge) {
    return new ProblemException(
        ProblemType.UNAUTHORIZED, detail, List.of(), Map.of("WWW-Authenticate", challenge));
  }

  /** 403: a write that no key would make right. */
  public static ProblemException forbidden(String detail) {
    return new ProblemException(ProblemType.FORBIDDEN, detail);
  }

  /** 404: for example {@code notFound("quote", "qabc")}. */
  public static ProblemException notFound(String what, String id) {
    return notFound("There is no " + what + " " + Shown.value(id) + ".");
  }

  /** 404, with the sentence to say. */
  public static ProblemException notFound(String detail) {
    return new ProblemException(ProblemType.NOT_FOUND, detail);
  }

  /** 405, with the methods that the address answers. */
  static ProblemException methodNotAllowed(String detail, String allow) {
    return new ProblemException(
        ProblemType.METHOD_NOT_ALLOWED, detail, List.of(), Map.of("Allow", allow));
  }

  /** 406. */
  static ProblemException notAcceptable(String detail) {
    return new ProblemException(ProblemType.NOT_ACCEPTABLE, detail);
  }

  /** 409: the request contradicts what is stored. */
  public static ProblemException conflict(String detail) {
    return new ProblemException(ProblemType.CONFLICT, detail);
  }

  /** 410: it was here and was deleted, or the present engine no longer finds it. */
  public static ProblemException gone(String what, String id) {
    return new ProblemException(
        ProblemType.GONE, "The " + what + " " + Shown.value(id) + " was here and is no longer.");
  }

  /** 413. */
  public static ProblemException tooLarge(String what, long limitInBytes) {
    return new ProblemException(
        ProblemType.TOO_LARGE, what + " has more than " + limitInBytes + " bytes.");
  }

  /**
   * 415.
   *
   * @param accepted media types that are read here
   */
  public static ProblemException unsupportedMediaType(
      @Nullable String given, List<String> accepted) {
    String list = String.join(", ", accepted);
    String detail =
        (given == null ? "There is no Content-Type" : "Content-Type " + Shown.value(given))
            + "; read here: "
            + list
            + ".";
    return new ProblemException(
        ProblemType.UNSUPPORTED_MEDIA_TYPE, detail, List.of(), Map.of("Accept", list));
  }

  /** 422: the text was received and can't be used. */
  public static ProblemException unusableText(String detail) {
    return new ProblemException(ProblemType.UNUSABLE_TEXT, detail);
  }

  /**
   * 422: the text can't be used because of one byte.
   *
   * @param offset of the byte in the body as received, from 0
   */
  public static ProblemException unusableByte(String detail, long offset) {
    return new ProblemException(
        ProblemType.UNUSABLE_TEXT, detail, new Fault(detail, null, null, offset, null, null));
  }

  /** 422: the text in a field of a JSON body can't be used. */
  public static ProblemException unusableField(String pointer, String detail) {
    return new ProblemException(ProblemType.UNUSABLE_TEXT, detail, Fault.ofField(pointer, detail));
  }

  /** 429: as much as the service does at once is already being done. */
  public static ProblemException tooManyRequests(String detail, Duration retryAfter) {
    String seconds = Long.toString(Math.max(1, retryAfter.toSeconds()));
    return new ProblemException(
        ProblemType.TOO_MANY_REQUESTS, detail, List.of(), Map.of("Retry-After", seconds));
  }

  /** An error that something below the resources decided, by its status alone. */
  static ProblemException ofStatus(int status, String detail) {
    return new ProblemException(ProblemType.ofStatus(status), detail);
  }

  /** Which kind of error. */
  public ProblemType type() {
    return type;
  }

  /** Headers that the answer must carry. */
  Map<String, String> headers() {
    return headers;
  }

  /** The body of the answer to a request for {@code path}. */
  ProblemView view(@Nullable String path) {
    return new ProblemView(
        type.uri().toString(),
        type.title(),
        type.status(),
        String.valueOf(getMessage()),
        path,
        faults.isEmpty() ? null : faults);
  }

  private static String detailOf(List<Fault> faults) {
    return String.join(" ", faults.stream().map(Fault::detail).toList());
  }
}
