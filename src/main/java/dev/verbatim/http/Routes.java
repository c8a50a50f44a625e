package dev.verbatim.http;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The addresses that the resources answer, read from their annotations once. */
@ApplicationScoped
@Unremovable
class Routes {

  private final List<Route> routes;

  Routes(BeanManager beans) {
    this.routes =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(bean -> bean.getBeanClass())
            .filter(type -> type.isAnnotationPresent(Path.class))
            .distinct()
            .flatMap(Routes::routesOf)
            .toList();
  }

  /**
   * One method on one address.
   *
   * @param segments of the path; one that begins with <code>{</code> stands for any value
   * @param consumes media types of the body, empty where there is none
   */
  record Route(String httpMethod, List<String> segments, List<String> consumes, Method method) {

    private boolean fits(List<String> path) {
      if (path.size() != segments.size()) {
        return false;
      }
      for (int i = 0; i < path.size(); i++) {
        if (!segments.get(i).startsWith("{") && !segments.get(i).equals(path.get(i))) {
          return false;
        }
      }
      return true;
    }

    String template() {
      return "/" + String.join("/", segments);
    }
  }

  /** Every route, in no special order. */
  List<Route> all() {
    return routes;
  }

  /** The methods that a path answers, as the {@code Allow} header lists them; empty for no path. */
  Optional<String> allowed(String path) {
    List<String> segments = segments(path);
    TreeSet<String> methods = new TreeSet<>();
    routes.stream().filter(r -> r.fits(segments)).forEach(r -> methods.add(r.httpMethod()));
    if (methods.isEmpty()) {
      return Optional.empty();
    }
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    methods.add(HttpMethod.OPTIONS);
    return Optional.of(String.join(", ", methods));
  }

  /** The media types that a method on a path reads. */
  List<String> consumed(String httpMethod, String path) {
    List<String> segments = segments(path);
    return routes.stream()
        .filter(r -> r.httpMethod().equals(httpMethod) && r.fits(segments))
        .flatMap(r -> r.consumes().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The address that was probably meant by one that there is not. */
  Optional<String> nearest(String path) {
    return Suggestion.nearest(
        path, routes.stream().map(Route::template).distinct().sorted().toList());
  }

  private static Stream<Route> routesOf(Class<?> resource) {
    String base = resource.getAnnotation(Path.class).value();
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(method -> httpMethod(method).map(name -> route(name, base, method)).stream());
  }

  private static Optional<String> httpMethod(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (http != null) {
        return Optional.of(http.value());
      }
    }
    return Optional.empty();
  }

  private static Route route(String httpMethod, String base, Method method) {
    Path own = method.getAnnotation(Path.class);
    Consumes consumes = method.getAnnotation(Consumes.class);
    return new Route(
        httpMethod,
        segments(base + "/" + (own == null ? "" : own.value())),
        consumes == null ? List.of() : List.of(consumes.value()),
        method);
  }

  private static List<String> segments(String path) {
    List<String> segments = new ArrayList<>(Arrays.asList(path.split("/", -1)));
    segments.removeIf(String::isEmpty);
    return segments;
  }
}
