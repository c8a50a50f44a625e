package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who was mentioned in a section up to here. */
final class Stage {

  /** A pronoun stands for somebody no further in front of it than this many characters. */
  private static final int REACH = 2500;

  /** Somebody of a told gender is preferred where he stands no further away than this. */
  private static final int NEAR = 500;

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
   * The last subject that the pronoun can stand for, else the last one at all; of somebody whose
   * gender the text does not tell only where it tells it of nobody a little further up.
   */
  @Nullable Figure antecedent(Mention pronoun) {
    Figure told = antecedent(pronoun, true);
    return told == null ? antecedent(pronoun, false) : told;
  }

  private @Nullable Figure antecedent(Mention pronoun, boolean told) {
    int reach = told ? NEAR : REACH;
    Figure other = null;
    for (int i = entrances.size() - 1; i >= Math.max(0, entrances.size() - MAX_MENTIONS); i--) {
      Entrance entrance = entrances.get(i);
      if (pronoun.span().start() - entrance.mention.span().end() > reach) {
        break;
      }
      boolean fits =
          told
              ? entrance.figure.isToldAs(pronoun.gender())
              : entrance.figure.mayBe(pronoun.gender());
      if (entrance.figure.isPerson() && fits) {
        if (entrance.subject) {
          return entrance.figure;
        }
        other = other == null ? entrance.figure : other;
      }
    }
    return other;
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
