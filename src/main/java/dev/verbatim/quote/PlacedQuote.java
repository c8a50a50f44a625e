package dev.verbatim.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * A quote and its place in a list.
 *
 * @param day that the list is in the order of
 */
record PlacedQuote(String id, LocalDate day, String documentId, int position) {

  static PlacedQuote read(ResultSet row) throws SQLException {
    return new PlacedQuote(
        row.getString(1), row.getObject(2, LocalDate.class), row.getString(3), row.getInt(4));
  }

  /** For a cursor. */
  List<String> key() {
    return List.of(day.toString(), documentId, Integer.toString(position));
  }
}
