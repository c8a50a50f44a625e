package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whose the answers are in a page that calls them "Answer": "Question: … Jane Roe: … Question: …
 * Answer: …". They are of the only person whom its labels name, where that person has answered.
 */
final class Respondent {

  private Respondent() {}

  /** The only one, or null where the page names nobody or several. */
  static @Nullable SpeakerRef among(
      SourceText text, List<Label> labels, Function<Label, @Nullable SpeakerRef> named) {
    SpeakerRef only = null;
    boolean answers = false;
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      SpeakerRef speaker = label.kind() == Label.Kind.PERSON ? named.apply(label) : null;
      boolean another = only != null && speaker != null && !only.equals(speaker);
      if (label.kind() == Label.Kind.OFFICE || another) {
        return null;
      }
      only = only == null ? speaker : only;
      answers |= speaker != null && i > 0 && Answers.isQuestion(text, labels.get(i - 1));
    }
    return answers ? only : null;
  }
}
