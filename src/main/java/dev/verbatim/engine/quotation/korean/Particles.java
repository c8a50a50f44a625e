package dev.verbatim.engine.quotation.korean;

import java.util.ArrayList;
import java.util.List;

/** Particles that stick to a noun. */
final class Particles {

  private static final List<String> TOPICS = List.of("께서는", "께서도", "만은", "은", "는", "도");
  private static final List<String> SUBJECTS = List.of("께서", "이", "가");
  private static final List<String> OTHERS =
      List.of("에게", "에서", "와의", "과의", "와", "과", "을", "를", "의", "로", "으로", "께", "만", "에");

  /** A noun and the particle behind it. */
  record Cut(String noun, NounPhrase.Particle particle) {}

  private Particles() {}

  /**
   * The ways in which the word can be a noun with a particle, subjects first, the bare word last.
   */
  static List<Cut> cuts(String word, boolean subjectsOnly) {
    List<Cut> found = new ArrayList<>(3);
    add(word, TOPICS, NounPhrase.Particle.TOPIC, found);
    add(word, SUBJECTS, NounPhrase.Particle.SUBJECT, found);
    if (!subjectsOnly) {
      add(word, OTHERS, NounPhrase.Particle.OTHER, found);
      found.add(new Cut(word, NounPhrase.Particle.OTHER));
    }
    return found;
  }

  private static void add(
      String word, List<String> particles, NounPhrase.Particle kind, List<Cut> found) {
    for (String particle : particles) {
      if (word.length() > particle.length() && word.endsWith(particle)) {
        found.add(new Cut(word.substring(0, word.length() - particle.length()), kind));
        return;
      }
    }
  }
}
