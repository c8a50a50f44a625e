package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.SourceText;

/** Classes of mentions and quotations that models see instead of words. */
final class Classes {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  private Classes() {}

  static String of(Mention mention, Place place) {
    String words = place.parsed().text().slice(mention.span());
    return switch (mention.kind()) {
      case PRONOUN ->
          switch (words.toLowerCase(java.util.Locale.ROOT)) {
            case "he", "she", "they", "i", "we", "you", "it", "his", "her", "their" ->
                words.toLowerCase(java.util.Locale.ROOT);
            default -> "pronoun";
          };
      case NAME ->
          mention.name() != null
                  && mention.span().start() < mention.name().start()
                  && mention.span().end() < mention.name().end()
              ? "relative"
              : "name";
      case ORGANIZATION -> "organization";
      case DESCRIPTION -> "description";
      case NAMELESS -> "nameless";
    };
  }

  /**
   * Without a cue only people, organisations and texts are taken for speakers: no train, no visit.
   */
  static boolean maySpeak(Mention mention, Place place) {
    return switch (mention.kind()) {
      case NAME, ORGANIZATION, PRONOUN -> true;
      case DESCRIPTION, NAMELESS -> hasSpeakingNoun(place.parsed().text().slice(mention.span()));
    };
  }

  private static boolean hasSpeakingNoun(String phrase) {
    for (String word : phrase.split("\\s+")) {
      if (LEXICON.isSpeakingNoun(word)) {
        return true;
      }
    }
    return false;
  }

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = SourceText.isSpace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }
}
