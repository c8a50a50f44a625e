package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Quoted words in a clause are those of its subject: The letter gave "..." as its aim. */
final class SubjectOfClause implements SourceRule {

  @Override
  public String name() {
    return "subject_of_clause";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    Phrase subject = Subjects.ofEarlierVerb(place.tagged(), place.token());
    return subject == null ? null : Answer.of(place.parsed().mention(subject));
  }
}
