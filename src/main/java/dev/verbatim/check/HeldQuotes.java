package dev.verbatim.check;

import dev.verbatim.check.wording.HeldText;
import dev.verbatim.sql.NamedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Finds the stored quotes that may hold a claim. */
final class HeldQuotes {

  /** Of quotes with all word pairs of a claim, so many are filtered, the first by their ids. */
  private static final int MOST_ALIKE = 20_000;

  /** Of these, so many are looked at. */
  private static final int MOST_HOLDING = 200;

  /** Of quotes with any of its rare pairs, so many are counted, and so many looked at. */
  private static final int MOST_COUNTED = 3_000;

  private static final int MOST_NEAR = 40;

  /** Before and behind a quote, for a claim over several. */
  private static final int REACH = 12;

  private static final String COLUMNS =
      "select q.id, q.document_id, q.section_id, q.position, q.layer, q.speaker_id, q.said_from,"
          + " q.span_start, q.exact, q.prefix, q.suffix, q.text from quote q ";

  private final DataSource database;

  HeldQuotes(DataSource database) {
    this.database = database;
  }

  /** Those with all of these word pairs, the claimed speaker's first. */
  List<Held> holding(Claim claim, int[] pairs) {
    List<String> ids = new ArrayList<>();
    claim.speaker().ifPresent(speaker -> ids.addAll(holding(claim, pairs, speaker)));
    ids.addAll(holding(claim, pairs, ""));
    return withIds(ids.stream().distinct().toList());
  }

  private List<String> holding(Claim claim, int[] pairs, String speaker) {
    Conditions conditions = new Conditions(claim);
    if (!speaker.isEmpty()) {
      conditions.add("q.speaker_id = :speaker", "speaker", speaker);
    }
    conditions.parameters.put("pairs", pairs);
    return NamedQuery.list(
        database,
        "select w.quote_id from (select w.quote_id from (select quote_id from quote_wording where"
            + " pairs @> :pairs offset 0) w order by w.quote_id limit "
            + MOST_ALIKE
            + ") w"
            + conditions.join()
            + " order by w.quote_id limit "
            + MOST_HOLDING,
        conditions.parameters,
        row -> row.getString(1));
  }

  /**
   * Those that share the most of a claim's pairs.
   *
   * @param rare the pairs that they are looked for by
   */
  List<Held> near(Claim claim, int[] pairs, int[] rare) {
    Set<Integer> sought = new HashSet<>();
    Arrays.stream(pairs).forEach(sought::add);
    Conditions conditions = new Conditions(claim);
    conditions.parameters.put("pairs", rare);
    List<Shared> found =
        NamedQuery.list(
            database,
            "select w.quote_id, w.pairs from (select w.quote_id, w.pairs from quote_wording w"
                + conditions.join()
                + " where w.pairs && :pairs offset 0) w order by w.quote_id limit "
                + MOST_COUNTED,
            conditions.parameters,
            row -> Shared.of(row.getString(1), WordingRows.numbers(row, 2), sought));
    return withIds(
        found.stream().sorted(Shared.MOST_FIRST).limit(MOST_NEAR).map(Shared::id).toList());
  }

  private record Shared(String id, int shared, int all) {

    static final Comparator<Shared> MOST_FIRST =
        Comparator.comparingInt(Shared::shared)
            .reversed()
            .thenComparingInt(Shared::all)
            .thenComparing(Shared::id);

    static Shared of(String id, int[] pairs, Set<Integer> sought) {
      int shared = (int) Arrays.stream(pairs).filter(sought::contains).count();
      return new Shared(id, shared, pairs.length);
    }
  }

  /** The quotes of the same kind around one, itself among them, in document order. */
  List<Held> around(Held held) {
    return NamedQuery.list(
        database,
        COLUMNS
            + "where q.document_id = :document and q.section_id = :section and q.layer = :layer"
            + " and q.position between :first and :last order by q.position",
        Map.of(
            "document", held.documentId(),
            "section", held.sectionId(),
            "layer", held.layer(),
            "first", held.position() - REACH,
            "last", held.position() + REACH),
        HeldQuotes::read);
  }

  /**
   * Variants of these quotes that the claim's filters let through.
   *
   * @param relations which
   */
  List<Variant> variants(Claim claim, Collection<String> ids, List<String> relations) {
    Conditions conditions = new Conditions(claim);
    conditions.parameters.put("ids", List.copyOf(ids));
    conditions.parameters.put("relations", relations);
    return NamedQuery.list(
        database,
        "select w.quote_id, w.other_id, w.relation, w.similarity from"
            + " (select v.quote_id as of_id, v.other_id as quote_id, v.quote_id as other_id,"
            + " v.relation, v.similarity from quote_variant v where v.quote_id = any (:ids)) w"
            + conditions.join()
            + " where w.relation = any (:relations) order by w.similarity desc, w.quote_id limit"
            + " 50",
        conditions.parameters,
        row -> new Variant(row.getString(1), row.getString(2), row.getString(3), row.getDouble(4)));
  }

  /**
   * A link from a quote.
   *
   * @param id of the variant
   * @param ofId of the quote
   */
  record Variant(String id, String ofId, String relation, double similarity) {}

  /** In the order of the ids. */
  List<Held> withIds(List<String> ids) {
    Map<String, Held> found = new HashMap<>();
    if (!ids.isEmpty()) {
      NamedQuery.list(
              database, COLUMNS + "where q.id = any (:ids)", Map.of("ids", ids), HeldQuotes::read)
          .forEach(held -> found.put(held.id(), held));
    }
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  private static Held read(ResultSet row) throws SQLException {
    String exact = row.getString(9);
    return new Held(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        row.getString(5),
        row.getString(6),
        row.getObject(7, LocalDate.class),
        row.getInt(8),
        exact,
        row.getString(10),
        row.getString(11),
        HeldText.of(exact, row.getString(12)));
  }

  /** What the claim's filters ask of a quote; without any, the quote's row is not looked at. */
  private static final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(Claim claim) {
      claim.language().ifPresent(code -> add("q.language = :language", "language", code));
      claim.from().ifPresent(day -> add("q.said_to >= :from", "from", day));
      claim.to().ifPresent(day -> add("q.said_from <= :to", "to", day));
    }

    private void add(String condition, String name, Object value) {
      conditions.add(condition);
      parameters.put(name, value);
    }

    String join() {
      return conditions.isEmpty()
          ? ""
          : " join quote q on q.id = w.quote_id and " + String.join(" and ", conditions);
    }
  }
}
