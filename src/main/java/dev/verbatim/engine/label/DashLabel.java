package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Mr HOLT (Higgins—Treasurer) (3.02 p.m.)—I thank the member.", "The SPEAKER—Order!" */
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
    if (core.isEmpty() || !(isTitled(head) || isOffice(core.get()))) {
      return null;
    }
    boolean upper = head.words().stream().anyMatch(word -> word.shape() == Word.Shape.UPPER);
    int speech = opening.skipSpaces(dash + 1);
    return Candidate.of(
        opening, RULE, core.get(), head.brackets(), speech, upper ? Weight.FORM : Weight.NAME);
  }

  private static boolean isTitled(LabelText head) {
    return HonorificName.isHonorific(head.words().get(0));
  }

  private static boolean isOffice(Core core) {
    return core.kind() == Label.Kind.OFFICE;
  }

  // A dash that touches the words on both its sides.
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
        boolean touches =
            !SourceText.isSpace(text.charAt(i - 1)) && !SourceText.isSpace(text.charAt(i + 1));
        return touches ? i : -1;
      }
      if (c == ':' || c == '!' || c == '?' || c == ',') {
        return -1;
      }
      i++;
    }
    return -1;
  }
}
