package dev.verbatim.engine.topic;

import dev.verbatim.engine.yaml.YamlEntry;
import dev.verbatim.engine.yaml.YamlFiles;
import dev.verbatim.engine.yaml.YamlFormatException;
import java.util.List;

/**
 * Reads the taxonomy from its files: {@code index.yaml} names the others. What is wrong in them
 * stops the reading with a {@link YamlFormatException} that names file and line.
 */
public final class TaxonomyFiles {

  private static final String PACKAGED_FOLDER = "/seeds/topics/";
  private static final String TOPICS = "topics";
  private static final String WEIGHTS = "weights";

  private TaxonomyFiles() {}

  /** The taxonomy that is packaged with the engine; reads it anew at every call. */
  public static Taxonomy packaged() {
    return read(YamlFiles.packaged(PACKAGED_FOLDER));
  }

  /** The taxonomy of other files of the same form. */
  public static Taxonomy read(YamlFiles.Source source) {
    YamlFiles files = YamlFiles.read(source, List.of(TOPICS, WEIGHTS));
    TaxonomyReader reader = new TaxonomyReader();
    files.entries(TOPICS).forEach(reader::topic);
    List<YamlEntry> weights = files.entries(WEIGHTS);
    if (weights.size() != 2) {
      throw new YamlFormatException(
          "index.yaml",
          "\"weights\" must name a file with two entries: for passages in a text, and alone");
    }
    return new Taxonomy(
        reader.topics(),
        reader.terms(),
        Likelihood.read(weights.get(0)),
        Likelihood.read(weights.get(1)),
        files.version());
  }
}
