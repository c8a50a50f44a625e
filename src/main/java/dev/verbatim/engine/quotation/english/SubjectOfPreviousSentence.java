package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** A quotation that is a sentence of its own is what the subject of the sentence before it says. */
final class SubjectOfPreviousSentence implements SourceRule {

  @Override
  public String name() {
    return "subject_of_previous_sentence";
  }

  @Override
  public boolean onlyProposes() {
    return true;
  }

  @Override
  public @Nullable Answer answer(Place place) {
    ParsedSentence before = place.isWholeSentence() ? place.previousSentence() : null;
    if (before == null) {
      return null;
    }
    Phrase subject = Subjects.ofEarlierVerb(before.tagged(), before.size());
    return subject == null ? null : Answer.of(before.mention(subject));
  }
}
