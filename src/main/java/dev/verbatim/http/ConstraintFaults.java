package dev.verbatim.http;

import dev.verbatim.http.ProblemView.Fault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** What Bean Validation found in a JSON body, by JSON Pointer. */
final class ConstraintFaults {

  private ConstraintFaults() {}

  /** The problem to answer: every violation is one fault, in the order of the pointers. */
  static ProblemException problem(ConstraintViolationException failure) {
    return ProblemException.badFields(
        failure.getConstraintViolations().stream()
            .map(ConstraintFaults::fault)
            .sorted(Comparator.comparing(fault -> String.valueOf(fault.pointer())))
            .toList());
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    String pointer = pointer(violation.getPropertyPath());
    return Fault.ofField(pointer, (pointer + " " + violation.getMessage()).strip() + ".");
  }

  // "submit.request.publishedAt" is /published_at: method and parameter are ours.
  private static String pointer(Path path) {
    List<String> steps = new ArrayList<>();
    StreamSupport.stream(path.spliterator(), false)
        .skip(2)
        .forEach(
            node -> {
              if (node.getIndex() != null) {
                steps.add(String.valueOf(node.getIndex()));
              }
              if (node.getName() != null && !node.getName().startsWith("<")) {
                steps.add(snakeCase(node.getName()));
              }
            });
    return steps.isEmpty() ? "" : "/" + String.join("/", steps);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
