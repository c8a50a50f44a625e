package dev.verbatim.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A total order of rows, and the conditions (for SQL and HQL alike) that continue it from a cursor
 * without counting rows. No expression may be null in any row, the last ones make it total.
 */
public record Keyset(List<Column> columns) {

  public Keyset {
    columns = List.copyOf(columns);
  }

  /**
   * @param expression in the query's own language
   * @param parse turns the cursor's text into the parameter's value
   */
  public record Column(
      String expression, boolean descending, Function<String, ? extends Object> parse) {}

  /** {@code said_from desc, document_id asc}, or the reverse for a page that goes backward. */
  public String orderBy(boolean backward) {
    return columns.stream()
        .map(c -> c.expression() + (c.descending() == backward ? " asc" : " desc"))
        .collect(Collectors.joining(", "));
  }

  /**
   * The condition for rows beyond the cursor, with parameters {@code :key0}, {@code :key1} and so
   * on. Where the order mixes directions the first columns bound the range, so that an index in
   * this order answers it.
   */
  public String beyond(Cursor cursor) {
    return beyond(0, cursor.backward());
  }

  /** The values for {@link #beyond}. */
  public Map<String, Object> parameters(Cursor cursor) {
    Map<String, Object> parameters = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      parameters.put("key" + i, columns.get(i).parse().apply(cursor.key().get(i)));
    }
    return parameters;
  }

  private String beyond(int from, boolean backward) {
    int to = endOfRun(from);
    String sign = columns.get(from).descending() == backward ? ">" : "<";
    String row = list(from, to, i -> columns.get(i).expression());
    String key = list(from, to, i -> ":key" + i);
    String past = row + " " + sign + " " + key;
    return to == columns.size()
        ? past
        : row + " " + sign + "= " + key + " and (" + past + " or " + beyond(to, backward) + ")";
  }

  private int endOfRun(int from) {
    int to = from + 1;
    while (to < columns.size() && columns.get(to).descending() == columns.get(from).descending()) {
      to++;
    }
    return to;
  }

  private static String list(int from, int to, Function<Integer, String> item) {
    String items = IntStream.range(from, to).boxed().map(item).collect(Collectors.joining(", "));
    return to - from == 1 ? items : "(" + items + ")";
  }
}
