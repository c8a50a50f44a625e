package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "Mr HOLT (Higgins—Treasurer) (3.02 p.m.)—I thank the member.", "The SPEAKER—Order!", "THE
 * PRESIDENT – Thank you.", "MR ROE – Not yet."
 */
final class DashLabel implements Convention {

  static final String RULE = "dash_label";

  private static final int LONGEST = 120;

  @Override
  public @Nullable Candidate read(Opening opening) {
    if (!Character.isUpperCase(opening.first())) {
      return null;
    }
    int dash = dash(opening);
    if (dash < 0) {
      return null;
    }
    LabelText head = LabelText.of(opening.text(), opening.start(), dash);
    Optional<Core> core = CoreReader.read(head);
    boolean upper = head.words().stream().anyMatch(word -> word.shape() == Word.Shape.UPPER);
    boolean apart = SourceText.isSpace(opening.text().charAt(dash - 1));
    if (core.isEmpty() || !stands(head, core.get(), apart)) {
      return null;
    }
    int speech = opening.skipSpaces(dash + 1);
    return Candidate.of(
        opening, RULE, core.get(), head.brackets(), speech, upper ? Weight.FORM : Weight.NAME);
  }

  // Between spaces a dash may be anything's; only what is all in capitals is a label before it.
  private static boolean stands(LabelText head, Core core, boolean apart) {
    boolean capitals = head.words().stream().allMatch(word -> word.shape() == Word.Shape.UPPER);
    boolean nameless = core.kind() == Label.Kind.NAMELESS;
    return isTitled(head) && (!apart || capitals)
        || isOffice(core) && (!apart || capitals)
        || nameless && apart && (capitals || head.words().size() > 1);
  }

  private static boolean isTitled(LabelText head) {
    return HonorificName.isHonorific(head.words().get(0));
  }

  private static boolean isOffice(Core core) {
    return core.kind() == Label.Kind.OFFICE;
  }

  // A dash that touches the words on both its sides, or neither.
  private static int dash(Opening opening) {
    SourceText text = opening.text();
    int end = Math.min(opening.end() - 1, opening.start() + LONGEST);
    int i = opening.start();
    while (i < end) {
      char c = text.charAt(i);
      if (LabelText.isOpening(c)) {
        i = LabelText.closing(text, i, end);
        continue;
      }
      if (c == '—' || c == '–') {
        boolean before = SourceText.isSpace(text.charAt(i - 1));
        return before == SourceText.isSpace(text.charAt(i + 1)) ? i : -1;
      }
      if (c == ':' || c == '!' || c == '?' || c == ',') {
        return -1;
      }
      i++;
    }
    return -1;
  }
}
