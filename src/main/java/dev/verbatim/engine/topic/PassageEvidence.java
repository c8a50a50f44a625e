package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the terms of one passage show, by topic. */
final class PassageEvidence {

  private static final Evidence NOTHING = new Evidence();

  /** What a term in an enumeration counts: "industry, science, education and culture". */
  private static final double LISTED = 0.5;

  private final Taxonomy taxonomy;
  private final int words;
  private final Map<String, Evidence> byTopic = new HashMap<>();

  private PassageEvidence(Taxonomy taxonomy, int words) {
    this.taxonomy = taxonomy;
    this.words = words;
  }

  /** Counts every term in a passage for its topic and for those above it. */
  static PassageEvidence of(Taxonomy taxonomy, Lexicon lexicon, CharSequence text, Span span) {
    PassageScan scan = PassageScan.of(lexicon, text, span.start(), span.end());
    PassageEvidence evidence = new PassageEvidence(taxonomy, scan.wordCount());
    List<Hit> hits = Hit.outermost(lexicon, scan);
    if (!hits.isEmpty()) {
      Set<Span> listed = Enumerations.of(text, hits.stream().map(Hit::span).distinct().toList());
      for (Hit hit : hits) {
        evidence.count(hit, listed.contains(hit.span()) ? LISTED : 1);
      }
    }
    return evidence;
  }

  private void count(Hit hit, double share) {
    for (Lexicon.Rule rule : hit.rules()) {
      String topic = rule.source().topicId();
      if (topic != null) {
        double weight = rule.source().weight() * share;
        for (String id : taxonomy.withAbove(topic)) {
          byTopic
              .computeIfAbsent(id, unused -> new Evidence())
              .add(hit.phrase(), weight, hit.span());
        }
      }
    }
  }

  int words() {
    return words;
  }

  /** What there is for a topic and for those below it, maybe nothing. */
  Evidence of(Topic topic) {
    return byTopic.getOrDefault(topic.id(), NOTHING);
  }

  /** What there is for each of these. */
  double[] totals(List<Topic> topics) {
    return topics.stream().mapToDouble(topic -> of(topic).total()).toArray();
  }
}
