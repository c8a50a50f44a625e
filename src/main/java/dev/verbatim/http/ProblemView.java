package dev.verbatim.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error, as RFC 9457 defines it.
 *
 * @param type which kind of problem, for programs
 * @param instance path of the request, or for a failure of the service {@code urn:uuid:} and the id
 *     under which the log has it
 * @param errors each single fault with where it is; null where the detail says it all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    @Nullable List<Fault> errors) {

  /** The media type of every error. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One fault.
   *
   * @param parameter name of the query parameter, path parameter or header
   * @param pointer JSON Pointer into the body
   * @param offset of the byte in the body
   * @param suggestion what was probably meant
   * @param candidates what the value could stand for
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Fault(
      String detail,
      @Nullable String parameter,
      @Nullable String pointer,
      @Nullable Long offset,
      @Nullable String suggestion,
      @Nullable List<Candidate> candidates) {

    /** A fault in a query parameter, a path parameter or a header. */
    public static Fault ofParameter(String name, String detail) {
      return new Fault(detail, name, null, null, null, null);
    }

    /** A fault in a parameter, with what was probably meant. */
    public static Fault ofParameter(String name, String detail, @Nullable String suggestion) {
      return new Fault(detail, name, null, null, suggestion, null);
    }

    /** The same fault of a field of the body with the parameter's name. */
    Fault inBody() {
      return parameter == null
          ? this
          : new Fault(detail, null, "/" + parameter, offset, suggestion, candidates);
    }

    /** A fault in the body, at a JSON Pointer ("" is the whole body). */
    public static Fault ofField(String pointer, String detail) {
      return new Fault(detail, null, pointer, null, null, null);
    }
  }

  /** Somebody or something that an ambiguous value could stand for: give its id instead. */
  public record Candidate(String id, String name) {}
}
