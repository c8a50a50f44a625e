package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Mention.Gender;
import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** Who has no name is meant by a pronoun no further behind than this many characters. */
  private static final int NAMELESS_REACH = 500;

  private static final Set<String> PEOPLE = Vocabulary.words("en", "person-nouns");

  /**
   * @param figure null for somebody nameless
   */
  private record Entrance(@Nullable Figure figure, Mention mention, boolean subject) {

    boolean isPerson() {
      return figure != null && figure.isPerson();
    }

    boolean mayBe(@Nullable Gender gender) {
      Gender own = mention.gender();
      return figure == null
          ? own == null || own == gender
          : figure.isPerson() && figure.mayBe(gender);
    }

    boolean isToldAs(@Nullable Gender gender) {
      return figure != null && figure.isPerson() && figure.isToldAs(gender);
    }
  }

  Stage(SourceText text) {
    this.text = text;
  }

  /** Somebody who speaks and has no name: a senior official. Groups and bodies are passed over. */
  void enterNameless(Mention mention) {
    if (!mention.plural() && PEOPLE.contains(noun(mention))) {
      entrances.add(new Entrance(null, mention, true));
    }
  }

  private String noun(Mention mention) {
    Span role = mention.role();
    return lastWord(text.slice(role == null ? mention.span() : role));
  }

  private static String lastWord(String words) {
    return Letters.small(words.substring(words.lastIndexOf(' ') + 1));
  }

  void enter(Figure figure, Mention mention, boolean subject) {
    entrances.add(new Entrance(figure, mention, subject));
  }

  /**
   * The last subject that the pronoun can stand for, else the last one at all. Of two in one
   * sentence the one whose gender the text tells: Joan Marsh said that Quill Vos had come. "...,"
   * she said.
   *
   * @param apart whom the pronoun cannot stand for
   */
  @Nullable Figure antecedent(Mention pronoun, Set<Figure> apart) {
    int last = latest(pronoun, entrances.size() - 1, REACH, false, apart);
    if (last < 0) {
      return null;
    }
    Entrance possible = entrances.get(last);
    if (possible.figure == null || possible.isToldAs(pronoun.gender())) {
      return possible.figure;
    }
    int reach = pronoun.span().start() - possible.mention.span().start() + WITHIN;
    int told = latest(pronoun, last - 1, reach, true, apart);
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
      Entrance entrance = entrances.get(i);
      if (entrance.figure == chosen) {
        return false;
      }
      if (entrance.isPerson() && entrance.mayBe(pronoun.gender())) {
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
  private int latest(Mention pronoun, int from, int reach, boolean told, Set<Figure> apart) {
    int other = -1;
    for (int i = from; i >= Math.max(0, entrances.size() - MAX_MENTIONS); i--) {
      Entrance entrance = entrances.get(i);
      int distance = pronoun.span().start() - entrance.mention.span().end();
      if (distance > reach) {
        break;
      }
      boolean far = entrance.figure == null && distance > NAMELESS_REACH;
      boolean named = entrance.figure != null && apart.contains(entrance.figure);
      if (!far
          && !named
          && (told ? entrance.isToldAs(pronoun.gender()) : entrance.mayBe(pronoun.gender()))) {
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
      Figure figure = entrance.figure;
      if (entrance.subject && entrance.isPerson() && figure != null && figure.firstRole() != null) {
        return figure;
      }
    }
    return null;
  }

  /** The last organisation that did or said something. */
  @Nullable Figure lastBody() {
    for (int i = entrances.size() - 1; i >= Math.max(0, entrances.size() - MAX_MENTIONS); i--) {
      Figure figure = entrances.get(i).figure;
      if (entrances.get(i).subject && figure != null && !figure.isPerson()) {
        return figure;
      }
    }
    return null;
  }

  /** The last person who did or said something, null where that is somebody nameless. */
  @Nullable Figure lastPerson() {
    for (int i = entrances.size() - 1; i >= Math.max(0, entrances.size() - MAX_MENTIONS); i--) {
      Entrance entrance = entrances.get(i);
      if (entrance.subject && (entrance.figure == null || entrance.isPerson())) {
        return entrance.figure;
      }
    }
    return null;
  }

  /** Whether a description takes up somebody nameless: a pilot said so; | the pilot */
  boolean takesUpNameless(String words) {
    String noun = lastWord(words);
    for (int i = entrances.size() - 1; i >= Math.max(0, entrances.size() - MAX_MENTIONS); i--) {
      Entrance entrance = entrances.get(i);
      Figure figure = entrance.figure;
      if (figure == null && noun(entrance.mention).equals(noun)) {
        return true;
      }
      if (figure != null && figure.hasRole(noun)) {
        return false;
      }
    }
    return false;
  }

  /**
   * The last one whom the same noun described or named: "the spokesman", "the agency".
   *
   * @param words of the description, without article
   */
  @Nullable Figure described(String words) {
    String noun = lastWord(words);
    boolean body = !PEOPLE.contains(noun);
    for (int i = entrances.size() - 1; i >= Math.max(0, entrances.size() - MAX_MENTIONS); i--) {
      Entrance entrance = entrances.get(i);
      Figure figure = entrance.figure;
      boolean names =
          body
              && figure != null
              && !figure.isPerson()
              && Letters.small(text.slice(entrance.mention.span())).contains(noun);
      if (figure != null && (names || figure.hasRole(noun))) {
        return figure;
      }
    }
    return null;
  }
}
