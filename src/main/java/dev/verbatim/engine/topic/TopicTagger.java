package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says what a passage is about. Pure and thread-safe; one walk over the text for the whole
 * taxonomy. A passage without terms has no topic.
 */
public final class TopicTagger {

  private static final int MOST_TOPICS = 8;

  /** What has less than this share of the evidence for the main topic is mentioned in passing. */
  private static final double LEAST_SHARE = 0.4;

  private static final Comparator<TopicTag> SUREST_FIRST =
      Comparator.comparingDouble(TopicTag::score).reversed();
  private static final Comparator<Hit> BY_PLACE =
      Comparator.<Hit>comparingInt(hit -> hit.span().start())
          .thenComparing(hit -> hit.span().end(), Comparator.reverseOrder());

  private final Taxonomy taxonomy;
  private final Map<String, Lexicon> lexicons;

  public TopicTagger(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.lexicons =
        Map.of(
            "en", Lexicon.of(new EnglishTerms(), taxonomy.terms("en")),
            "ru", Lexicon.of(new RussianTerms(), taxonomy.terms("ru")),
            "ko", Lexicon.of(new KoreanTerms(), taxonomy.terms("ko")));
  }

  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /**
   * The topics of a passage, the surest first. A topic that only topics below it show is not among
   * them, they are.
   *
   * @param span of the passage in the text
   * @param language of the passage, BCP 47; of any but English, Russian and Korean no topic is
   *     known
   */
  public List<TopicTag> tag(CharSequence text, Span span, String language) {
    Lexicon lexicon = lexicons.get(primary(language));
    if (lexicon == null) {
      return List.of();
    }
    PassageScan scan = PassageScan.of(lexicon, text, span.start(), span.end());
    return scan.size() == 0 ? List.of() : tags(evidence(lexicon, scan), scan.wordCount());
  }

  private static String primary(String language) {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }

  private Map<String, Evidence> evidence(Lexicon lexicon, PassageScan scan) {
    BitSet present = new BitSet(lexicon.phraseCount());
    for (int i = 0; i < scan.size(); i++) {
      present.set(scan.phrase(i));
    }
    Map<String, Evidence> evidence = new HashMap<>();
    Span cover = new Span(0, 0);
    for (Hit hit : longestFirst(scan)) {
      List<Lexicon.Rule> rules = holding(lexicon.rules(hit.phrase()), present);
      boolean isInside = cover.contains(hit.span()) && !cover.equals(hit.span());
      if (rules.isEmpty() || isInside) {
        continue;
      }
      if (hit.span().end() > cover.end()) {
        cover = hit.span();
      }
      for (Lexicon.Rule rule : rules) {
        String topic = rule.source().topicId();
        if (topic != null) {
          evidence
              .computeIfAbsent(topic, unused -> new Evidence())
              .add(rule.term(), rule.source().weight(), hit.span());
        }
      }
    }
    return evidence;
  }

  private record Hit(int phrase, Span span) {}

  // What begins first stands first, and of that the longest: nothing is inside what stands behind.
  private static List<Hit> longestFirst(PassageScan scan) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < scan.size(); i++) {
      hits.add(new Hit(scan.phrase(i), new Span(scan.start(i), scan.end(i))));
    }
    return hits.stream().distinct().sorted(BY_PLACE).toList();
  }

  private static List<Lexicon.Rule> holding(List<Lexicon.Rule> rules, BitSet present) {
    return rules.stream()
        .filter(rule -> Arrays.stream(rule.with()).allMatch(present::get))
        .filter(rule -> Arrays.stream(rule.without()).noneMatch(present::get))
        .toList();
  }

  // From the leaves up: what is not enough for a topic still counts for the one above.
  private List<TopicTag> tags(Map<String, Evidence> evidence, int words) {
    Map<Topic, Evidence> enough = new LinkedHashMap<>();
    List<Topic> topics = taxonomy.topics();
    for (int i = topics.size() - 1; i >= 0; i--) {
      Topic topic = topics.get(i);
      Evidence found = evidence.get(topic.id());
      if (found == null) {
        continue;
      }
      if (found.isEnough(words)) {
        enough.put(topic, found);
      } else if (topic.parentId() != null) {
        evidence.computeIfAbsent(topic.parentId(), unused -> new Evidence()).addAll(found);
      }
    }
    double most = enough.values().stream().mapToDouble(Evidence::total).max().orElse(0);
    return enough.entrySet().stream()
        .filter(found -> found.getValue().total() >= LEAST_SHARE * most)
        .map(
            found ->
                new TopicTag(
                    found.getKey(), found.getValue().score(words), found.getValue().spans()))
        .sorted(SUREST_FIRST)
        .limit(MOST_TOPICS)
        .toList();
  }
}
