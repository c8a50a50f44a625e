package dev.verbatim.corpus;

import dev.verbatim.corpus.SeedCatalogue.Seed;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is done at every start before the service is ready: the directory first, then the seeds.
 * Their files are read in any case, so that a wrong one stops the start.
 */
@Singleton
class Beginnings {

  private final DirectorySync directory;
  private final SeedImport seeds;
  private final boolean importsSeeds;

  Beginnings(
      DirectorySync directory,
      SeedImport seeds,
      @ConfigProperty(name = "verbatim.seeds.import") boolean importsSeeds) {
    this.directory = directory;
    this.seeds = seeds;
    this.importsSeeds = importsSeeds;
  }

  void begin(@Observes StartupEvent start) {
    List<Seed> catalogue = SeedCatalogue.packaged();
    directory.run();
    if (importsSeeds) {
      seeds.run(catalogue);
    }
  }
}
