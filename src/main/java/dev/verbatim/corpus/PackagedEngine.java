package dev.verbatim.corpus;

import dev.verbatim.document.EngineVersion;
import dev.verbatim.document.TopicsVersion;
import dev.verbatim.engine.Attributor;
import dev.verbatim.engine.speaker.DirectoryFiles;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.topic.TaxonomyFiles;
import dev.verbatim.engine.topic.TopicTagger;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The engine with everything that is packaged with it, made once. */
final class PackagedEngine {

  @Produces
  @Singleton
  SpeakerDirectory directory() {
    return DirectoryFiles.packaged();
  }

  @Produces
  @Singleton
  TopicTagger topics() {
    return new TopicTagger(TaxonomyFiles.packaged());
  }

  @Produces
  @Singleton
  Attributor attributor(SpeakerDirectory directory, TopicTagger topics) {
    return new Attributor(directory, topics);
  }

  @Produces
  @Singleton
  TopicsVersion topicsVersion() {
    return EngineFingerprint.ofTopics(Attributor.class);
  }

  @Produces
  @Singleton
  EngineVersion version() {
    return EngineFingerprint.of(Attributor.class);
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
