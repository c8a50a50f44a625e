package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "앵커> 오늘은 금리 이야기입니다.", "박상현 > 안녕하십니까.": Korean broadcasts. */
final class PointLabel implements Convention {

  static final String RULE = "point_label";

  private static final int LONGEST = 30;

  @Override
  public @Nullable Candidate read(Opening opening) {
    SourceText text = opening.text();
    if (!isHangul(opening.first())) {
      return null;
    }
    int end = Math.min(opening.end(), opening.start() + LONGEST);
    int point = opening.start();
    while (point < end && text.charAt(point) != '>') {
      point++;
    }
    if (point >= end - 1) {
      return null;
    }
    LabelText head = LabelText.of(text, opening.start(), point);
    Optional<Core> core = CoreReader.read(head);
    int speech = opening.skipSpaces(point + 1);
    return core.map(
            each ->
                Candidate.of(opening, RULE, each, head.brackets(), speech, weight(each.weight())))
        .orElse(null);
  }

  // Nothing but labels has such a point: a name that comes again needs no role.
  private static int weight(int weight) {
    return Math.max(weight, Weight.NAME);
  }

  private static boolean isHangul(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }
}
