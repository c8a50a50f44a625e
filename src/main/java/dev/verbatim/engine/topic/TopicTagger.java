package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Says what a passage is about. Pure and thread-safe; one walk over the text for the whole
 * taxonomy. A passage without terms has no topic.
 */
public final class TopicTagger {

  private static final String NO_PARENT = "";
  private static final int MOST_TOPICS = 8;

  /** What has less than this share of the evidence for the main topic is mentioned in passing. */
  private static final double LEAST_SHARE = 0.9;

  /** So much evidence makes a second subject, whatever there is for the first. */
  private static final double SECOND_SUBJECT = 4;

  /** What a topic must have, itself or below it, to be told from the one above it. */
  private static final double LEAST_OF_ITS_OWN = 1;

  /** What it must have of the evidence for the one above it, too. */
  private static final double LEAST_OF_ABOVE = 0.2;

  private static final Comparator<TopicTag> SUREST_FIRST =
      Comparator.comparingDouble(TopicTag::score).reversed();

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
    List<Hit> hits = Hit.outermost(lexicon, scan);
    return hits.isEmpty()
        ? List.of()
        : tags(PassageEvidence.of(taxonomy, text, hits), scan.wordCount());
  }

  private static String primary(String language) {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }

  // A top level is shown by all terms below it.
  private List<TopicTag> tags(PassageEvidence evidence, int words) {
    List<Topic> enough = new ArrayList<>();
    double most = 0;
    for (Topic top : below.getOrDefault(NO_PARENT, List.of())) {
      if (evidence.of(top).isEnough(words)) {
        enough.add(top);
        most = Math.max(most, evidence.of(top).total());
      }
    }
    double least = Math.min(LEAST_SHARE * most, SECOND_SUBJECT);
    return enough.stream()
        .filter(top -> evidence.of(top).total() >= least)
        .flatMap(top -> deepest(top, evidence).stream())
        .map(topic -> tag(topic, evidence.of(topic), words))
        .sorted(SUREST_FIRST)
        .limit(MOST_TOPICS)
        .toList();
  }

  private static TopicTag tag(Topic topic, Evidence evidence, int words) {
    return new TopicTag(topic, evidence.score(words), evidence.spans());
  }

  // Who speaks of football speaks of sport: that need not be said.
  private List<Topic> deepest(Topic topic, PassageEvidence evidence) {
    double least = Math.max(LEAST_OF_ITS_OWN, LEAST_OF_ABOVE * evidence.of(topic).total());
    List<Topic> deepest = new ArrayList<>();
    for (Topic lower : below.getOrDefault(topic.id(), List.of())) {
      if (evidence.of(lower).total() >= least) {
        deepest.addAll(deepest(lower, evidence));
      }
    }
    return deepest.isEmpty() ? List.of(topic) : deepest;
  }
}
