package dev.verbatim.quote;

import dev.verbatim.http.Keyset;
import dev.verbatim.http.PageRequest;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statement that walks to a page of quotes in the order of days. Where several values fit, each
 * gives a page of its own in the order of an index, and the pages are merged: nothing is sorted but
 * what they hold, however many quotes there are.
 */
final class PageWalk {

  private final String ordered;
  private final String merged;

  private PageWalk(Keyset order, PageRequest page) {
    this.merged = " order by " + order.orderBy(page.backward());
    this.ordered = merged + " limit " + page.fetch();
  }

  /**
   * A statement as {@link QuoteRow} reads it.
   *
   * @param conditions of the whole filter; those of the cursor are added to them
   */
  static String statement(QuoteConditions conditions, Keyset order, PageRequest page) {
    continueFrom(conditions, order, page);
    PageWalk walk = new PageWalk(order, page);
    return QuoteRow.select(walk.quotes(conditions), walk.merged);
  }

  /**
   * A statement that walks nowhere but finds and sorts all quotes of the filter, for few of them.
   */
  static String sorted(QuoteConditions conditions, Keyset order, PageRequest page) {
    continueFrom(conditions, order, page);
    PageWalk walk = new PageWalk(order, page);
    String all = "select q.* from quote q" + conditions.whereClause() + " offset 0";
    return QuoteRow.select("select q.* from (" + all + ") q" + walk.ordered, walk.merged);
  }

  private static void continueFrom(QuoteConditions conditions, Keyset order, PageRequest page) {
    page.cursor()
        .ifPresent(
            cursor -> {
              conditions.where(order.beyond(cursor));
              conditions.parameters().putAll(order.parameters(cursor));
            });
  }

  private String quotes(QuoteConditions conditions) {
    String each = merged(conditions.ways());
    return conditions
        .askedOneByOne()
        .map(asked -> "select q.* from " + asked + " cross join lateral (" + each + ") q" + ordered)
        .orElse(each);
  }

  private String merged(List<String> whereClauses) {
    if (whereClauses.size() == 1) {
      return walk(whereClauses.get(0));
    }
    return whereClauses.stream()
        .map(this::walk)
        .collect(Collectors.joining(") union all (", "select q.* from ((", ")) q" + ordered));
  }

  private String walk(String whereClause) {
    return "select q.* from quote q" + whereClause + ordered;
  }
}
