package dev.verbatim.check;

import dev.verbatim.check.wording.Shingles;
import dev.verbatim.check.wording.Stems;
import dev.verbatim.check.wording.Wording;
import dev.verbatim.sql.NamedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The rows by which wordings are found. */
final class WordingRows {

  /** A run of words that stands in more quotes than that is a formula. */
  static final int MOST_WITH_A_PRINT = 30;

  private final DataSource database;

  WordingRows(DataSource database) {
    this.database = database;
  }

  /**
   * @param prints of its wording
   */
  record Printed(String quoteId, int[] prints) {}

  /** Writes the rows of one document's quotes and returns their prints, in document order. */
  List<Printed> write(String documentId) throws SQLException {
    Stems stems = new Stems();
    List<Text> texts =
        NamedQuery.list(
            database,
            "select id, text from quote where document_id = :document order by position",
            Map.of("document", documentId),
            row -> new Text(row.getString(1), Wording.of(row.getString(2))));
    List<Printed> printed = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into quote_wording (quote_id, pairs, prints) values (?, ?, ?)
                on conflict (quote_id)
                do update set pairs = excluded.pairs, prints = excluded.prints
                """)) {
      for (Text text : texts) {
        insert.setString(1, text.id());
        insert.setObject(2, Shingles.pairs(text.wording(), stems));
        int[] prints = Shingles.prints(text.wording(), stems);
        insert.setObject(3, prints);
        insert.addBatch();
        printed.add(new Printed(text.id(), prints));
      }
      insert.executeBatch();
    }
    return printed;
  }

  /** By print, the quotes of any document that have it; of a formula, one more than the most. */
  Map<Integer, Set<String>> havingAnyOf(int[] prints) {
    Map<Integer, Set<String>> quotes = new HashMap<>();
    NamedQuery.list(
            database,
            "select sought.print, found.quote_id from unnest(cast(:prints as integer[])) sought"
                + " (print) cross join lateral (select w.quote_id from quote_wording w where"
                + " w.prints @> array[sought.print] limit "
                + (MOST_WITH_A_PRINT + 1)
                + ") found",
            Map.of("prints", prints),
            row -> Map.entry(row.getInt(1), row.getString(2)))
        .forEach(
            found ->
                quotes
                    .computeIfAbsent(found.getKey(), unused -> new TreeSet<>())
                    .add(found.getValue()));
    return quotes;
  }

  static int[] numbers(ResultSet row, int column) throws SQLException {
    Integer[] boxed = (Integer[]) row.getArray(column).getArray();
    int[] numbers = new int[boxed.length];
    for (int i = 0; i < boxed.length; i++) {
      numbers[i] = boxed[i];
    }
    return numbers;
  }

  private record Text(String id, Wording wording) {}
}
