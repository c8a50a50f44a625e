package dev.verbatim.engine.label;

import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the labels of a transcript: the words that say whose the turn is that follows. */
public final class LabelReader {

  private LabelReader() {}

  /**
   * The labels of a text, in order. None where nothing in the text is a label; linear in the length
   * of the text.
   */
  public static List<Label> read(SourceText text, List<TextLine> lines, Markup markup) {
    List<Candidate> candidates = Candidates.of(text, lines, markup);
    List<Candidate> labels = Evidence.decide(text, candidates, lines);
    if (labels.isEmpty()) {
      List<Label> turns = DashTurns.of(text, lines);
      turns = turns.isEmpty() ? UnlabelledAnswers.behindBullets(text, lines) : turns;
      return turns.isEmpty() ? UnlabelledAnswers.behindBold(text, lines, markup) : turns;
    }
    Set<String> names = plainNames(text, labels);
    List<Label> read = new ArrayList<>(labels.size());
    for (Candidate candidate : labels) {
      read.add(candidate.flexible() ? fitted(text, candidate.label(), names) : candidate.label());
    }
    return BrieferLine.before(text, lines, UnlabelledAnswers.among(text, lines, read));
  }

  /** Whether a line begins with words that are a label by their form alone: "MR SMITH: Yes." */
  public static boolean opensTurn(SourceText text, Span line) {
    Opening opening =
        new Opening(text, 0, line.start(), line.end(), line.end(), line.start(), false);
    if (QuestionAnswer.opensWide(text, line)
        || ChevronLabel.opens(text, line)
        || AngleLabel.opensVoice(text, line)) {
      return true;
    }
    for (Convention convention : List.of(new ColonLabel(), new StopLabel())) {
      Candidate candidate = convention.read(opening);
      if (candidate != null) {
        return candidate.weight() >= Weight.FORM;
      }
    }
    return false;
  }

  /** Whether a label is "Q" or "A". */
  public static boolean isLetter(Label label) {
    return label.rule().equals(QuestionAnswer.RULE);
  }

  private static Set<String> plainNames(SourceText text, List<Candidate> labels) {
    Set<String> names = new HashSet<>();
    for (Candidate candidate : labels) {
      Label label = candidate.label();
      if (label.name() != null && label.role() == null) {
        String name = text.slice(label.name());
        if (NameKey.words(name).size() > 1) {
          names.add(NameKey.of(name));
        }
      }
    }
    return names;
  }

  // Where the short labels say "Angel Gurria", the long one ends in no more than that.
  private static Label fitted(SourceText text, Label label, Set<String> names) {
    @Nullable Span name = label.name();
    if (name == null) {
      return label;
    }
    LabelText printed = LabelText.of(text, label.printed().start(), label.printed().end());
    List<Word> words = printed.words();
    for (int first = 1; first < words.size(); first++) {
      Span end = printed.span(first, words.size());
      if (names.contains(NameKey.of(text.slice(end)))) {
        return new Label(
            label.kind(),
            label.rule(),
            label.span(),
            label.printed(),
            end,
            printed.span(0, first),
            label.place(),
            label.addressee(),
            label.brackets());
      }
    }
    return label;
  }
}
