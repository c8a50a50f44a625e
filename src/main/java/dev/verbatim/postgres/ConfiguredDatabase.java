package dev.verbatim.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.jboss.logging.Logger;

/** The PostgreSQL server that somebody configured, looked at before anything uses it. */
public final class ConfiguredDatabase {
  private static final Logger LOG = Logger.getLogger(ConfiguredDatabase.class);
  private static final String SECONDS_TO_CONNECT = "10";
  private static final String ENCODING =
      "SELECT pg_encoding_to_char(encoding), datctype FROM pg_database"
          + " WHERE datname = current_database()";

  private ConfiguredDatabase() {}

  /**
   * Connects once and looks at the database's encoding.
   *
   * @param url the JDBC URL; one for another driver than PostgreSQL's is left to fail later
   * @throws DatabaseUnavailableException if it cannot be reached, or cannot hold every text
   */
  public static void check(String url, Optional<String> user, Optional<String> password) {
    Properties properties = new Properties();
    properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
    user.ifPresent(name -> properties.setProperty("user", name));
    password.ifPresent(secret -> properties.setProperty("password", secret));
    try (Connection connection = new org.postgresql.Driver().connect(url, properties)) {
      if (connection != null) {
        check(address(url), connection);
      }
    } catch (SQLException e) {
      throw Complaint.unreachable(address(url), e);
    }
  }

  private static void check(String address, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ENCODING)) {
      row.next();
      String encoding = row.getString(1);
      if (!"UTF8".equals(encoding)) {
        throw Complaint.notUtf8(address, encoding);
      }
      if ("C".equals(row.getString(2)) || "POSIX".equals(row.getString(2))) {
        LOG.warnf(
            "The database at %s has LC_CTYPE %s: its text search knows ASCII letters only."
                + " Create it with LC_CTYPE 'C.UTF-8'.",
            address, row.getString(2));
      }
    }
  }

  // The parameters of a URL may hold a password.
  private static String address(String url) {
    int parameters = url.indexOf('?');
    return parameters < 0 ? url : url.substring(0, parameters);
  }
}
