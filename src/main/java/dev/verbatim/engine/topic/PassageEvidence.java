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
  private final Map<String, Evidence> byTopic = new HashMap<>();

  private PassageEvidence(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /**
   * Counts every phrase for its topics and for those above them.
   *
   * @param hits in document order
   */
  static PassageEvidence of(Taxonomy taxonomy, CharSequence text, List<Hit> hits) {
    PassageEvidence evidence = new PassageEvidence(taxonomy);
    Set<Span> listed = Enumerations.of(text, hits.stream().map(Hit::span).distinct().toList());
    for (Hit hit : hits) {
      evidence.count(hit, listed.contains(hit.span()) ? LISTED : 1);
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

  /** What there is for a topic and for those below it, maybe nothing. */
  Evidence of(Topic topic) {
    return byTopic.getOrDefault(topic.id(), NOTHING);
  }
}
