package dev.verbatim.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The PostgreSQL that a service runs on its data folder. */
record Database(int port, String password) {

  static final String NAME = "verbatim";

  private static final int PORT_LINE = 3;

  static Database of(Path dataFolder) throws IOException {
    List<String> running = Files.readAllLines(dataFolder.resolve("postgres/postmaster.pid"));
    return new Database(
        Integer.parseInt(running.get(PORT_LINE).strip()),
        Files.readString(dataFolder.resolve("password")).strip());
  }

  private Connection connect(String role) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME, role, password);
  }

  /** Runs a statement that only the server's administrator may. */
  void asSuperuser(String sql) throws SQLException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs one after the other, each in a transaction of its own. */
  void run(List<String> statements) throws SQLException {
    try (Connection connection = connect(NAME);
        Statement statement = connection.createStatement()) {
      statement.execute("set maintenance_work_mem = '512MB'");
      statement.execute("set work_mem = '128MB'");
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The first column of the answer. */
  List<String> texts(String sql) throws SQLException {
    try (Connection connection = connect(NAME);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (row.next()) {
        texts.add(row.getString(1));
      }
      return texts;
    }
  }
}
