package dev.verbatim.engine.quotation.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic regression over named features. The weights are a resource that people can read, one
 * {@code feature = weight} a line, and that a program makes again from a corpus.
 */
final class LinearModel {

  private static final String SEPARATOR = " = ";

  private final Map<String, Double> weights = new HashMap<>();

  private LinearModel() {}

  static LinearModel load(String resource) {
    try (InputStream bytes = LinearModel.class.getClassLoader().getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + resource);
      }
      return of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static LinearModel of(String lines) {
    LinearModel model = new LinearModel();
    lines.lines().filter(line -> !line.startsWith("#")).forEach(model::add);
    return model;
  }

  private void add(String line) {
    int separator = line.lastIndexOf(SEPARATOR);
    String weight = line.substring(separator + SEPARATOR.length());
    weights.put(line.substring(0, separator), Double.parseDouble(weight));
  }

  /** Between 0 and 1; features that the model does not know count nothing. */
  double probability(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      Double weight = weights.get(feature);
      sum += weight == null ? 0 : weight;
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
