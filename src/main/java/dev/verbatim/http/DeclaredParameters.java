package dev.verbatim.http;

import dev.verbatim.http.ProblemView.Fault;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
        for (RecordComponent component : parameter.getType().getRecordComponents()) {
          name(field(component), component.getName(), component.getAccessor())
              .ifPresent(name -> declared.put(name, isList(component.getType())));
        }
      } else {
        name(parameter, parameter.getName(), parameter)
            .ifPresent(name -> declared.put(name, isList(parameter.getType())));
      }
    }
    return declared;
  }

  private static AnnotatedElement field(RecordComponent component) {
    try {
      return component.getDeclaringRecord().getDeclaredField(component.getName());
    } catch (NoSuchFieldException everyComponentHasOne) {
      throw new IllegalStateException(everyComponentHasOne);
    }
  }

  private static boolean isList(Class<?> type) {
    return Collection.class.isAssignableFrom(type);
  }

  private static Optional<String> name(
      AnnotatedElement first, String javaName, AnnotatedElement second) {
    return Stream.of(first, second).flatMap(e -> names(e, javaName).stream()).findFirst();
  }

  private static List<String> names(AnnotatedElement element, String javaName) {
    List<String> names = new ArrayList<>();
    RestQuery rest = element.getAnnotation(RestQuery.class);
    if (rest != null) {
      names.add(rest.value().isEmpty() ? javaName : rest.value());
    }
    QueryParam plain = element.getAnnotation(QueryParam.class);
    if (plain != null) {
      names.add(plain.value());
    }
    return names;
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
