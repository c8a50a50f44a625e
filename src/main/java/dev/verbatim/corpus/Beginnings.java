package dev.verbatim.corpus;

import dev.verbatim.corpus.SeedCatalogue.Seed;
import dev.verbatim.quote.UnreadKorean;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is done at every start before the service is ready: the directory and the taxonomy first,
 * then the seeds. The tagging of what was stored under another taxonomy goes on behind it. Their
 * files are read in any case, so that a wrong one stops the start.
 */
@Singleton
class Beginnings {

  private final DirectorySync directory;
  private final TopicSync topics;
  private final TopicTagging tagging;
  private final SeedImport seeds;
  private final UnreadKorean korean;
  private final boolean importsSeeds;

  Beginnings(
      DirectorySync directory,
      TopicSync topics,
      TopicTagging tagging,
      SeedImport seeds,
      UnreadKorean korean,
      @ConfigProperty(name = "verbatim.seeds.import") boolean importsSeeds) {
    this.directory = directory;
    this.topics = topics;
    this.tagging = tagging;
    this.seeds = seeds;
    this.korean = korean;
    this.importsSeeds = importsSeeds;
  }

  void begin(@Observes StartupEvent start) {
    List<Seed> catalogue = SeedCatalogue.packaged();
    directory.run();
    topics.run();
    korean.read();
    if (importsSeeds) {
      seeds.run(catalogue);
    }
    tagging.start();
  }
}
