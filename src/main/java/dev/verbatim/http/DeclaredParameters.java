package dev.verbatim.http;

import dev.verbatim.http.ProblemView.Fault;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the resource method does not declare, that are empty, that hold a
 * NUL character, and that are repeated where only one value makes sense. Nothing is ignored.
 */
class DeclaredParameters {

  private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void check(ResourceInfo resource, UriInfo uri) {
    Map<String, Boolean> declared =
        known.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::declared);
    List<Fault> faults =
        uri.getQueryParameters().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(given -> fault(given.getKey(), given.getValue(), declared).stream())
            .toList();
    if (!faults.isEmpty()) {
      throw ProblemException.badParameters(faults);
    }
  }

  /** The query parameters of a method; true for one that can be repeated. */
  static Map<String, Boolean> declared(Method method) {
    Map<String, Boolean> declared = new TreeMap<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Field field : parameter.getType().getDeclaredFields()) {
          put(declared, field, field.getName(), field.getType());
        }
      } else {
        put(declared, parameter, parameter.getName(), parameter.getType());
      }
    }
    return declared;
  }

  private static void put(
      Map<String, Boolean> declared, AnnotatedElement element, String javaName, Class<?> type) {
    RestQuery query = element.getAnnotation(RestQuery.class);
    if (query != null) {
      declared.put(
          query.value().isEmpty() ? javaName : query.value(),
          Collection.class.isAssignableFrom(type));
    }
  }

  private static Optional<Fault> fault(
      String name, List<String> values, Map<String, Boolean> declared) {
    Boolean repeatable = declared.get(name);
    if (repeatable == null) {
      return Optional.of(unknown(name, declared.keySet()));
    }
    if (!repeatable && values.size() > 1) {
      return Optional.of(Fault.ofParameter(name, name + " can be given only once."));
    }
    if (values.stream().anyMatch(value -> value.isBlank())) {
      return Optional.of(Fault.ofParameter(name, name + " is empty."));
    }
    return values.stream().anyMatch(value -> value.indexOf(0) >= 0)
        ? Optional.of(Fault.ofParameter(name, name + " holds a NUL character."))
        : Optional.empty();
  }

  private static Fault unknown(String name, Collection<String> declared) {
    Optional<String> nearest = Suggestion.nearest(name, declared);
    String rest =
        declared.isEmpty()
            ? " None is taken here."
            : " There is " + String.join(", ", declared) + ".";
    return Fault.ofParameter(
        name,
        "There is no parameter "
            + Shown.value(name)
            + " here."
            + (nearest.isPresent() ? Suggestion.sentence(nearest) : rest),
        nearest.orElse(null));
  }
}
