package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** A name and a colon stand in front: Smith: "..." or, over an article, Smith: Plan Is "..." */
final class SpeakerLabel implements SourceRule {

  /** A label is no longer than this many tokens. */
  private static final int MAX_LABEL = 8;

  @Override
  public String name() {
    return "speaker_label";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    TaggedSentence s = place.tagged();
    int colon =
        s.tag(place.token() - 1) == Tag.COLON ? place.token() - 1 : firstColon(s, place.token());
    Phrase label = colon < 1 ? null : NounPhrases.subjectEndingAt(s, colon - 1);
    return label != null
            && s.tag(label.last()) == Tag.NAME
            && s.tag(label.first() - 1) != Tag.PREPOSITION
        ? Answer.of(place.parsed().mention(label))
        : null;
  }

  private static int firstColon(TaggedSentence s, int end) {
    for (int i = 0; i < Math.min(end, MAX_LABEL); i++) {
      if (s.tag(i) == Tag.COLON) {
        return i;
      }
    }
    return -1;
  }
}
