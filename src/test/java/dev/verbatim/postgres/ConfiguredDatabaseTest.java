package dev.verbatim.postgres;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedded server stands in for the one that somebody configured. */
class ConfiguredDatabaseTest {
  @TempDir static Path folder;
  private static EmbeddedPostgres server;
  private static String url;
  private static String password;

  @BeforeAll
  static void start() {
    server = TestServer.on(folder);
    server.start();
    url = server.connection().get("quarkus.datasource.jdbc.url");
    password = server.connection().get("quarkus.datasource.password");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void acceptsUtf8() {
    assertDoesNotThrow(() -> check(url, password));
  }

  @Test
  void saysWhichEncodingIsWrong() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "postgres", password);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc"
              + " TEMPLATE template0");
    }
    String message = refusal(url.replaceFirst("/[^/]*$", "/latin"), password);
    assertTrue(message.contains("LATIN1"), message);
    assertTrue(message.contains("ENCODING 'UTF8'"), message);
  }

  @Test
  void saysThatThePasswordIsWrongWithoutRepeatingIt() {
    String message = refusal(url + "?ApplicationName=secret", "guess");
    assertTrue(message.contains("password authentication failed"), message);
    assertFalse(message.contains("secret") || message.contains("guess"), message);
  }

  @Test
  void saysThatNobodyAnswers() {
    String message = refusal("jdbc:postgresql://127.0.0.1:1/verbatim", password);
    assertTrue(message.contains("127.0.0.1:1"), message);
  }

  private static String refusal(String address, String secret) {
    return assertThrows(DatabaseUnavailableException.class, () -> check(address, secret))
        .getMessage();
  }

  private static void check(String address, String secret) {
    ConfiguredDatabase.check(address, Optional.of("verbatim"), Optional.of(secret));
  }
}
