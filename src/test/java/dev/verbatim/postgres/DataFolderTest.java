package dev.verbatim.postgres;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temporary;

  @Test
  void refusesASecondServiceAndNamesTheFirst() {
    Path path = temporary.resolve("data");
    try (DataFolder first = DataFolder.claim(path)) {
      String message = messageOf(() -> DataFolder.claim(path));
      assertTrue(message.contains(first.path().toString()), message);
      assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
      assertTrue(message.contains("VERBATIM_DATA_DIR"), message);
    }
  }

  @Test
  void letsTheNextServiceInOnceTheFirstIsGone() {
    DataFolder.claim(temporary).close();
    DataFolder.claim(temporary).close();
  }

  @Test
  void namesAFolderThatCannotBeMade() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    String message = messageOf(() -> DataFolder.claim(file.resolve("data")));
    assertTrue(message.contains(file.resolve("data").toString()), message);
  }

  @Test
  void refusesAClusterOfAnotherMajorVersion() throws IOException {
    Files.createDirectories(temporary.resolve("postgres"));
    Files.writeString(temporary.resolve("postgres/PG_VERSION"), "9\n");
    String message = messageOf(() -> TestServer.on(temporary).start());
    assertTrue(message.contains(temporary.toString()), message);
    assertTrue(message.contains("PostgreSQL 9"), message);
    DataFolder.claim(temporary).close();
  }

  @Test
  void doesNotMakeUpAPasswordForAClusterThatHasOne() throws IOException {
    Files.createDirectories(temporary.resolve("postgres"));
    Files.writeString(
        temporary.resolve("postgres/PG_VERSION"), ServerBinaries.majorVersion() + "\n");
    String message = messageOf(() -> TestServer.on(temporary).start());
    assertTrue(message.contains(temporary.resolve("password").toString()), message);
    assertFalse(Files.exists(temporary.resolve("password")));
  }

  private static String messageOf(Runnable start) {
    return assertThrows(DatabaseUnavailableException.class, start::run).getMessage();
  }
}
