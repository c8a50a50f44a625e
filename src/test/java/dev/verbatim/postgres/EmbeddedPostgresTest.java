package dev.verbatim.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One cluster for all cases: each leaves it running. */
class EmbeddedPostgresTest {
  @TempDir static Path folder;
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() {
    postgres = TestServer.on(folder);
    postgres.start();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void keepsNothingUnsafe() throws SQLException {
    assertEquals("on", ask("SHOW fsync"));
    assertEquals("on", ask("SHOW synchronous_commit"));
    assertEquals("on", ask("SHOW full_page_writes"));
    assertEquals("127.0.0.1", ask("SHOW listen_addresses"));
    assertEquals("UTF8", ask("SHOW server_encoding"));
  }

  @Test
  void opensNoLocalSocket() throws IOException {
    List<String> told = Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
    assertEquals("", told.get(4));
    assertEquals("127.0.0.1", told.get(5));
  }

  @Test
  void connectsAsTheOwnerOfItsDatabaseAndNotAsSuperuser() throws SQLException {
    assertEquals("f", ask("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"));
    assertEquals(
        "verbatim",
        ask("SELECT datdba::regrole FROM pg_database WHERE datname = current_database()"));
  }

  @Test
  void refusesWhoHasNoPassword() {
    String url = postgres.connection().get("quarkus.datasource.jdbc.url");
    for (String user : new String[] {"verbatim", "postgres"}) {
      SQLException refused =
          assertThrows(SQLException.class, () -> DriverManager.getConnection(url, user, "guess"));
      assertEquals("28P01", refused.getSQLState(), user);
    }
  }

  @Test
  void keepsThePasswordForTheOwnerOnly() throws IOException {
    assertEquals(
        PosixFilePermissions.fromString("rw-------"),
        Files.getPosixFilePermissions(folder.resolve("password")));
  }

  @Test
  void knowsTheLettersOfEveryScript() throws SQLException {
    tell("CREATE EXTENSION IF NOT EXISTS pg_trgm", "CREATE EXTENSION IF NOT EXISTS unaccent");
    assertEquals("путин", ask("SELECT lower('ПУТИН')"));
    assertEquals("Елка", ask("SELECT unaccent('Ёлка')"));
    assertEquals("1", ask("SELECT similarity('Владимир Путин', 'владимир путин')"));
    assertEquals("1", ask("SELECT similarity('김정은', '김정은')"));
    assertEquals("'ядерн':1", ask("SELECT to_tsvector('russian', '«ядерный»')"));
  }

  @Test
  void keepsItsDataOverARestart() throws SQLException {
    tell("CREATE TABLE kept_over_restart AS SELECT 'here' AS word");
    postgres.close();
    start();
    assertEquals("here", ask("SELECT word FROM kept_over_restart"));
  }

  @Test
  void takesOverTheServerThatAKilledServiceLeft() throws Exception {
    tell("CREATE TABLE kept_over_kill AS SELECT 'here' AS word");
    postgres.close();
    ProcessHandle left = TestServer.leaveBehind(folder);
    start();
    left.onExit().get(20, TimeUnit.SECONDS);
    assertEquals("here", ask("SELECT word FROM kept_over_kill"));
  }

  @Test
  void recoversFromAKilledServer() throws Exception {
    tell("CREATE TABLE kept_over_crash AS SELECT 'here' AS word");
    ProcessHandle server = server();
    CountDownLatch noticed = new CountDownLatch(1);
    postgres.whenLost(noticed::countDown);
    server.destroyForcibly();
    assertTrue(noticed.await(20, TimeUnit.SECONDS));
    postgres.close();
    start();
    assertEquals("here", ask("SELECT word FROM kept_over_crash"));
  }

  @Test
  void startsOverAPidFileThatNamesAStranger() throws Exception {
    postgres.close();
    Files.writeString(
        folder.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");
    start();
    assertEquals("1", ask("SELECT 1"));
  }

  @Test
  void leavesNoProcessBehind() throws Exception {
    ProcessHandle server = server();
    assertTrue(server.isAlive());
    postgres.close();
    server.onExit().get(20, TimeUnit.SECONDS);
    assertFalse(Files.exists(folder.resolve("postgres/postmaster.pid")));
    start();
  }

  private ProcessHandle server() throws IOException {
    return RunningServer.of(folder.resolve("postgres")).orElseThrow();
  }

  private String ask(String query) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private void tell(String... commands) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private Connection connect() throws SQLException {
    Map<String, String> connection = postgres.connection();
    return DriverManager.getConnection(
        connection.get("quarkus.datasource.jdbc.url"),
        connection.get("quarkus.datasource.username"),
        connection.get("quarkus.datasource.password"));
  }
}
