package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/**
 * Subject and any verb stand behind a quotation that hands over to them, whatever the verb: "...,"
 * Marsh grinned. "...," exhorted Marsh.
 */
final class VerbBehindQuotation implements SourceRule {

  /** Fewer words with a capital each may be a title: "Night Train," Marsh directed in May. */
  private static final int LEAST_WORDS = 3;

  @Override
  public String name() {
    return "verb_behind_quotation";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    TaggedSentence s = place.tagged();
    String text = s.token(place.token()).text();
    int next = place.token() + 1;
    boolean handsOver = s.tag(next) == Tag.COMMA || ",?!—".indexOf(place.lastCharacter()) >= 0;
    if (!handsOver || !place.opensSentence() || Classes.words(text) < LEAST_WORDS) {
      return null;
    }
    int start = s.tag(next) == Tag.COMMA ? next + 1 : next;
    if (s.tag(start) == Tag.VERB) {
      Phrase inverted = NounPhrases.startingAt(s, start + 1);
      return inverted != null && endsClause(s, inverted.end() + 1)
          ? new Answer(place.parsed().mention(inverted), s.token(start).span(), null)
          : null;
    }
    return subjectFirst(place, s, start);
  }

  private static @Nullable Answer subjectFirst(Place place, TaggedSentence s, int start) {
    Phrase subject = NounPhrases.startingAt(s, start);
    int verb = subject == null ? -1 : subject.end() + 1;
    while (s.tag(verb) == Tag.ADVERB) {
      verb++;
    }
    boolean cue = s.tag(verb) == Tag.VERB && isIntransitive(s, verb + 1);
    return subject == null || !cue
        ? null
        : new Answer(place.parsed().mention(subject), s.token(verb).span(), null);
  }

  private static boolean endsClause(TaggedSentence s, int at) {
    return switch (s.tag(at)) {
      case COMMA, PUNCTUATION, PREPOSITION, TIME, SUBORDINATOR, CONJUNCTION, RELATIVE, DASH -> true;
      default -> at >= s.size();
    };
  }

  private static boolean isIntransitive(TaggedSentence s, int at) {
    return endsClause(s, at) || s.tag(at) == Tag.ADVERB || s.tag(at) == Tag.OBJECT_PRONOUN;
  }
}
