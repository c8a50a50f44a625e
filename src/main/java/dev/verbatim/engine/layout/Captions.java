package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/** The line under a picture, as far as the line itself says so. */
final class Captions {

  private static final int LONGEST = 200;
  private static final Set<String> STARTS =
      Vocabulary.words(List.of("en", "ru", "ko"), "caption-starts");

  private Captions() {}

  // "© Valery Sharifulin/TASS", "Photo: NASA", "Фото: пресс-служба"
  static boolean isCaption(SourceText text, Span line) {
    if (line.length() > LONGEST) {
      return false;
    }
    for (String start : STARTS) {
      if (text.value().startsWith(start, line.start())) {
        return true;
      }
    }
    return false;
  }
}
