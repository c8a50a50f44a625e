package dev.verbatim.engine.quotation.english;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules that tell whose a quotation is, the most precise first. Where they name different
 * people, {@link Ranker} chooses.
 */
final class SourceRules {

  static final List<SourceRule> IN_ORDER =
      List.of(
          new LabelInsideQuotation(),
          new SignatureBehindQuotation(),
          new NamingTold(),
          new CueAfterQuotation(),
          new CueBeforeQuotation(),
          new AccordingTo(),
          new CueInClause(),
          new AgentBehindQuotation(),
          new JoinedToQuotation(),
          new TrailingCue(),
          new JudgementInClause(),
          new VerbBehindQuotation(),
          new SpeakerLabel(),
          new NameBeforeColon(),
          new PossessorOfSaying(),
          new SameSpeakerContinues(),
          new PreviousSentenceReports(),
          new SpeakerOfPreviousParagraph(),
          new NextSentenceReports(),
          new UncuedClauseContinues(),
          new NearestCue(),
          new FirstCueOfSentence(),
          new CueBehindInSentence(),
          new FirstNameOfHeadline(),
          new SubjectOfPreviousSentence(),
          new SubjectOfClause(),
          new SubjectOfSentence(),
          new LastCueOfPreviousSentence(),
          new SpeakerOfPreviousQuotation());

  private SourceRules() {}

  /** Whoever a rule names, in the order of the rules. */
  static List<Candidate> candidates(Place place) {
    List<List<SourceRule>> rules = new ArrayList<>();
    List<SourceRule.Answer> answers = new ArrayList<>();
    for (SourceRule rule : IN_ORDER) {
      SourceRule.Answer answer = rule.answer(place);
      if (answer != null && mayBe(answer, place)) {
        int known = indexOf(answers, answer);
        if (known < 0) {
          known = answers.size();
          answers.add(answer);
          rules.add(new ArrayList<>());
        }
        rules.get(known).add(rule);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      candidates.add(new Candidate(List.copyOf(rules.get(i)), answers.get(i)));
    }
    return candidates;
  }

  // Somebody who spoke just before may speak again.
  private static boolean mayBe(SourceRule.Answer answer, Place place) {
    Told last = place.lastTold();
    boolean spoke = last != null && last.cue() != null && answer.source().equals(last.source());
    return answer.cue() != null || spoke || Classes.maySpeak(answer.source(), place);
  }

  private static int indexOf(List<SourceRule.Answer> answers, SourceRule.Answer answer) {
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).source().span().equals(answer.source().span())) {
        return i;
      }
    }
    return -1;
  }
}
