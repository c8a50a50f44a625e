package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;

/** Closed classes of words, and how words are compared. */
final class Words {

  private static final Set<String> PREPOSITIONS = Vocabulary.words("ru", "prepositions");
  private static final Set<String> ADVERBS = Vocabulary.words("ru", "adverbs");
  private static final Set<String> CIRCUMSTANCES = Vocabulary.words("ru", "circumstance-nouns");
  private static final Set<String> EMBEDDING = Vocabulary.words("ru", "embedding-words");
  private static final Set<String> SCARE = Vocabulary.words("ru", "scare-words");
  private static final Set<String> ABBREVIATIONS = Vocabulary.words("ru", "abbreviations");

  private static final Set<String> LINKING = Vocabulary.words("ru", "linking-phrases");
  private static final Set<String> CLOSING = Vocabulary.words("ru", "closing-abbreviations");
  private static final Set<String> INFINITIVES_LIKE_NOUNS =
      Set.of("класть", "напасть", "попасть", "пропасть", "сесть", "украсть", "упасть");
  private static final int LONGEST_LINK = 5;

  private Words() {}

  /** With е for ё, which most print that way. */
  static String plain(String lower) {
    return lower.indexOf('ё') < 0 ? lower : lower.replace('ё', 'е');
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word);
  }

  static boolean isCircumstance(String word) {
    return CIRCUMSTANCES.contains(word);
  }

  static boolean isEmbedding(String word) {
    return EMBEDDING.contains(word);
  }

  static boolean isScareWord(String word) {
    return SCARE.contains(word);
  }

  /** The index behind "между тем" and the like, where such words stand at that place. */
  static int behindLinkingPhrase(Stretch words, int from) {
    for (int length = LONGEST_LINK; length > 1; length--) {
      String phrase = words.word(from);
      for (int i = 1; i < length; i++) {
        phrase += " " + words.word(from + i);
      }
      if (LINKING.contains(phrase)) {
        return from + length;
      }
    }
    return from;
  }

  /** True for an abbreviation that a sentence often ends in: руб., др. */
  static boolean isClosingAbbreviation(String word) {
    return CLOSING.contains(word);
  }

  static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word);
  }

  // прекратить, пойти, помочь, вернуться; not: власть, безопасности
  static boolean isInfinitive(String word) {
    return word.length() > 3
        && (!word.endsWith("сть") || INFINITIVES_LIKE_NOUNS.contains(word))
        && !endsIn(word, "ости", "ласти", "части")
        && (word.endsWith("ть")
            || word.endsWith("ться")
            || word.endsWith("ти")
            || word.endsWith("тись")
            || word.endsWith("чь"));
  }

  // The endings of an adjective in that case: российский лидер, российского лидера
  static boolean isAdjective(String word, Case form) {
    return switch (form) {
      case NOMINATIVE -> endsIn(word, "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие");
      case GENITIVE -> endsIn(word, "ого", "его", "ой", "ей", "ых", "их");
      case DATIVE -> endsIn(word, "ому", "ему", "ой", "ей", "ым", "им");
      case INSTRUMENTAL -> endsIn(word, "ым", "им", "ой", "ей", "ыми", "ими");
      case PREPOSITIONAL -> endsIn(word, "ом", "ем", "ой", "ей", "ых", "их");
    };
  }

  static boolean endsIn(String word, String... endings) {
    for (String ending : endings) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  // A verb that no vocabulary has: «…», — плачет женщина
  static boolean isVerbLike(String word) {
    return Words.endsIn(
        word, "ет", "ит", "ут", "ют", "ат", "ят", "ал", "ил", "ел", "ала", "ила", "ела", "али",
        "или", "ели", "тся", "лся", "лась", "лись");
  }
}
