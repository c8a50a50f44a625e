package dev.verbatim.http;

import dev.verbatim.http.ProblemView.Fault;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What every list takes, to be declared as a {@code @BeanParam}. */
public record Paging(
    @RestQuery @Nullable String limit,
    @RestQuery @Nullable String cursor,
    @RestHeader("Prefer") @Nullable List<String> prefer,
    @Context UriInfo uri) {

  private static final int DEFAULT_LIMIT = 50;
  private static final int HIGHEST_LIMIT = 200;

  /** Reads the parameters; faults go to the reader. */
  public PageRequest read(ParameterReader reader) {
    String filter = filter();
    Optional<Cursor> place = cursor == null ? Optional.empty() : Cursor.decode(cursor, filter);
    if (cursor != null && place.isEmpty()) {
      reader.reject(
          Fault.ofParameter(
              "cursor",
              "This cursor does not belong to this list with these filters. Follow next or prev"
                  + " as they are given, or leave cursor out to begin again."));
    }
    return new PageRequest(
        reader.number("limit", limit, 1, HIGHEST_LIMIT, DEFAULT_LIMIT),
        place,
        prefersTotal(prefer),
        filter,
        uri);
  }

  private static boolean prefersTotal(@Nullable List<String> prefer) {
    return prefer != null
        && prefer.stream().anyMatch(value -> value.replace(" ", "").contains("return=total-count"));
  }

  // Path and all parameters but those that only page, in an order of our own: what a cursor is
  // good for. The order in which values are given does not matter.
  private String filter() {
    Map<String, List<String>> sorted = new TreeMap<>(uri.getQueryParameters());
    sorted.keySet().removeAll(List.of("limit", "cursor"));
    return uri.getPath()
        + sorted.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue().stream().sorted().distinct().toList())
            .collect(Collectors.joining("\0"));
  }
}
