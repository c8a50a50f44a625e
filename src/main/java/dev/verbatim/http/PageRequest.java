package dev.verbatim.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many items at most
 * @param cursor where the page begins, or ends if it goes backward; empty for the first page
 * @param withTotal whether the client wants to know how many there are on all pages
 * @param filter what a cursor of this list is bound to
 * @param uri of the request
 */
public record PageRequest(
    int limit, Optional<Cursor> cursor, boolean withTotal, String filter, UriInfo uri) {

  /** How many rows to fetch: one more than the page holds tells whether there is another page. */
  public int fetch() {
    return limit + 1;
  }

  /** Whether rows are to be fetched in reverse order, from the cursor back. */
  public boolean backward() {
    return cursor.isPresent() && cursor.get().backward();
  }

  /**
   * The answer.
   *
   * @param fetched up to {@link #fetch} rows in the order in which they were asked for
   * @param key of a row, as its {@link Keyset} orders it
   * @param view of the page's rows, in order
   * @param total asked only if the client wants it
   */
  public <R, T> Response answer(
      List<R> fetched,
      Function<R, List<String>> key,
      Function<List<R>, List<T>> view,
      LongSupplier total) {
    return answer(fetched, key, view, total, null);
  }

  /**
   * The answer.
   *
   * @param more what is said beside the items; its fields stand beside theirs
   */
  public <R, T> Response answer(
      List<R> fetched,
      Function<R, List<String>> key,
      Function<List<R>, List<T>> view,
      LongSupplier total,
      @Nullable Object more) {
    boolean isCut = fetched.size() > limit;
    List<R> rows = new ArrayList<>(isCut ? fetched.subList(0, limit) : fetched);
    if (backward()) {
      Collections.reverse(rows);
    }
    boolean isThereNext = backward() ? !rows.isEmpty() : isCut;
    boolean isTherePrev = backward() ? isCut : cursor.isPresent() && !rows.isEmpty();
    String next = isThereNext ? address(Cursor.after(key.apply(rows.get(rows.size() - 1)))) : null;
    String prev = isTherePrev ? address(Cursor.before(key.apply(rows.get(0)))) : null;
    Long count = withTotal ? total.getAsLong() : null;
    return respond(
        new PageView<>(view.apply(rows), address(cursor.orElse(null)), next, prev, count, more));
  }

  private Response respond(PageView<?> page) {
    ResponseBuilder response = Response.ok(page);
    List<String> links = new ArrayList<>();
    if (page.next() != null) {
      links.add("<" + page.next() + ">; rel=\"next\"");
    }
    if (page.prev() != null) {
      links.add("<" + page.prev() + ">; rel=\"prev\"");
    }
    if (!links.isEmpty()) {
      response.header("Link", String.join(", ", links));
    }
    if (withTotal) {
      response.header("Preference-Applied", "return=total-count");
    }
    return response.header("Vary", "Prefer").build();
  }

  // The request's own address with another cursor. Parameters stand in the order of their names, so
  // that one page has one address, and one ETag, whichever order it was asked for in.
  private String address(@Nullable Cursor at) {
    List<String> pairs = new ArrayList<>();
    Map<String, List<String>> sorted = new TreeMap<>(uri.getQueryParameters());
    for (Map.Entry<String, List<String>> parameter : sorted.entrySet()) {
      if (!parameter.getKey().equals("cursor")) {
        parameter.getValue().forEach(value -> pairs.add(pair(parameter.getKey(), value)));
      }
    }
    if (at != null) {
      pairs.add(pair("cursor", at.encode(filter)));
    }
    String path = uri.getRequestUri().getRawPath();
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  private static String pair(String name, String value) {
    return encoded(name) + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
