package dev.verbatim.quote;

import dev.verbatim.http.Keyset;
import dev.verbatim.http.PageRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The statement that walks to a page of quotes in the order of days. Where several values fit, each
 * gives a page of its own in the order of an index, and the pages are merged: nothing is sorted but
 * what they hold, however many quotes there are.
 */
final class PageWalk {

  private final String select;
  private final String rows;
  private final String ordered;
  private final String merged;

  private PageWalk(String select, String rows, String ordered, String merged) {
    this.select = select;
    this.rows = rows;
    this.ordered = ordered;
    this.merged = merged;
  }

  /**
   * A statement as {@link QuoteRow} reads it.
   *
   * @param conditions of the whole filter; those of the cursor are added to them
   * @param order of rows by the name that is given
   */
  static String statement(
      QuoteConditions conditions, Function<String, Keyset> order, PageRequest page) {
    String merged = byOrder(order.apply("q"), page);
    return QuoteRow.select(first(page.fetch(), "q.*", conditions, order, page), merged);
  }

  /**
   * A statement that looks for what more is demanded among the first quotes of the filter alone.
   *
   * @param first how many of them
   */
  static String among(
      int first,
      String demand,
      QuoteConditions conditions,
      Function<String, Keyset> order,
      PageRequest page) {
    String merged = byOrder(order.apply("q"), page);
    String columns = "q.ctid, q.search" + columns(order.apply("q"));
    String found =
        "select q.ctid from ("
            + first(first, columns, conditions, order, page)
            + ") q where "
            + demand
            + limited(merged, page);
    return QuoteRow.select(found(found), merged);
  }

  // A place in the table is nearer than an id. It stays the same within a statement.
  private static String found(String places) {
    return "select q.* from (" + places + ") found join quote q on q.ctid = found.ctid";
  }

  private static String first(
      int many,
      String columns,
      QuoteConditions conditions,
      Function<String, Keyset> order,
      PageRequest page) {
    Keyset along = order.apply(conditions.ordered());
    continueFrom(conditions, along, page);
    String limit = " limit " + many;
    return new PageWalk(
            "select " + columns + " from ",
            conditions.rows(),
            byOrder(along, page) + limit,
            byOrder(order.apply("q"), page) + limit)
        .quotes(conditions);
  }

  /**
   * A statement that walks nowhere but finds and sorts all quotes of the filter, for few of them.
   */
  static String sorted(QuoteConditions conditions, Keyset order, PageRequest page) {
    String found = first("q.ctid", "quote q", conditions, order, page, page.fetch());
    return QuoteRow.select(found(found), byOrder(order, page));
  }

  /**
   * A statement that does so, but tells of a quote only what {@link PlacedQuote} reads.
   *
   * @param rows {@code q} among which the quotes are
   * @param most how many of the page
   */
  static String places(
      String rows, QuoteConditions conditions, Keyset order, PageRequest page, int most) {
    return first("q.id" + columns(order), rows, conditions, order, page, most);
  }

  private static String first(
      String columns,
      String rows,
      QuoteConditions conditions,
      Keyset order,
      PageRequest page,
      int most) {
    continueFrom(conditions, order, page);
    String all =
        "select q.ctid, q.id" + columns(order) + " from " + rows + conditions.whereClause();
    return "select "
        + columns
        + " from ("
        + all
        + " offset 0) q"
        + byOrder(order, page)
        + " limit "
        + most;
  }

  private static void continueFrom(QuoteConditions conditions, Keyset order, PageRequest page) {
    page.cursor()
        .ifPresent(
            cursor -> {
              conditions.where(order.beyond(cursor));
              conditions.parameters().putAll(order.parameters(cursor));
            });
  }

  private static String columns(Keyset order) {
    return order.columns().stream().map(c -> ", " + c.expression()).collect(Collectors.joining());
  }

  private static String byOrder(Keyset order, PageRequest page) {
    return " order by " + order.orderBy(page.backward());
  }

  private static String limited(String ordered, PageRequest page) {
    return ordered + " limit " + page.fetch();
  }

  private String quotes(QuoteConditions conditions) {
    String each = merged(conditions.ways());
    return conditions
        .askedOneByOne()
        .map(asked -> select + asked + " cross join lateral (" + each + ") q" + merged)
        .orElse(each);
  }

  private String merged(List<String> whereClauses) {
    if (whereClauses.size() == 1) {
      return walk(whereClauses.get(0));
    }
    return whereClauses.stream()
        .map(this::walk)
        .collect(Collectors.joining(") union all (", select + "((", ")) q" + merged));
  }

  private String walk(String whereClause) {
    return select + rows + whereClause + ordered;
  }
}
