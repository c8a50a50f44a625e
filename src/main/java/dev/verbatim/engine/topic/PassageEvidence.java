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

  /** By number of the topic. */
  private final @Nullable Evidence[] byTopic;

  private PassageEvidence(Taxonomy taxonomy, Span span) {
    this.taxonomy = taxonomy;
    this.span = span;
    this.byTopic = new @Nullable Evidence[taxonomy.topics().size()];
  }

  /** Counts every term in a passage for its topic and for those above it. */
  static PassageEvidence of(Taxonomy taxonomy, Lexicon lexicon, CharSequence text, Span span) {
    PassageScan scan = PassageScan.of(lexicon, text, span.start(), span.end());
    PassageEvidence evidence = new PassageEvidence(taxonomy, span);
    List<Hit> hits = Hit.outermost(lexicon, scan);
    if (!hits.isEmpty()) {
      Set<Span> listed = Enumerations.of(text, hits.stream().map(Hit::span).distinct().toList());
      for (Hit hit : hits) {
        double share = listed.contains(hit.span()) ? LISTED : 1;
        evidence.count(lexicon, scan.marks(), hit, share);
      }
    }
    return evidence;
  }

  private void count(Lexicon lexicon, BitSet marks, Hit hit, double share) {
    Rows terms = lexicon.termsOf();
    Rules rules = lexicon.rules();
    for (int i = terms.start(hit.phrase()); i < terms.end(hit.phrase()); i++) {
      int term = terms.value(i);
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
    Evidence evidence = byTopic[taxonomy.number(topic.id())];
    return evidence == null ? NOTHING : evidence;
  }

  /** How many characters stand before the first term for a topic, which there must be. */
  int before(Topic topic) {
    return of(topic).spans().get(0).start() - span.start();
  }

  /** What there is for each of these. */
  double[] totals(List<Topic> topics) {
    double[] totals = new double[topics.size()];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = of(topics.get(i)).total();
    }
    return totals;
  }
}
