package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Says what a passage is about. Pure and thread-safe; one walk over the text for the whole
 * taxonomy. A passage without terms has no topic.
 */
public final class TopicTagger {

  private static final String NO_PARENT = "";
  private static final Evidence NOTHING = new Evidence();
  private static final int MOST_TOPICS = 8;

  /** What has less than this share of the evidence for the main topic is mentioned in passing. */
  private static final double LEAST_SHARE = 0.6;

  /** What a topic must have, itself or below it, of the evidence for the one above it. */
  private static final double LEAST_OF_ABOVE = 0.2;

  /** What a term in an enumeration counts: "industry, science, education and culture". */
  private static final double LISTED = 0.5;

  private static final Comparator<TopicTag> SUREST_FIRST =
      Comparator.comparingDouble(TopicTag::score).reversed();
  private static final Comparator<Hit> BY_PLACE =
      Comparator.<Hit>comparingInt(hit -> hit.span().start())
          .thenComparing(hit -> hit.span().end(), Comparator.reverseOrder())
          .thenComparing(Hit::phrase);

  private final Taxonomy taxonomy;

  /** Made in the background: who starts a service need not wait for them. */
  private final Map<String, CompletableFuture<Lexicon>> lexicons;

  /** By topic, those right below it; by {@link #NO_PARENT} those at the top. */
  private final Map<String, List<Topic>> below;

  public TopicTagger(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.below =
        taxonomy.topics().stream()
            .collect(
                Collectors.groupingBy(
                    topic -> Objects.requireNonNullElse(topic.parentId(), NO_PARENT)));
    this.lexicons =
        Map.of(
            "en", lexicon(new EnglishTerms(), taxonomy.terms("en")),
            "ru", lexicon(new RussianTerms(), taxonomy.terms("ru")),
            "ko", lexicon(new KoreanTerms(), taxonomy.terms("ko")));
  }

  private static CompletableFuture<Lexicon> lexicon(TermLanguage language, List<Term> terms) {
    return CompletableFuture.supplyAsync(() -> Lexicon.of(language, terms));
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
    CompletableFuture<Lexicon> making = lexicons.get(primary(language));
    if (making == null) {
      return List.of();
    }
    Lexicon lexicon = making.join();
    PassageScan scan = PassageScan.of(lexicon, text, span.start(), span.end());
    return scan.size() == 0 ? List.of() : tags(evidence(text, lexicon, scan), scan.wordCount());
  }

  private static String primary(String language) {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }

  private Map<String, Evidence> evidence(CharSequence text, Lexicon lexicon, PassageScan scan) {
    BitSet present = new BitSet(lexicon.phraseCount());
    for (int i = 0; i < scan.size(); i++) {
      present.set(scan.phrase(i));
    }
    Map<String, Evidence> evidence = new HashMap<>();
    List<Hit> outermost = outermost(lexicon, scan, present);
    Set<Span> listed = Enumerations.of(text, outermost.stream().map(Hit::span).distinct().toList());
    for (Hit hit : outermost) {
      for (Lexicon.Rule rule : hit.rules()) {
        String topic = rule.source().topicId();
        if (topic != null) {
          double weight = rule.source().weight() * (listed.contains(hit.span()) ? LISTED : 1);
          evidence
              .computeIfAbsent(topic, unused -> new Evidence())
              .add(hit.phrase(), weight, hit.span());
        }
      }
    }
    return evidence;
  }

  /** A phrase with its place, and the terms that it is. */
  private record Hit(int phrase, Span span, List<Lexicon.Rule> rules) {}

  // What stands inside a longer term is part of it: "Food security" is not security.
  private static List<Hit> outermost(Lexicon lexicon, PassageScan scan, BitSet present) {
    List<Hit> outermost = new ArrayList<>();
    Span cover = new Span(0, 0);
    for (Hit hit : longestFirst(lexicon, scan, present)) {
      boolean isInside = cover.contains(hit.span()) && !cover.equals(hit.span());
      if (!isInside) {
        outermost.add(hit);
        cover = hit.span().end() > cover.end() ? hit.span() : cover;
      }
    }
    return outermost;
  }

  // What begins first stands first, and of that the longest: nothing is inside what stands behind.
  private static Iterable<Hit> longestFirst(Lexicon lexicon, PassageScan scan, BitSet present) {
    Set<Hit> hits = new TreeSet<>(BY_PLACE);
    for (int i = 0; i < scan.size(); i++) {
      List<Lexicon.Rule> rules = holding(lexicon.rules(scan.phrase(i)), present);
      if (!rules.isEmpty()) {
        hits.add(new Hit(scan.phrase(i), new Span(scan.start(i), scan.end(i)), rules));
      }
    }
    return hits;
  }

  private static List<Lexicon.Rule> holding(List<Lexicon.Rule> rules, BitSet present) {
    for (Lexicon.Rule rule : rules) {
      if (!rule.holds(present)) {
        return rules.stream().filter(other -> other.holds(present)).toList();
      }
    }
    return rules;
  }

  // A top level is shown by all terms below it; of the topics there, those with a strong term.
  private List<TopicTag> tags(Map<String, Evidence> evidence, int words) {
    if (evidence.isEmpty()) {
      return List.of();
    }
    addUp(evidence);
    List<Topic> shown =
        below.getOrDefault(NO_PARENT, List.of()).stream()
            .filter(top -> found(top, evidence).isEnough(words))
            .toList();
    double most = shown.stream().mapToDouble(top -> found(top, evidence).total()).max().orElse(0);
    return shown.stream()
        .filter(top -> found(top, evidence).total() >= LEAST_SHARE * most)
        .flatMap(top -> deepest(top, evidence).stream())
        .map(topic -> tag(topic, found(topic, evidence), words))
        .sorted(SUREST_FIRST)
        .limit(MOST_TOPICS)
        .toList();
  }

  private static Evidence found(Topic topic, Map<String, Evidence> evidence) {
    return evidence.getOrDefault(topic.id(), NOTHING);
  }

  private static TopicTag tag(Topic topic, Evidence evidence, int words) {
    return new TopicTag(topic, evidence.score(words), evidence.spans());
  }

  // What shows a topic shows the one above it, too.
  private void addUp(Map<String, Evidence> evidence) {
    List<Topic> topics = taxonomy.topics();
    for (int i = topics.size() - 1; i >= 0; i--) {
      String parent = topics.get(i).parentId();
      Evidence found = evidence.get(topics.get(i).id());
      if (found != null && parent != null) {
        evidence.computeIfAbsent(parent, unused -> new Evidence()).addAll(found);
      }
    }
  }

  // Who speaks of football speaks of sport: that need not be said.
  private List<Topic> deepest(Topic topic, Map<String, Evidence> evidence) {
    double least = Math.max(Term.STRONG, LEAST_OF_ABOVE * found(topic, evidence).total());
    List<Topic> deepest = new ArrayList<>();
    for (Topic lower : below.getOrDefault(topic.id(), List.of())) {
      if (found(lower, evidence).total() >= least) {
        deepest.addAll(deepest(lower, evidence));
      }
    }
    return deepest.isEmpty() ? List.of(topic) : deepest;
  }
}
