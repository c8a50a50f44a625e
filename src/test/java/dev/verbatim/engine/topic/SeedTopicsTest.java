package dev.verbatim.engine.topic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A hundred passages of the seeds that were labelled by hand before there were any terms. */
class SeedTopicsTest {

  private static final String FILE = "/topics/seeds-100.yaml";

  @Test
  void findsWhatAPersonFindsAndLittleElse() throws IOException {
    TopicScore score = new TopicScore(new TopicTagger(TaxonomyFiles.packaged()));
    List<TopicScore.Labelled> passages;
    try (InputStream bytes = SeedTopicsTest.class.getResourceAsStream(FILE)) {
      String content =
          new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
      passages = TopicScore.read(FILE, content);
    }
    TopicScore.Result tops = score.tops(passages);
    assertTrue(tops.precision() >= 0.85, tops::toString);
    assertTrue(tops.recall() >= 0.65, tops::toString);
  }
}
