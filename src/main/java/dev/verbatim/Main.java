package dev.verbatim;

import dev.verbatim.http.AddressCheck;
import dev.verbatim.postgres.ConfiguredDatabase;
import dev.verbatim.postgres.DatabaseUnavailableException;
import dev.verbatim.postgres.EmbeddedPostgres;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the service: on the configured database, or on a PostgreSQL of its own that starts before
 * Quarkus and stops after it, however the process is told to end.
 */
@QuarkusMain
public final class Main {
  private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
  private static final int SECONDS_FOR_QUARKUS_TO_STOP = 30;

  /** Runs until the process is told to end. A database that cannot be used ends it with 1. */
  public static void main(String... arguments) {
    System.setProperty(AddressCheck.SWITCHES_OFF_THE_FRAMEWORKS, "true");
    Config config = ConfigProvider.getConfig();
    Optional<String> url = config.getOptionalValue(JDBC_URL, String.class);
    try {
      if (url.isPresent()) {
        runOn(url.get(), config, arguments);
      } else {
        runOn(new EmbeddedPostgres(dataFolder(config)), arguments);
      }
    } catch (DatabaseUnavailableException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static Path dataFolder(Config config) {
    return Path.of(config.getValue("verbatim.data-dir", String.class));
  }

  private static void runOn(String url, Config config, String... arguments) {
    ConfiguredDatabase.check(
        url,
        config.getOptionalValue("quarkus.datasource.username", String.class),
        config.getOptionalValue("quarkus.datasource.password", String.class));
    Quarkus.run(arguments);
  }

  private static void runOn(EmbeddedPostgres postgres, String... arguments) {
    CountDownLatch quarkusStopped = new CountDownLatch(1);
    Thread stop = new Thread(() -> stop(postgres, quarkusStopped), "stop PostgreSQL");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      postgres.start();
      postgres.whenLost(() -> Quarkus.asyncExit(1));
      postgres.connection().forEach(System::setProperty);
      onExit(quarkusStopped::countDown);
      Quarkus.run(arguments);
    } finally {
      quarkusStopped.countDown();
    }
  }

  // A handler handed to Quarkus.run would do too, but then Quarkus does not say why it failed.
  private static void onExit(Runnable first) {
    BiConsumer<Integer, Throwable> exit = ApplicationLifecycleManager.getDefaultExitCodeHandler();
    ApplicationLifecycleManager.setDefaultExitCodeHandler(
        (exitCode, problem) -> {
          first.run();
          exit.accept(exitCode, problem);
        });
  }

  // Quarkus has a shutdown hook of its own, and all hooks run at once.
  private static void stop(EmbeddedPostgres postgres, CountDownLatch quarkusStopped) {
    try {
      if (!quarkusStopped.await(SECONDS_FOR_QUARKUS_TO_STOP, TimeUnit.SECONDS)) {
        System.err.println("Quarkus did not stop in time; its database stops under it.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      postgres.close();
    } catch (DatabaseUnavailableException e) {
      System.err.println(e.getMessage());
    }
  }
}
