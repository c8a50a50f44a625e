package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.speaker.RussianName;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in full before a label that has but initials: "Пожалуйста, Петров Иван Ильич." right
 * over "Петров И. И., фракция", "В гостях: Ольга Рогова" in the head over "О.РОГОВА:".
 */
final class CalledUpon {

  private static final int REGION = 300;
  private static final int PARTS = 3;
  private static final int HEAD = 1500;

  private CalledUpon() {}

  /** Given name, patronymic and surname; null where nobody of these initials is called upon. */
  static @Nullable String fullName(SourceText text, Span name, Label label) {
    List<String> printed = NameKey.words(text.slice(name));
    if (printed.size() == 2 && printed.get(0).length() == 1) {
      return inHead(text, printed, label.span().start());
    }
    if (printed.size() != PARTS || printed.get(1).length() != 1 || printed.get(2).length() != 1) {
      return null;
    }
    int end = label.span().start();
    String[] before = text.slice(new Span(Math.max(0, end - REGION), end)).split("[\\s,.!?]+");
    for (int i = before.length - PARTS; i >= 0; i--) {
      if (NameKey.of(before[i]).equals(printed.get(0))
          && NameKey.of(before[i + 1]).startsWith(printed.get(1))
          && NameKey.of(before[i + 2]).startsWith(printed.get(2))
          && RussianName.isPatronymic(NameKey.of(before[i + 2]))) {
        return before[i + 1] + ' ' + before[i + 2] + ' ' + before[i];
      }
    }
    return null;
  }

  // "В гостях: Ольга Рогова" over "О.РОГОВА:"
  private static @Nullable String inHead(SourceText text, List<String> printed, int end) {
    String[] head = text.slice(new Span(0, Math.min(end, HEAD))).split("[\\s,.:;()]+");
    String found = null;
    for (int i = 0; i + 1 < head.length; i++) {
      boolean fits =
          head[i].length() > 1
              && Character.isUpperCase(head[i].charAt(0))
              && NameKey.of(head[i + 1]).equals(printed.get(1))
              && NameKey.of(head[i]).startsWith(printed.get(0))
              && !RussianName.isPatronymic(NameKey.of(head[i]));
      String name = fits ? head[i] + ' ' + head[i + 1] : found;
      if (found != null && !found.equals(name)) {
        return null;
      }
      found = name;
    }
    return found;
  }
}
