package dev.verbatim.check;

import dev.verbatim.check.WordingRows.Printed;
import dev.verbatim.check.variant.Saying;
import dev.verbatim.check.variant.VariantLink;
import dev.verbatim.check.variant.Variants;
import dev.verbatim.sql.NamedQuery;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Finds the candidates for variants of one document's quotes, and writes the links. */
final class VariantLinker {

  private final DataSource database;
  private final WordingRows wordings;

  VariantLinker(DataSource database) {
    this.database = database;
    this.wordings = new WordingRows(database);
  }

  /** Links the quotes of a document with all that is there, inside the caller's transaction. */
  void link(String documentId) throws SQLException {
    List<Printed> printed = wordings.write(documentId);
    List<Saying> own = SayingRows.ofDocument(database, documentId);
    List<VariantLink> links =
        Variants.of(own, alike(own, printed), elsewhere(own), translations(documentId));
    write(own, links);
  }

  private Map<Saying, Set<Saying>> alike(List<Saying> own, List<Printed> printed) {
    Map<String, Saying> sayings = new HashMap<>();
    own.forEach(saying -> sayings.put(saying.id(), saying));
    Map<Integer, Set<String>> byPrint = byPrint(printed);
    Set<String> others = new TreeSet<>();
    byPrint.values().forEach(others::addAll);
    others.removeAll(sayings.keySet());
    if (!others.isEmpty()) {
      SayingRows.withIds(database, others).forEach(saying -> sayings.put(saying.id(), saying));
    }
    Map<Saying, Set<Saying>> alike = new LinkedHashMap<>();
    for (Printed quote : printed) {
      Saying saying = sayings.get(quote.quoteId());
      if (saying != null) {
        alike.put(saying, found(saying, quote, byPrint, sayings));
      }
    }
    return alike;
  }

  private static Set<Saying> found(
      Saying saying,
      Printed quote,
      Map<Integer, Set<String>> byPrint,
      Map<String, Saying> sayings) {
    Set<Saying> found = new LinkedHashSet<>();
    for (int print : quote.prints()) {
      for (String id : byPrint.getOrDefault(print, Set.of())) {
        Saying other = sayings.get(id);
        if (other != null && !id.equals(saying.id())) {
          found.add(other);
        }
      }
    }
    return found;
  }

  private Map<Integer, Set<String>> byPrint(List<Printed> printed) {
    int[] prints =
        printed.stream().flatMapToInt(p -> Arrays.stream(p.prints())).distinct().toArray();
    Map<Integer, Set<String>> byPrint = wordings.havingAnyOf(prints);
    byPrint.values().removeIf(quotes -> quotes.size() > WordingRows.MOST_WITH_A_PRINT);
    return byPrint;
  }

  // Without a publisher, nothing says that two texts come from two translators.
  private List<Saying> elsewhere(List<Saying> own) {
    Set<String> publishers =
        own.stream()
            .map(Saying::publisher)
            .filter(Objects::nonNull)
            .map(publisher -> publisher.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> speakers =
        own.stream().map(Saying::speakerId).filter(Objects::nonNull).distinct().sorted().toList();
    List<LocalDate> days = own.stream().flatMap(VariantLinker::days).distinct().sorted().toList();
    if (publishers.size() != 1 || speakers.isEmpty() || days.isEmpty()) {
      return List.of();
    }
    return SayingRows.elsewhere(database, speakers, days, publishers.iterator().next());
  }

  // The day and those beside it, where it is one
  private static Stream<LocalDate> days(Saying saying) {
    LocalDate day = saying.saidFrom();
    return day != null && day.equals(saying.saidTo())
        ? Stream.of(day.minusDays(1), day, day.plusDays(1))
        : Stream.of();
  }

  private Map<String, String> translations(String documentId) {
    Map<String, String> translations = new LinkedHashMap<>();
    NamedQuery.list(
            database,
            "select id, translation_of_id from section where document_id = :document and"
                + " translation_of_id is not null order by position",
            Map.of("document", documentId),
            row -> List.of(row.getString(1), row.getString(2)))
        .forEach(pair -> translations.put(pair.get(0), pair.get(1)));
    return translations;
  }

  // In the order of the ids, so that two documents never wait for each other in a circle.
  private void write(List<Saying> own, List<VariantLink> links) throws SQLException {
    List<Row> rows = new ArrayList<>();
    for (VariantLink link : links) {
      rows.add(new Row(link.one(), link.other(), link));
      rows.add(new Row(link.other(), link.one(), link));
    }
    rows.sort(Comparator.comparing(Row::from).thenComparing(Row::to));
    Object[] ids = own.stream().map(Saying::id).toArray();
    try (Connection connection = database.getConnection();
        PreparedStatement forget =
            connection.prepareStatement(
                "delete from quote_variant where quote_id = any (?) or other_id = any (?)");
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into quote_variant (quote_id, other_id, relation, similarity)
                values (?, ?, ?, ?) on conflict do nothing
                """)) {
      forget.setArray(1, connection.createArrayOf("text", ids));
      forget.setArray(2, connection.createArrayOf("text", ids));
      forget.executeUpdate();
      for (Row row : rows) {
        insert.setString(1, row.from());
        insert.setString(2, row.to());
        insert.setString(3, row.link().relation().name().toLowerCase(Locale.ROOT));
        insert.setBigDecimal(4, BigDecimal.valueOf(row.link().similarity()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private record Row(String from, String to, VariantLink link) {}
}
