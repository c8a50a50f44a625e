package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** A passive names its agent behind the quotation: It was called "..." by Smith. */
final class AgentBehindQuotation implements SourceRule {

  @Override
  public String name() {
    return "agent_behind_quotation";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    TaggedSentence s = place.tagged();
    if (!s.is(place.token() + 1, "by")) {
      return null;
    }
    Phrase agent = NounPhrases.startingAt(s, place.token() + 2);
    Cue reported = null;
    for (Cue cue : place.parsed().cues()) {
      reported = cue.verb() < place.token() ? cue : reported;
    }
    return agent == null || reported == null ? null : place.answer(reported, agent);
  }
}
