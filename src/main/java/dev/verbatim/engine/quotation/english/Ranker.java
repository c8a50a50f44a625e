package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Likely;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among those whose a quotation may be. */
final class Ranker {

  /** Below this nobody is named. */
  private static final double LEAST = 0.4;

  /** Below this somebody is not even a candidate. */
  private static final double LIKELY = 0.08;

  /** As many candidates as this are worth telling. */
  private static final int MOST_LIKELY = 3;

  private static final double ENTRY_SPEAKER = 0.6;

  private static final LinearModel PACKAGED = LinearModel.load("weights/en-source.txt");

  private Ranker() {}

  static Told choose(Place place) {
    return choose(place, PACKAGED);
  }

  static Told choose(Place place, LinearModel model) {
    List<Candidate> candidates = SourceRules.candidates(place);
    if (!candidates.isEmpty() && candidates.get(0).rule().certainty() > 0) {
      return Told.of(place, candidates.get(0), candidates.get(0).rule().certainty());
    }
    Candidate best = null;
    double highest = 0;
    List<Likely> likely = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double probability = model.probability(features(place, candidate, candidates));
      if (probability >= LIKELY) {
        likely.add(new Likely(candidate.answer().source(), probability));
      }
      if (probability > highest) {
        best = candidate;
        highest = probability;
      }
    }
    if (highest < ENTRY_SPEAKER && place.isInEntry()) {
      Told told = entrySpeaker(place, candidates);
      if (told != null) {
        return told;
      }
    }
    if (best == null || highest < LEAST || best.rule().onlyProposes()) {
      likely.sort(Comparator.comparingDouble(Likely::probability).reversed());
      return Told.undecided(place, likely.subList(0, Math.min(MOST_LIKELY, likely.size())));
    }
    return Told.of(place, best, highest);
  }

  // An entry of a live feed is as a rule about what one speaker says.
  private static @Nullable Told entrySpeaker(Place place, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.rules().stream().anyMatch(rule -> rule instanceof UncuedClauseContinues)) {
        return Told.of(place, candidate, ENTRY_SPEAKER);
      }
    }
    return null;
  }

  /** What speaks for and against a candidate; no word of the text is among it. */
  static List<String> features(Place place, Candidate candidate, List<Candidate> all) {
    List<String> features = new ArrayList<>();
    features.add("bias");
    boolean whole = place.isWholeSentence();
    String shape = whole ? "sentence" : place.opensSentence() ? "opening" : "inside";
    String first = candidate.rule().name();
    features.add("rule=" + first);
    features.add("rule=" + first + " shape=" + shape);
    for (SourceRule rule : candidate.rules().subList(1, candidate.rules().size())) {
      features.add("also=" + rule.name());
    }
    features.add("rank=" + Math.min(3, all.indexOf(candidate)));
    features.add("best=" + all.get(0).rule().name() + " here=" + (all.get(0) == candidate));
    features.add("candidates=" + Math.min(5, all.size()));
    features.add("mention=" + Classes.of(candidate.answer().source(), place));
    Cue cue = candidate.answer().cue();
    features.add("headline=" + (place.paragraph() == 0) + " rule=" + first);
    if (cue == null) {
      features.add("cue=none");
      features.add("before=" + place.tagged().tag(place.token() - 1) + " rule=" + first);
    } else {
      ReportingVerb verb = cue.reporting();
      String kind = verb == null ? "according" : verb.kind().name();
      features.add("cue=" + kind + " " + cue.kind());
      features.add("cue=" + kind + " shape=" + shape);
      features.add("inverted=" + cue.inverted());
      if (isHere(place, candidate)) {
        features.add(position(place, cue));
        features.add(position(place, cue) + " cue=" + kind);
      }
    }
    features.add("words=" + words(place) + " rule=" + first);
    return features;
  }

  private static boolean isHere(Place place, Candidate candidate) {
    return place.tagged().sentence().span().contains(candidate.answer().source().span());
  }

  private static String position(Place place, Cue cue) {
    int distance =
        cue.verb() < place.token() ? place.token() - cue.end() : place.token() - cue.start();
    String bucket =
        distance < -4
            ? "far behind"
            : distance < 0
                ? "behind"
                : distance < 2 ? "next" : distance < 5 ? "near" : distance < 12 ? "middle" : "far";
    int between = 0;
    int commas = 0;
    for (Cue other : place.parsed().cues()) {
      if (other.verb() > cue.verb() && other.verb() < place.token()) {
        between++;
      }
    }
    for (int i = cue.end() + 1; i < place.token(); i++) {
      commas += place.tagged().tag(i) == Tag.COMMA ? 1 : 0;
    }
    Tag before = place.tagged().tag(place.token() - 1);
    return "distance="
        + bucket
        + " cues="
        + Math.min(2, between)
        + " commas="
        + Math.min(2, commas)
        + " after="
        + (before == Tag.COMMA || before == Tag.COLON);
  }

  private static String words(Place place) {
    int words = Classes.words(place.tagged().token(place.token()).text());
    return words < 3 ? "few" : words < 8 ? "some" : "many";
  }
}
