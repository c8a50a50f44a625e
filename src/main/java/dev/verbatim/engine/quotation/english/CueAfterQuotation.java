package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Cue and source stand behind the quotation: "...," Smith said. "...," said Smith. */
final class CueAfterQuotation implements SourceRule {

  static final String NAME = "cue_after_quotation";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public @Nullable Answer answer(Place place) {
    TaggedSentence s = place.tagged();
    int next = place.token() + 1;
    boolean separated = s.tag(next) == Tag.COMMA || s.tag(next) == Tag.DASH;
    if (!separated && !endsAsQuotation(place.lastCharacter())) {
      return null;
    }
    int start = separated ? next + 1 : next;
    while (s.tag(start) == Tag.CONJUNCTION || s.tag(start) == Tag.ADVERB) {
      start++;
    }
    for (Cue cue : place.parsed().cues()) {
      Phrase source = cue.source();
      // "...," said one, who asked not to be named: the relative clause is told about him
      if (source != null
          && source.relative() < 0
          && cue.kind() == Cue.Kind.FINITE
          && !cue.passive()
          && startsAt(s, cue, start)) {
        return place.answer(cue, source);
      }
    }
    return null;
  }

  private static boolean startsAt(TaggedSentence s, Cue cue, int start) {
    if (cue.start() < start) {
      return false;
    }
    for (int i = start; i < cue.start(); i++) {
      Tag tag = s.tag(i);
      if (!tag.endsPhrase() && tag != Tag.DETERMINER && tag != Tag.POSSESSIVE) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsAsQuotation(char last) {
    return ",.?!—–-…".indexOf(last) >= 0;
  }
}
