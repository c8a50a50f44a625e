package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.LabelReader;
import dev.verbatim.engine.label.Unread;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How unusual the turns of a transcript are, taken together. */
final class PageDoubts {

  /** Added to numbers of turns and paragraphs, so that one of three is no large share. */
  private static final double SOME = 2;

  private static final int FEWEST_SHORT_TURNS = 4;

  private final SourceText text;
  private final List<Turn> turns;
  private final Set<String> names = new HashSet<>();
  private final List<Integer> sizes = new ArrayList<>();
  private int paragraphs;
  private int lookAlikes;
  private int lone;
  private int unparted;
  private int odd;
  private int twice;
  private final boolean nameless;
  private final double weight;

  PageDoubts(SourceText text, SectionText section, List<Turn> turns) {
    this.text = text;
    this.turns = turns;
    this.nameless =
        turns.stream()
            .map(turn -> turn.label().kind())
            .noneMatch(kind -> kind == Label.Kind.PERSON || kind == Label.Kind.OFFICE);
    String before = "";
    for (Turn turn : turns) {
      String name = name(turn.label());
      names.add(name);
      twice += isNamed(turn.label()) && name.equals(before) ? 1 : 0;
      before = name;
      count(spoken(turn));
    }
    Collections.sort(sizes);
    this.weight = weight(section);
  }

  /** What all of it takes off the logarithm of the odds of each passage. */
  double weight() {
    return weight;
  }

  /** Whether no label names a person or an office. */
  boolean isNameless() {
    return nameless;
  }

  /** Whether a turn is the last one of a page where most have one paragraph. */
  boolean endsShortTurns(Turn turn) {
    return turns.size() >= FEWEST_SHORT_TURNS
        && sizes.get(sizes.size() / 2) <= 1
        && turns.get(turns.size() - 1) == turn;
  }

  static List<Span> spoken(Turn turn) {
    List<Span> spoken = new ArrayList<>();
    for (Passage passage : turn.passages()) {
      Span span = passage.span();
      if (span != null) {
        spoken.add(span);
      }
    }
    return spoken;
  }

  private double weight(SectionText section) {
    double several = names.size() > 1 ? twice : 0;
    return Doubt.OTHER_FORMS.weight() * shareOfTurns(ofOtherForm())
        + Doubt.PAGE_OF_LONE_LINES.weight() * lone / (paragraphs + SOME)
        + Doubt.PAGE_OF_UNPARTED_QUESTIONS.weight() * unparted / (paragraphs + SOME)
        + Doubt.PAGE_OF_LABELS_TWICE.weight() * shareOfTurns(several)
        + Doubt.MUCH_BEFORE_LABELS.weight() * shareBefore(section)
        + Doubt.PAGE_OF_ODD_BEGINNINGS.weight() * shareOfTurns(odd)
        + Doubt.PAGE_OF_LOOK_ALIKES.weight() * Math.min(1, shareOfTurns(lookAlikes));
  }

  private double shareOfTurns(double number) {
    return number / (turns.size() + SOME);
  }

  private void count(List<Span> spoken) {
    sizes.add(spoken.size());
    paragraphs += spoken.size();
    for (int i = 0; i < spoken.size(); i++) {
      Span span = spoken.get(i);
      if (i == 0) {
        odd += Unread.beginsOddly(text, span) ? 1 : 0;
      } else {
        lookAlikes += Unread.opens(text, span) ? 1 : 0;
        lone += Unread.isLone(text, span) ? 1 : 0;
        unparted += text.charAt(spoken.get(i - 1).end() - 1) == '?' ? 1 : 0;
      }
    }
  }

  private static boolean isNamed(Label label) {
    return label.kind() == Label.Kind.PERSON || label.kind() == Label.Kind.OFFICE;
  }

  // The surname, or the last word of what is printed
  private String name(Label label) {
    Span name = label.name();
    String printed = text.slice(name == null ? label.printed() : name);
    List<String> words = NameKey.words(printed);
    return words.isEmpty() ? printed : words.get(words.size() - 1);
  }

  // Beside the commonest form stand "Q" and "A", and answers that need no label.
  private int ofOtherForm() {
    Map<String, Integer> forms = new HashMap<>();
    int read = 0;
    for (Turn turn : turns) {
      Label label = turn.label();
      if (label.kind() != Label.Kind.DASH && !LabelReader.isLetter(label)) {
        forms.merge(label.rule(), 1, Integer::sum);
        read++;
      }
    }
    return read - forms.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static double shareBefore(SectionText section) {
    int first = section.labels().get(0).span().start();
    double before = 0;
    double all = 0;
    for (Block block : section.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH) {
        all += block.span().length();
        before += block.span().end() <= first ? block.span().length() : 0;
      }
    }
    return all == 0 ? 0 : before / all;
  }
}
