package dev.verbatim.engine.speaker;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Korean names with what Korean puts after them: titles and particles. */
public final class KoreanName {

  private static final List<String> PARTICLES = longestFirst("name-particles");
  private static final List<String> TITLES = longestFirst("name-titles");
  private static final Set<String> SURNAMES = Vocabulary.words("ko", "surnames");
  private static final int SHORTEST_NAME = 2;
  private static final int GIVEN = 2;

  private KoreanName() {}

  /**
   * What the name in a phrase may be, the longest first: "문재인 대통령은" may be itself, "문재인 대통령" or
   * "문재인". A particle may as well be a syllable of the name ("김정은"): which reading is a name is for
   * a directory to say.
   */
  public static Set<String> bareNames(String phrase) {
    Set<String> readings = withAndWithoutParticle(phrase);
    for (String reading : List.copyOf(readings)) {
      for (String bare : without(TITLES, reading)) {
        readings.add(bare);
        readings.addAll(without(TITLES, bare));
      }
    }
    return readings;
  }

  /** "김철수", "남궁민수": a surname and two syllables, without spaces. */
  public static boolean isFull(String name) {
    return family(name).isPresent();
  }

  /** The surname of a full name; empty where it is none. */
  public static Optional<String> family(String name) {
    int family = name.length() - GIVEN;
    return family > 0 && SURNAMES.contains(name.substring(0, family))
        ? Optional.of(name.substring(0, family))
        : Optional.empty();
  }

  /** The phrase itself, and what it is if its end is a particle. */
  static Set<String> withAndWithoutParticle(String phrase) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(phrase.strip());
    readings.addAll(without(PARTICLES, phrase.strip()));
    return readings;
  }

  private static List<String> without(List<String> endings, String text) {
    List<String> shorter = new ArrayList<>();
    for (String ending : endings) {
      if (text.endsWith(ending)) {
        String rest = text.substring(0, text.length() - ending.length()).strip();
        if (rest.length() >= SHORTEST_NAME) {
          shorter.add(rest);
        }
      }
    }
    return shorter;
  }

  private static List<String> longestFirst(String kind) {
    return Vocabulary.words("ko", kind).stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .toList();
  }
}
