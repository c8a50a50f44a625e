package dev.verbatim.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Gives every {@code @QuarkusTest} an empty embedded PostgreSQL, one for all of them. */
public final class EmbeddedPostgresResource implements QuarkusTestResourceLifecycleManager {
  private EmbeddedPostgres postgres;
  private Path folder;

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory("verbatim-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    postgres = TestServer.on(folder);
    postgres.start();
    return postgres.connection();
  }

  @Override
  public void stop() {
    postgres.close();
    try {
      ServerBinaries.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
