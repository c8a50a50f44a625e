package dev.verbatim.check.wording;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** What words of one root have in common, by their script. One instance belongs to one thread. */
public final class Stems {

  private static final Set<String> COMMON =
      Vocabulary.words(List.of("en", "ru", "ko"), "common-words");

  /** Korean particles follow the noun: "회담을" and "회담에서" are both "회담". */
  private static final int KOREAN_STEM = 2;

  private final SnowballStemmer english = new SnowballStemmer(ALGORITHM.ENGLISH);
  private final SnowballStemmer russian = new SnowballStemmer(ALGORITHM.RUSSIAN);
  private final Map<String, String> known = new HashMap<>();

  /** A word that says little by itself: "the", "из", "그". */
  public static boolean isCommon(String form) {
    return COMMON.contains(form);
  }

  /** The stem of a word in the form in which it is compared. */
  public String of(String form) {
    return known.computeIfAbsent(form, this::stem);
  }

  private String stem(String form) {
    char first = form.charAt(0);
    return switch (Character.UnicodeScript.of(first)) {
      case LATIN -> english.stem(form).toString();
      case CYRILLIC -> russian.stem(form).toString();
      case HANGUL -> form.substring(0, Math.min(KOREAN_STEM, form.length()));
      default -> form;
    };
  }
}
