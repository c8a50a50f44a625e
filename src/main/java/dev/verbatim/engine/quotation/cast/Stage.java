package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who was mentioned in a section up to here. */
final class Stage {

  /** A pronoun stands for somebody no further in front of it than this many characters. */
  private static final int REACH = 2500;

  /** Two mentions of one sentence are no further from each other than this. */
  private static final int WITHIN = 120;

  /** Nor further than this many mentions. */
  private static final int MAX_MENTIONS = 60;

  private final SourceText text;
  private final List<Entrance> entrances = new ArrayList<>();

  private record Entrance(Figure figure, Mention mention, boolean subject) {}

  Stage(SourceText text) {
    this.text = text;
  }

  void enter(Figure figure, Mention mention, boolean subject) {
    entrances.add(new Entrance(figure, mention, subject));
  }

  /**
   * The last subject that the pronoun can stand for, else the last one at all. Of two in one
   * sentence the one whose gender the text tells: Joan Marsh said that Quill Vos had come. "...,"
   * she said.
   */
  @Nullable Figure antecedent(Mention pronoun) {
    int last = latest(pronoun, entrances.size() - 1, REACH, false);
    if (last < 0) {
      return null;
    }
    Entrance possible = entrances.get(last);
    if (possible.figure.isToldAs(pronoun.gender())) {
      return possible.figure;
    }
    int reach = pronoun.span().start() - possible.mention.span().start() + WITHIN;
    int told = latest(pronoun, last - 1, reach, true);
    return told < 0 || isApart(entrances.get(told).mention, possible.mention)
        ? possible.figure
        : entrances.get(told).figure;
  }

  /**
   * Whether another person whom the pronoun fits stands nearer to it: Vos met Brandt. "...," he
   * said.
   */
  boolean isDisputed(Mention pronoun, Figure chosen) {
    for (int i = entrances.size() - 1; i >= Math.max(0, entrances.size() - MAX_MENTIONS); i--) {
      Figure figure = entrances.get(i).figure;
      if (figure == chosen) {
        return false;
      }
      if (figure.isPerson() && figure.mayBe(pronoun.gender())) {
        return true;
      }
    }
    return false;
  }

  // Of two mentions one may be a part of the other.
  private boolean isApart(Mention first, Mention second) {
    int end = first.span().end();
    String between = text.slice(new Span(end, Math.max(end, second.span().start())));
    return between.chars().anyMatch(c -> ".!?\n".indexOf(c) >= 0);
  }

  /** Index of the entrance, -1 where nobody fits. */
  private int latest(Mention pronoun, int from, int reach, boolean told) {
    int other = -1;
    for (int i = from; i >= Math.max(0, entrances.size() - MAX_MENTIONS); i--) {
      Entrance entrance = entrances.get(i);
      if (pronoun.span().start() - entrance.mention.span().end() > reach) {
        break;
      }
      Figure figure = entrance.figure;
      boolean fits = told ? figure.isToldAs(pronoun.gender()) : figure.mayBe(pronoun.gender());
      if (figure.isPerson() && fits) {
        if (entrance.subject) {
          return i;
        }
        other = other < 0 ? i : other;
      }
    }
    return other;
  }

  /** The last person who did or said something and whose role the text tells. */
  @Nullable Figure lastSpeaker() {
    for (int i = entrances.size() - 1; i >= Math.max(0, entrances.size() - MAX_MENTIONS); i--) {
      Entrance entrance = entrances.get(i);
      if (entrance.subject && entrance.figure.isPerson() && entrance.figure.firstRole() != null) {
        return entrance.figure;
      }
    }
    return null;
  }

  /**
   * The last one whom the same noun described or named: "the spokesman", "the agency".
   *
   * @param words of the description, without article
   */
  @Nullable Figure described(String words) {
    String noun = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    for (int i = entrances.size() - 1; i >= Math.max(0, entrances.size() - MAX_MENTIONS); i--) {
      Entrance entrance = entrances.get(i);
      boolean names =
          text.slice(entrance.mention.span()).toLowerCase(Locale.ROOT).contains(noun)
              && !entrance.figure.isPerson();
      if (names || entrance.figure.hasRole(noun)) {
        return entrance.figure;
      }
    }
    return null;
  }
}
