package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.BrieferLine;
import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whose the answers are in a page that calls them "Answer": "Question: … Jane Roe: … Question: …
 * Answer: …". They are of the only person whom its labels name, where that person has answered.
 */
final class Respondent {

  private Respondent() {}

  /**
   * Whose the answers are: of the only one whom labels name, else of the only one of whom the lines
   * over the first turn say that he briefs; null where several do.
   */
  static @Nullable SpeakerRef of(
      SourceText text, List<SectionText> sections, Function<Label, @Nullable SpeakerRef> named) {
    List<Label> labels = sections.stream().flatMap(section -> section.labels().stream()).toList();
    boolean people =
        labels.stream()
            .anyMatch(
                label -> label.kind() == Label.Kind.PERSON || label.kind() == Label.Kind.OFFICE);
    return people ? among(text, labels, named) : briefer(text, sections, named);
  }

  // "발표자 : 구병삼 대변인"
  private static @Nullable SpeakerRef briefer(
      SourceText text, List<SectionText> sections, Function<Label, @Nullable SpeakerRef> named) {
    Set<SpeakerRef> found = new HashSet<>();
    for (SectionText section : sections) {
      int first = section.labels().get(0).span().start();
      for (Block block : section.blocks()) {
        Label label =
            block.span().end() <= first ? BrieferLine.in(text, block.span()).orElse(null) : null;
        SpeakerRef speaker = label == null ? null : named.apply(label);
        if (speaker != null) {
          found.add(speaker);
        }
      }
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  // The only one, or null where the page names nobody or several
  private static @Nullable SpeakerRef among(
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
      answers |= speaker != null && BrieferLine.is(label);
    }
    return answers ? only : null;
  }
}
