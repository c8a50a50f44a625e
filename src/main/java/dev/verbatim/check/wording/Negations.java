package dev.verbatim.check.wording;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/** Words that turn the sense of a sentence round. */
public final class Negations {

  private static final Set<String> WORDS = Vocabulary.words(List.of("en", "ru", "ko"), "negations");

  private Negations() {}

  /** "not", "don't", "нет". */
  static boolean isOne(String form) {
    return WORDS.contains(form) || form.endsWith("n't");
  }

  /** Whether there is any. */
  public static boolean areIn(Wording text) {
    return text.words().stream().anyMatch(word -> isOne(word.form()));
  }
}
