package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.LabelReader;
import dev.verbatim.engine.label.Unread;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How sure it is that the passages of a turn are spoken by whom its label names. */
final class TurnDoubts {

  /** The logarithm of the odds where nothing is doubtful. */
  private static final double USUAL = 3.3;

  private static final int LONGEST_HEADING = 60;
  private static final double DEGREES = 100;

  private final SourceText text;
  private final Label label;
  private final List<Span> spoken;
  private final boolean last;
  private final double weight;
  private final int firstLookAlike;

  TurnDoubts(SourceText text, PageDoubts page, Turn turn, @Nullable SpeakerRef speaker) {
    this.text = text;
    this.label = turn.label();
    this.spoken = PageDoubts.spoken(turn);
    this.last = page.endsShortTurns(turn);
    this.firstLookAlike = firstLookAlike();
    this.weight = page.weight() + ofLabel(speaker) + ofBeginning(page);
  }

  /**
   * From 0 to 1, in hundredths.
   *
   * @param index of the passage among those of the turn that are spoken
   */
  double confidence(int index) {
    Span span = spoken.get(index);
    boolean goesOn = index > 0;
    double doubt =
        weight
            + of(Doubt.BEHIND_LOOK_ALIKE, index >= firstLookAlike)
            + of(Doubt.LONE_LINE, goesOn && Unread.isLone(text, span))
            + of(Doubt.LAST_WORDS, goesOn && last)
            + of(Doubt.ENDS_IN_COLON, goesOn && isHeading(index));
    return Math.round(DEGREES / (1 + Math.exp(doubt - USUAL))) / DEGREES;
  }

  // Behind a person's name the first words may begin with another label: "Jane Roe: Question: …"
  private int firstLookAlike() {
    int index = label.kind() == Label.Kind.PERSON ? 1 : 0;
    while (index < spoken.size() && !Unread.opens(text, spoken.get(index))) {
      index++;
    }
    return index;
  }

  private double ofLabel(@Nullable SpeakerRef speaker) {
    boolean office = label.kind() == Label.Kind.OFFICE;
    boolean answer = LabelReader.isLetter(label) && text.charAt(label.printed().start()) == 'A';
    return of(Doubt.OFFICE_OF_NOBODY, office && speaker == null)
        + of(Doubt.OFFICE_HELD, office && speaker != null)
        + of(Doubt.ANSWER_OF_NOBODY, answer && speaker == null)
        + of(Doubt.BARE_WORD, isBare(speaker))
        + of(Doubt.ABBREVIATION_IN_NAME, Unread.isAbbreviated(text, label));
  }

  // Somebody whom neither the page nor the directory names in more than the word of the label
  private boolean isBare(@Nullable SpeakerRef speaker) {
    return speaker instanceof SpeakerRef.Provisional
        && speaker.name().indexOf(' ') < 0
        && speaker.name().equalsIgnoreCase(text.slice(label.printed()));
  }

  private double ofBeginning(PageDoubts page) {
    boolean asks = spoken.stream().anyMatch(span -> text.slice(span).indexOf('?') >= 0);
    return of(Doubt.ODD_BEGINNING, !spoken.isEmpty() && Unread.beginsOddly(text, spoken.get(0)))
        + of(Doubt.NOTHING_ASKED, page.isNameless() && !asks);
  }

  private boolean isHeading(int index) {
    Span span = spoken.get(index);
    return index == spoken.size() - 1
        && span.length() <= LONGEST_HEADING
        && text.charAt(span.end() - 1) == ':';
  }

  private static double of(Doubt doubt, boolean holds) {
    return holds ? doubt.weight() : 0;
  }
}
