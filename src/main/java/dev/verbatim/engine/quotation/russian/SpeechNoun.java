package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A noun for what was said, with who said it behind: "слова министра", "заявление МИД". */
final class SpeechNoun {

  private static final Set<String> NOUNS = Vocabulary.words("ru", "speech-nouns");

  /** Noun and owner in front of a colon have no more words. */
  private static final int LONGEST = 14;

  private SpeechNoun() {}

  static boolean isAt(Stretch words, int at) {
    return NOUNS.contains(words.word(at));
  }

  /** Whose the words are that the noun at that place stands for; null where it does not tell. */
  static @Nullable NounPhrase owner(Stretch words, int at) {
    if (!isAt(words, at)) {
      return null;
    }
    NounPhrase owner = NounPhrases.at(words, at + 1, Case.GENITIVE, Agreement.ANY);
    return owner == null || owner.mention().kind() == Mention.Kind.PRONOUN ? null : owner;
  }

  // напомнил [слова легендарного Тарасова]: «…»
  static @Nullable NounPhrase ownerBefore(Stretch words, int from, int colon) {
    for (int at = Math.max(from, colon - LONGEST); at < colon; at++) {
      NounPhrase owner = owner(words, at);
      if (owner != null && owner.end() == colon) {
        return owner;
      }
    }
    return null;
  }
}
