package dev.verbatim.engine.transcript;

import dev.verbatim.engine.Annotation;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose words come through an interpreter. A marker on somebody's label holds for the later turns
 * of the same person until another marker says otherwise.
 */
final class Interpretation {

  private final Map<SpeakerRef, Boolean> last = new HashMap<>();

  /**
   * Whether a turn is a translation; null where nothing says so.
   *
   * @param markers on its label and at its beginning, in order
   * @param language of the text, BCP 47
   */
  @Nullable Boolean of(
      SourceText text, @Nullable SpeakerRef speaker, List<Annotation> markers, String language) {
    Optional<Boolean> marked = Optional.empty();
    for (Annotation marker : markers) {
      marked = marked.isPresent() && marked.get() ? marked : says(text, marker, language);
    }
    if (speaker != null && marked.isPresent()) {
      last.put(speaker, marked.get());
    }
    boolean translated = marked.orElse(speaker != null && last.getOrDefault(speaker, false));
    return translated ? true : null;
  }

  // "(retranslated)" does; "(In French.)" does in an English text, "(In English.)" ends it there.
  private static Optional<Boolean> says(SourceText text, Annotation marker, String language) {
    if (marker.category() == Annotation.Category.TRANSLATION) {
      return Optional.of(true);
    }
    if (!"language".equals(marker.type())) {
      return Optional.empty();
    }
    for (String word : Directions.words(text, marker.span())) {
      String named = Directions.LANGUAGE_NAMES.get(word);
      if (named != null) {
        return Optional.of(!named.equals(language));
      }
    }
    return Optional.empty();
  }
}
