package dev.verbatim.sql;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/**
 * SQL whose parameters have names, run as it stands: rows are read one by one into what the caller
 * makes of them. For lists, where the persistence context would cost more than the database.
 */
public final class NamedQuery {

  // ":earliest", but not "::text"
  private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

  // One round trip is one transaction: where the statement fails, the setting is undone with it.
  private static final String BY_ONE_PLAN =
      "set plan_cache_mode = force_generic_plan; %s; reset plan_cache_mode";

  private NamedQuery() {}

  private enum Planning {
    AS_THE_DATABASE_LIKES,
    ANEW,
    ONCE
  }

  /** Makes something of the present row. */
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * Runs one statement outside of any transaction.
   *
   * @param sql a colon before a letter begins a parameter, also inside a literal
   * @param parameters a list stands for an array of texts: {@code form = any(:forms)}
   * @throws IllegalStateException if the database refuses it
   */
  public static <T> List<T> list(
      DataSource database, String sql, Map<String, ?> parameters, RowReader<T> reader) {
    return list(database, sql, parameters, reader, Planning.AS_THE_DATABASE_LIKES);
  }

  /**
   * Runs one statement as {@link #list} does, but planned for these values alone: for a search
   * whose best way depends on how common the words are.
   */
  public static <T> List<T> listPlannedAnew(
      DataSource database, String sql, Map<String, ?> parameters, RowReader<T> reader) {
    return list(database, sql, parameters, reader, Planning.ANEW);
  }

  /**
   * Runs one statement as {@link #list} does, but by the same plan for all values, which is made
   * for common ones and rare ones alike: only where no other way is open to the planner.
   */
  public static <T> List<T> listPlannedOnce(
      DataSource database, String sql, Map<String, ?> parameters, RowReader<T> reader) {
    return list(database, BY_ONE_PLAN.formatted(sql), parameters, reader, Planning.ONCE);
  }

  private static <T> List<T> list(
      DataSource database,
      String sql,
      Map<String, ?> parameters,
      RowReader<T> reader,
      Planning planning) {
    List<String> names = new ArrayList<>();
    Matcher name = NAME.matcher(sql);
    String positional =
        name.replaceAll(
            found -> {
              names.add(found.group(1));
              return "?";
            });
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(positional)) {
      if (planning == Planning.ANEW) {
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
      }
      for (int i = 0; i < names.size(); i++) {
        bind(statement, i + 1, requireNonNull(parameters.get(names.get(i)), names.get(i)));
      }
      statement.execute();
      if (planning == Planning.ONCE) {
        statement.getMoreResults();
      }
      return read(statement, reader);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bind(PreparedStatement statement, int index, Object value)
      throws SQLException {
    if (value instanceof List<?> texts) {
      statement.setArray(index, statement.getConnection().createArrayOf("text", texts.toArray()));
    } else {
      statement.setObject(index, value);
    }
  }

  private static <T> List<T> read(PreparedStatement statement, RowReader<T> reader)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet row = statement.getResultSet()) {
      while (row.next()) {
        rows.add(reader.read(row));
      }
    }
    return rows;
  }
}
