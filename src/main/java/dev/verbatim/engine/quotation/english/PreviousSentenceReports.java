package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** A quotation that is a sentence of its own bears out what the sentence before it reports. */
final class PreviousSentenceReports implements SourceRule {

  @Override
  public String name() {
    return "previous_sentence_reports";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    ParsedSentence before = place.isWholeSentence() ? place.previousSentence() : null;
    if (before == null) {
      return null;
    }
    Answer first = null;
    for (Cue cue : before.cues()) {
      Phrase source = cue.source();
      if (source != null && source.relative() < 0 && !cue.passive()) {
        Answer answer = Answer.of(before, cue, source);
        if (!opensAdverbial(before.tagged(), source)) {
          return answer;
        }
        first = first == null ? answer : first;
      }
    }
    return first;
  }

  // When | I called Marsh, she laughed.
  private static boolean opensAdverbial(TaggedSentence s, Phrase subject) {
    return subject.first() == 1 && s.tag(0) == Tag.SUBORDINATOR;
  }
}
