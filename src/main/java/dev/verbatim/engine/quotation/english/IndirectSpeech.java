package dev.verbatim.engine.quotation.english;

import java.util.ArrayList;
import java.util.List;

/** Which reports are somebody's words or thoughts, told by the reporter. */
final class IndirectSpeech {

  private static final double LEAST = 0.26;

  /** Who was made to say something said it. */
  private static final double CAUSED = 0.7;

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  private static final LinearModel MODEL = LinearModel.load("weights/en-report.txt");

  private IndirectSpeech() {}

  static double probability(ParsedSentence sentence, Report report) {
    Phrase source = report.cue().source();
    if (report.kind() == Report.Kind.OBJECT
        && source != null
        && !Mentions.maySpeak(sentence.tagged(), source)) {
      return 0;
    }
    double probability = MODEL.probability(features(sentence, report));
    return isCaused(sentence.tagged(), report.cue()) ? Math.max(probability, CAUSED) : probability;
  }

  // The talks prompted Smith | to underscore
  private static boolean isCaused(TaggedSentence s, Cue cue) {
    Phrase source = cue.source();
    return cue.kind() == Cue.Kind.INFINITIVE
        && cue.speaks()
        && source != null
        && source.first() > 0
        && source.end() == cue.first() - 1
        && LEXICON.causes(s.token(source.first() - 1));
  }

  static boolean isReport(double probability) {
    return probability >= LEAST;
  }

  /** What speaks for and against; no word of the text is among it. */
  static List<String> features(ParsedSentence sentence, Report report) {
    TaggedSentence s = sentence.tagged();
    Cue cue = report.cue();
    ReportingVerb verb = cue.reporting();
    String kind = verb == null ? "ACCORDING" : verb.kind().name();
    List<String> features = new ArrayList<>();
    features.add("bias");
    features.add("kind=" + report.kind() + " verb=" + kind);
    features.add("kind=" + report.kind() + " cue=" + cue.kind() + " verb=" + kind);
    features.add("form=" + (verb == null ? "none" : verb.form()) + " verb=" + kind);
    features.add("passive=" + cue.passive() + " verb=" + kind + " kind=" + report.kind());
    int words = report.last() - report.first() + 1;
    String length =
        words < 3
            ? "2"
            : words < 6 ? "5" : words < 10 ? "9" : words < 20 ? "19" : words < 35 ? "34" : "more";
    features.add("length=" + length + " kind=" + report.kind());
    Phrase source = cue.source();
    features.add(
        "source="
            + (source == null ? "none" : sentence.mention(source).kind().name())
            + " kind="
            + report.kind());
    features.add("relative=" + (source != null && source.relative() >= 0));
    features.add("final=" + (report.last() >= s.size() - 2));
    boolean adjacent = source != null && source.end() == cue.first() - 1;
    features.add("adjacent=" + adjacent + " cue=" + cue.kind() + " verb=" + kind);
    int commas = 0;
    int finite = 0;
    boolean quoted = false;
    for (int i = report.first(); i <= report.last(); i++) {
      commas += s.tag(i) == Tag.COMMA ? 1 : 0;
      finite += Subjects.isFinite(s, i) ? 1 : 0;
      quoted |= s.tag(i) == Tag.QUOTED;
    }
    features.add("commas=" + Math.min(3, commas) + " kind=" + report.kind());
    features.add("finite=" + Math.min(2, finite) + " kind=" + report.kind());
    features.add("quoted=" + quoted + " kind=" + report.kind());
    int earlier = 0;
    for (Cue other : sentence.cues()) {
      earlier += other.verb() < cue.verb() ? 1 : 0;
    }
    features.add("earlier=" + Math.min(2, earlier) + " kind=" + report.kind());
    features.add("opens=" + s.tag(report.first()) + " kind=" + report.kind());
    features.add("group=" + (cue.verb() - cue.first()) + " verb=" + kind);
    features.add("modal=" + s.tag(cue.first()) + " verb=" + kind);
    String takes =
        verb == null
            ? "none"
            : LEXICON.takesClause(verb)
                ? "clause"
                : LEXICON.takesAddressee(verb)
                    ? "addressee"
                    : LEXICON.isNoNoun(verb) ? "no noun" : "other";
    features.add("takes=" + takes + " kind=" + report.kind() + " cue=" + cue.kind());
    features.add("takes=" + takes + " length=" + length);
    return features;
  }
}
