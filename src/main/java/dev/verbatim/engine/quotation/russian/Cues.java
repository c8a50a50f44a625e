package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that report. */
final class Cues {

  private static final Map<String, List<Complement>> PHRASES = new HashMap<>();
  private static final String NOT = "не";

  /** Between a verb and "слова": "приводит его слова". */
  private static final Set<String> OWNERS = Set.of("его", "ее", "их");

  /** What a verb governs in a phrase that reports, as "уверенность" behind "выразил". */
  private record Complement(boolean negated, List<String> words) {}

  static {
    for (String phrase : Vocabulary.words("ru", "reporting-phrases")) {
      List<String> words = List.of(phrase.split(" ", -1));
      boolean negated = words.get(0).equals(NOT);
      PHRASES
          .computeIfAbsent(words.get(negated ? 1 : 0), verb -> new ArrayList<>())
          .add(new Complement(negated, words.subList(negated ? 2 : 1, words.size())));
    }
  }

  private Cues() {}

  /** The cue whose verb stands at that place. */
  static @Nullable Cue at(Stretch words, int at) {
    if (!words.isWord(at)) {
      return null;
    }
    VerbForm verb = Verbs.of(words.word(at));
    if (verb == null) {
      return null;
    }
    boolean negated = words.word(at - 1).equals(NOT);
    for (Complement complement : PHRASES.getOrDefault(verb.infinitive(), List.of())) {
      boolean owned = OWNERS.contains(words.word(at + 1));
      if (owned
          && complement.words.equals(List.of("слова"))
          && words.word(at + 2).equals("слова")) {
        return new Cue(verb, at, at + 3);
      }
      if (complement.negated == negated && follows(words, at + 1, complement.words)) {
        return new Cue(verb, negated ? at - 1 : at, at + 1 + complement.words.size());
      }
    }
    boolean phraseOnly = verb.kinds().size() == 1 && verb.is(VerbForm.Kind.PHRASE);
    return phraseOnly || negated ? null : new Cue(verb, at, at + 1);
  }

  /** The first cue whose verb stands in that range. */
  static @Nullable Cue first(Stretch words, int from, int to) {
    for (int at = from; at < to; at++) {
      Cue cue = at(words, at);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  /** The last cue whose verb stands in that range. */
  static @Nullable Cue last(Stretch words, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      Cue cue = at(words, at);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  private static boolean follows(Stretch words, int from, List<String> complement) {
    for (int i = 0; i < complement.size(); i++) {
      if (!words.word(from + i).equals(complement.get(i))) {
        return false;
      }
    }
    return true;
  }
}
