package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "○위원장 홍길동 의석을 정돈하여 주십시오.", "○김철수 위원 질문하겠습니다.": minutes of a Korean house. */
final class CircleLabel implements Convention {

  static final String RULE = "circle_label";

  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_TITLE = 3;

  @Override
  public @Nullable Candidate read(Opening opening) {
    SourceText text = opening.text();
    int circle = opening.start() - 1;
    while (circle >= 0 && text.charAt(circle) == ' ') {
      circle--;
    }
    if (circle < 0 || "○◯〇".indexOf(text.charAt(circle)) < 0) {
      return null;
    }
    if (Attendance.lists(text, new Span(opening.start(), opening.end()))) {
      return null;
    }
    int end = opening.start();
    for (int words = 1; words <= MOST_WORDS; words++) {
      end = endOfWord(opening, end);
      LabelText head = LabelText.of(text, opening.start(), end);
      Optional<Core> core = CoreReader.read(head);
      boolean wide = opening.skipSpaces(end) - end > 1;
      if (core.isPresent() && (wide || core.get().weight() >= Weight.ROLE_AND_NAME)) {
        int speech = opening.skipSpaces(end);
        return Candidate.of(opening, RULE, core.get(), head.brackets(), speech, Weight.FORM);
      }
      if (core.isEmpty() && words == 2 && isTitleAndName(head)) {
        Core person = Core.person(head.span(0, 2), head.span(1, 2), head.span(0, 1), Weight.FORM);
        int speech = opening.skipSpaces(end);
        return Candidate.of(opening, RULE, person, head.brackets(), speech, Weight.FORM);
      }
      if (wide) {
        return null;
      }
    }
    return null;
  }

  // "○간사대행 홍길동": a title that no vocabulary has, before a full name
  private static boolean isTitleAndName(LabelText head) {
    List<Word> words = head.words();
    return words.size() == 2
        && words.get(0).shape() == Word.Shape.HANGUL
        && words.get(0).key().length() >= SHORTEST_TITLE
        && KoreanWord.isFullName(words.get(1));
  }

  private static int endOfWord(Opening opening, int from) {
    int end = opening.skipSpaces(from);
    Span rest = new Span(end, opening.end());
    while (end < rest.end() && !SourceText.isSpace(opening.text().charAt(end))) {
      end++;
    }
    return end;
  }
}
