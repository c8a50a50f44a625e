package dev.verbatim.quote;

import dev.verbatim.http.Cursor;
import dev.verbatim.http.Keyset;
import dev.verbatim.http.Keyset.Column;
import dev.verbatim.http.PageRequest;
import dev.verbatim.sql.NamedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A page of quotes with those first that have most of what is asked for. A quote's rank depends on
 * nothing but the quote, so that it keeps its place while others are imported. The day from which
 * on quotes are ranked, where all are too many, goes from page to page with the cursor.
 *
 * @param hits in order of rank, or the reverse of it as the page demands
 * @param sample what was ranked, where that is not everything
 */
record RankedPage(List<Hit> hits, Optional<Sample> sample) {

  // How often the words stand there, and how near to each other, in proportion to the length.
  private static final String MATCHES =
      """
      with matches as materialized (
        select q.id, q.%s as day, q.document_id, q.position,
               ts_rank(q.search, cast(:search as tsquery), 1) as rank
        from quote q%s%s)
      select m.id, m.rank, m.day, m.document_id, m.position, (select count(*) from matches)
      from matches m%s
      order by %s limit %d
      """;

  private static final Keyset ORDER =
      new Keyset(
          List.of(
              new Column("m.rank", true, Float::valueOf),
              new Column("m.day", true, LocalDate::parse),
              new Column("m.document_id", false, id -> id),
              new Column("m.position", false, Integer::valueOf)));

  private static final int SINCE = ORDER.columns().size();

  /**
   * A quote and its place in the order.
   *
   * @param of how many quotes that were ranked
   */
  record Hit(String id, float rank, LocalDate day, String documentId, int position, int of) {}

  static RankedPage of(DataSource database, QuoteFilter filter, TextQuery text, PageRequest page) {
    Optional<TextQuery> query = Optional.of(text);
    Optional<Sample> sample =
        page.cursor().isPresent()
            ? page.cursor().flatMap(RankedPage::sample)
            : Sample.expected(database, filter, query);
    List<Hit> hits = hits(database, filter, query, page, sample);
    if (isTooMany(hits, page, sample)) {
      sample = Optional.of(Sample.unexpected(database, filter, query));
      hits = hits(database, filter, query, page, sample);
    }
    return new RankedPage(hits, sample);
  }

  private static boolean isTooMany(List<Hit> hits, PageRequest page, Optional<Sample> sample) {
    return page.cursor().isEmpty()
        && sample.isEmpty()
        && !hits.isEmpty()
        && hits.get(0).of() > Sample.MOST;
  }

  private static Optional<Sample> sample(Cursor cursor) {
    return Optional.of(cursor.key().get(SINCE))
        .filter(since -> !since.isEmpty())
        .map(since -> new Sample(LocalDate.parse(since)));
  }

  private static List<Hit> hits(
      DataSource database,
      QuoteFilter filter,
      Optional<TextQuery> text,
      PageRequest page,
      Optional<Sample> sample) {
    QuoteConditions conditions = QuoteConditions.whole(filter, text);
    sample.ifPresent(taken -> taken.limit(filter, conditions));
    page.cursor().ifPresent(at -> conditions.parameters().putAll(ORDER.parameters(at)));
    boolean isBounded = sample.isEmpty() && page.cursor().isEmpty();
    String sql =
        MATCHES.formatted(
            filter.dateField().column(),
            conditions.whereClause(),
            isBounded ? " limit " + (Sample.MOST + 1) : "",
            page.cursor().map(at -> " where " + ORDER.beyond(at)).orElse(""),
            ORDER.orderBy(page.backward()),
            page.fetch());
    return NamedQuery.listPlannedAnew(
        database,
        sql,
        conditions.parameters(),
        row ->
            new Hit(
                row.getString(1),
                row.getFloat(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getInt(5),
                row.getInt(6)));
  }

  /** The place of one of the hits, for a cursor. */
  List<String> key(Hit hit) {
    return List.of(
        Float.toString(hit.rank()),
        hit.day().toString(),
        hit.documentId(),
        Integer.toString(hit.position()),
        sample.map(taken -> taken.since().toString()).orElse(""));
  }
}
