package dev.verbatim.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.verbatim.http.ProblemView.Fault;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is wrong with a JSON body, in the client's terms: never the name of a class of ours. */
final class JsonFaults {

  private JsonFaults() {}

  /** The problem to answer; empty where the fault is not the client's. */
  static Optional<ProblemException> problem(JsonProcessingException failure) {
    if (failure instanceof InvalidDefinitionException) {
      return Optional.empty();
    }
    if (failure.getCause() instanceof ProblemException own) {
      return Optional.of(own);
    }
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return Optional.of(unknownField(unknown));
    }
    if (failure instanceof JsonMappingException mapping) {
      return Optional.of(ProblemException.badField(pointer(mapping), expected(mapping)));
    }
    return Optional.of(malformed(failure));
  }

  private static ProblemException unknownField(UnrecognizedPropertyException unknown) {
    Collection<Object> ids =
        unknown.getKnownPropertyIds() == null ? List.of() : unknown.getKnownPropertyIds();
    List<String> known = ids.stream().map(String::valueOf).sorted().toList();
    Optional<String> nearest = Suggestion.nearest(unknown.getPropertyName(), known);
    String detail =
        "There is no field "
            + Shown.value(unknown.getPropertyName())
            + " here."
            + (nearest.isPresent()
                ? Suggestion.sentence(nearest)
                : " There is " + String.join(", ", known) + ".");
    return ProblemException.badFields(
        List.of(new Fault(detail, null, pointer(unknown), null, nearest.orElse(null), null)));
  }

  private static ProblemException malformed(JsonProcessingException failure) {
    JsonLocation at = failure.getLocation();
    String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return ProblemException.badField("", "The body is not valid JSON" + where + ".");
  }

  private static String expected(JsonMappingException failure) {
    String field = pointer(failure).isEmpty() ? "The body" : pointer(failure);
    return failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
        ? field + " must be " + kind(mismatch.getTargetType()) + "."
        : field + " has a value that can't be read.";
  }

  // What a Java type is called in JSON.
  private static String kind(Class<?> type) {
    if (CharSequence.class.isAssignableFrom(type) || type.isEnum()) {
      return "a string";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    if (TemporalAccessor.class.isAssignableFrom(type)) {
      return "a date or time as ISO 8601 writes it";
    }
    return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
  }

  // RFC 6901: /items/0/a~1b
  private static String pointer(JsonMappingException failure) {
    StringBuilder pointer = new StringBuilder();
    for (Reference step : failure.getPath()) {
      String name =
          step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
