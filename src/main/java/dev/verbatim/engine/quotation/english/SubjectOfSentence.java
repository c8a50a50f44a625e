package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** The subject of the first verb of the sentence. */
final class SubjectOfSentence implements SourceRule {

  @Override
  public String name() {
    return "subject_of_sentence";
  }

  @Override
  public boolean onlyProposes() {
    return true;
  }

  @Override
  public @Nullable Answer answer(Place place) {
    TaggedSentence s = place.tagged();
    for (int i = 1; i < place.token(); i++) {
      if (Subjects.isFinite(s, i)) {
        Phrase subject = Subjects.before(s, Subjects.groupStart(s, i));
        return subject == null ? null : Answer.of(place.parsed().mention(subject));
      }
    }
    return null;
  }
}
