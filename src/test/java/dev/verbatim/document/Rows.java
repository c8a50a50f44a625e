package dev.verbatim.document;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The database of a test, by SQL. */
@Singleton
public class Rows {

  @Inject AgroalDataSource database;

  public long count(String query, Object... parameters) {
    return Long.parseLong(String.valueOf(value(query, parameters)));
  }

  public Object value(String query, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, query, parameters);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getObject(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public void change(String statement, Object... parameters) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = prepared(connection, statement, parameters)) {
      prepared.executeUpdate();
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String query, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(query);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
