package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/**
 * A dash and a name sign the quotation, in its sentence or on a line of their own: "..." ― Joan
 * Marsh, Delft
 */
final class SignatureBehindQuotation implements SourceRule {

  private static final double CERTAIN = 0.95;

  /** A signature is no longer than this many tokens. */
  private static final int LONGEST = 16;

  @Override
  public String name() {
    return "signature_behind_quotation";
  }

  @Override
  public double certainty() {
    return CERTAIN;
  }

  @Override
  public @Nullable Answer answer(Place place) {
    ParsedSentence here = place.parsed();
    boolean last = place.token() == here.size() - 1;
    ParsedSentence sentence = last ? place.sentenceBehind() : here;
    int dash = last ? 0 : place.token() + 1;
    Phrase name = sentence == null ? null : signature(sentence.tagged(), dash);
    return sentence == null || name == null || !place.opensSentence()
        ? null
        : Answer.of(sentence.mention(name));
  }

  private static @Nullable Phrase signature(TaggedSentence s, int dash) {
    if (s.tag(dash) != Tag.DASH || s.size() - dash > LONGEST) {
      return null;
    }
    Phrase name = NounPhrases.startingAt(s, dash + 1);
    if (name == null || s.tag(name.last()) != Tag.NAME || !endsLine(s, name.end() + 1)) {
      return null;
    }
    for (int i = name.end() + 1; i < s.size(); i++) {
      if (s.tag(i) == Tag.QUOTED || s.tag(i).isPronoun() || s.tag(i) == Tag.DASH) {
        return null;
      }
    }
    return name;
  }

  // — Joan Marsh | — Joan Marsh, ferry pilot | — Joan Marsh (Delft) | — Joan Marsh on the radio
  private static boolean endsLine(TaggedSentence s, int at) {
    return switch (s.tag(at)) {
      case COMMA, PUNCTUATION, BRACKET, PREPOSITION, TIME, NUMBER -> true;
      default -> at >= s.size();
    };
  }
}
