package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** The quotation is part of what somebody makes of something: Smith dismissed it as "..." */
final class JudgementInClause implements SourceRule {

  @Override
  public String name() {
    return "judgement_in_clause";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    Cue cue = Governing.cue(place.parsed(), place.token());
    Phrase source = cue == null ? null : cue.source();
    return cue == null || source == null || cue.speaks() ? null : place.answer(cue, source);
  }
}
