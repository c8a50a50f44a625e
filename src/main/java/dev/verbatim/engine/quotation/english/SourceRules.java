package dev.verbatim.engine.quotation.english;

import java.util.List;

/** The rules that tell whose a quotation is, in the order in which they are asked. */
final class SourceRules {

  static final List<SourceRule> IN_ORDER =
      List.of(
          new CueAfterQuotation(),
          new CueBeforeQuotation(),
          new AccordingTo(),
          new CueInClause(),
          new TrailingCue(),
          new JudgementInClause(),
          new SpeakerLabel(),
          new PossessorOfSaying(),
          new SameSpeakerContinues(),
          new PreviousSentenceReports(),
          new SpeakerOfPreviousParagraph(),
          new NextSentenceReports(),
          new SubjectOfPreviousSentence(),
          new SubjectOfClause());

  private SourceRules() {}

  static Told ask(Place place) {
    for (SourceRule rule : IN_ORDER) {
      SourceRule.Answer answer = rule.answer(place);
      if (answer != null) {
        return new Told(
            place.paragraph(),
            place.sentence(),
            answer.source(),
            answer.cue(),
            rule.name(),
            rule.confidence());
      }
    }
    return new Told(place.paragraph(), place.sentence(), null, null, null, 0);
  }
}
