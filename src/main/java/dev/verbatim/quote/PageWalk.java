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
  static String rows(QuoteConditions conditions, Function<String, Keyset> order, PageRequest page) {
    return QuoteRow.select(
        first(page.fetch(), "q.*", conditions, order, page), byOrder(order.apply("q"), page));
  }

  /**
   * A statement as {@link PlacedQuote} reads it: it is planned in a quarter of the time.
   *
   * @param conditions of the whole filter; those of the cursor are added to them
   * @param order of rows by the name that is given
   */
  static String places(
      QuoteConditions conditions, Function<String, Keyset> order, PageRequest page) {
    return first(page.fetch(), "q.id" + columns(order.apply("q")), conditions, order, page);
  }

  /**
   * A statement that looks for what more is demanded among the first quotes of the filter alone.
   *
   * @param first how many of them
   */
  static String placesAmong(
      int first,
      String demand,
      QuoteConditions conditions,
      Function<String, Keyset> order,
      PageRequest page) {
    Keyset own = order.apply("q");
    return "select q.id"
        + columns(own)
        + " from ("
        + first(first, "q.id, q.search" + columns(own), conditions, order, page)
        + ") q where "
        + demand
        + limited(own, page, page.fetch());
  }

  /**
   * A statement that walks nowhere but finds and sorts all quotes of the filter, for few of them.
   *
   * @param rows {@code q} among which the quotes are
   * @param most how many of the page
   */
  static String placesSorted(
      String rows, QuoteConditions conditions, Keyset order, PageRequest page, int most) {
    continueFrom(conditions, order, page);
    String places = "select q.id" + columns(order) + " from ";
    String all = places + rows + conditions.whereClause();
    return places + "(" + all + " offset 0) q" + limited(order, page, most);
  }

  /**
   * Likewise, a statement as {@link QuoteRow} reads it. The quotes of the page are as many as its
   * parameter {@code most} says.
   *
   * @param rows {@code q} among which the quotes are, found before anything else is looked at
   */
  static String rowsSorted(
      String rows, QuoteConditions conditions, Keyset order, PageRequest page) {
    continueFrom(conditions, order, page);
    String sorted = byOrder(order, page);
    return QuoteRow.select(
        "select q.* from " + rows + conditions.whereClause() + sorted + " limit :most", sorted);
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

  private static String limited(Keyset order, PageRequest page, int most) {
    return byOrder(order, page) + " limit " + most;
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
