package dev.verbatim;

import dev.verbatim.http.AddressCheck;
import dev.verbatim.postgres.DatabaseUnavailableException;
import dev.verbatim.postgres.EmbeddedPostgres;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the service, with a PostgreSQL of its own before it where none is configured. */
@QuarkusMain
public final class Main {
  private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
  private static final int SECONDS_FOR_QUARKUS_TO_STOP = 30;

  /** Runs until the process is told to stop. */
  public static void main(String... args) {
    System.setProperty(AddressCheck.SWITCHES_OFF_THE_FRAMEWORKS, "true");
    Config config = ConfigProvider.getConfig();
    if (config.getOptionalValue(JDBC_URL, String.class).isPresent()) {
      Quarkus.run(args);
      return;
    }
    runWith(
        new EmbeddedPostgres(Path.of(config.getValue("verbatim.data-dir", String.class))), args);
  }

  private static void runWith(EmbeddedPostgres postgres, String... args) {
    CountDownLatch quarkusStopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(postgres, quarkusStopped), "stop PostgreSQL"));
    try {
      postgres.start();
    } catch (DatabaseUnavailableException e) {
      quarkusStopped.countDown();
      System.err.println(e.getMessage());
      System.exit(1);
    }
    postgres.connection().forEach(System::setProperty);
    Quarkus.run(
        null,
        (exitCode, problem) -> {
          quarkusStopped.countDown();
          System.exit(exitCode);
        },
        args);
  }

  // Quarkus has a shutdown hook of its own; the database has to outlive its last request.
  private static void stop(EmbeddedPostgres postgres, CountDownLatch quarkusStopped) {
    try {
      boolean stopped = quarkusStopped.await(SECONDS_FOR_QUARKUS_TO_STOP, TimeUnit.SECONDS);
      if (!stopped) {
        System.err.println("The service did not stop in time; stopping its database.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    postgres.close();
  }
}
