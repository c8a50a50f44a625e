package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the terms of one passage show, by topic. */
final class PassageEvidence {

  private static final Evidence NOTHING = new Evidence();

  /** What a term in an enumeration counts: "industry, science, education and culture". */
  private static final double LISTED = 0.5;

  private final Taxonomy taxonomy;
  private final Span span;

  /** By number of the topic; empty where no term was met. */
  private final @Nullable Evidence[] byTopic;

  private PassageEvidence(Taxonomy taxonomy, Span span, int topics) {
    this.taxonomy = taxonomy;
    this.span = span;
    this.byTopic = new @Nullable Evidence[topics];
  }

  /** Counts every term in a passage for its topic and for those above it. */
  static PassageEvidence of(Taxonomy taxonomy, Lexicon lexicon, CharSequence text, Span span) {
    PassageScan scan = PassageScan.of(lexicon, text, span.start(), span.end());
    List<Hit> hits = Hit.outermost(lexicon, scan);
    int topics = hits.isEmpty() ? 0 : taxonomy.topics().size();
    PassageEvidence evidence = new PassageEvidence(taxonomy, span, topics);
    Set<Span> listed = Enumerations.of(text, hits);
    for (Hit hit : hits) {
      double share = listed.contains(hit.span()) ? LISTED : 1;
      evidence.count(lexicon, scan.marks(), hit, share);
    }
    return evidence;
  }

  private void count(Lexicon lexicon, BitSet marks, Hit hit, double share) {
    Rules rules = lexicon.rules();
    for (int term = rules.first(hit.phrase()); term < rules.end(hit.phrase()); term++) {
      int topic = rules.topic(term);
      if (topic != Rules.NO_TOPIC && rules.hold(term, marks)) {
        for (int above : taxonomy.line(topic)) {
          of(above).add(hit.phrase(), rules.weight(term) * share, hit.span());
        }
      }
    }
  }

  private Evidence of(int topic) {
    Evidence evidence = byTopic[topic];
    if (evidence == null) {
      evidence = new Evidence();
      byTopic[topic] = evidence;
    }
    return evidence;
  }

  /** What there is for a topic and for those below it, maybe nothing. */
  Evidence of(Topic topic) {
    Evidence evidence = byTopic.length == 0 ? null : byTopic[taxonomy.number(topic.id())];
    return evidence == null ? NOTHING : evidence;
  }

  /** How many characters stand before the first term for a topic, which there must be. */
  int before(Topic topic) {
    return of(topic).spans().get(0).start() - span.start();
  }

  /** What there is for each topic at the top. */
  double[] totals() {
    int[] trees = taxonomy.trees();
    double[] totals = new double[trees.length];
    for (int tree = 0; tree < trees.length && byTopic.length > 0; tree++) {
      Evidence evidence = byTopic[trees[tree]];
      totals[tree] = evidence == null ? 0 : evidence.total();
    }
    return totals;
  }
}
