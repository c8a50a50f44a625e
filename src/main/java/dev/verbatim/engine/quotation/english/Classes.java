package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.SourceText;

/** Classes of mentions and quotations that models see instead of words. */
final class Classes {

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
