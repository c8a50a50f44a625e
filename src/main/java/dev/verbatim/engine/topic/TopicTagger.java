package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says what passages are about: by the terms in each, and by how likely these mean their topic
 * among the terms around it. Pure and thread-safe; one walk over the text for the whole taxonomy. A
 * passage without terms has no topic, whatever stands around it.
 */
public final class TopicTagger {

  private static final String NO_PARENT = "";
  private static final int MOST_TOPICS = 8;

  /** What a topic must have, itself or below it, to be told from the one above it. */
  private static final double LEAST_OF_ITS_OWN = 1;

  /** What it must have of the evidence for the one above it, too. */
  private static final double LEAST_OF_ABOVE = 0.2;

  private static final Comparator<TopicTag> SUREST_FIRST =
      Comparator.comparingDouble(TopicTag::score).reversed();

  private final Taxonomy taxonomy;

  /** The topics at the top. */
  private final List<Topic> trees;

  /** By topic, those right below it. */
  private final Map<String, List<Topic>> below;

  public TopicTagger(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.below =
        taxonomy.topics().stream()
            .collect(
                Collectors.groupingBy(
                    topic -> Objects.requireNonNullElse(topic.parentId(), NO_PARENT)));
    this.trees = below.getOrDefault(NO_PARENT, List.of());
  }

  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /**
   * The topics of passages of one text, the surest first. A topic that only topics below it show is
   * not among them, they are.
   *
   * @return for each passage, in the same order, its topics
   */
  public List<List<TopicTag>> tag(CharSequence text, List<Passage> passages) {
    return judge(text, passages).stream().map(this::tags).toList();
  }

  /**
   * What is known of a passage and of what stands around it.
   *
   * @param isAlone whether no terms stand around it
   */
  record Judged(PassageEvidence evidence, double[] whole, double[] near, boolean isAlone) {}

  /** The passages in the same order; those in other languages are judged by no terms. */
  List<Judged> judge(CharSequence text, List<Passage> passages) {
    Map<Part, List<Passage>> parts = new LinkedHashMap<>();
    for (Passage passage : passages) {
      Part part = new Part(passage.around(), passage.primaryLanguage());
      parts.computeIfAbsent(part, unused -> new ArrayList<>()).add(passage);
    }
    Map<Passage, Judged> judged = new HashMap<>();
    parts.forEach((part, inside) -> judged.putAll(judge(text, part, inside)));
    return passages.stream().map(judged::get).toList();
  }

  private record Part(Span span, String language) {}

  private Map<Passage, Judged> judge(CharSequence text, Part part, List<Passage> passages) {
    Lexicon lexicon = taxonomy.lexicon(part.language());
    Map<Span, PassageEvidence> read = new HashMap<>();
    Function<Span, PassageEvidence> evidence =
        span ->
            read.computeIfAbsent(span, unused -> PassageEvidence.of(taxonomy, lexicon, text, span));
    List<Span> spans = passages.stream().map(Passage::span).toList();
    List<Pieces.Piece> pieces = Pieces.of(text, part.span(), spans);
    Surroundings surroundings =
        Surroundings.of(trees.size(), pieces, piece -> evidence.apply(piece.span()).totals());
    Map<Passage, Judged> judged = new HashMap<>();
    for (Passage passage : passages) {
      PassageEvidence own = evidence.apply(passage.span());
      int paragraph = Pieces.paragraph(pieces, passage.span().start());
      double[] totals = own.totals();
      judged.put(
          passage,
          new Judged(
              own,
              surroundings.whole(totals),
              surroundings.near(paragraph, totals),
              surroundings.areEmpty(totals)));
    }
    return judged;
  }

  private List<TopicTag> tags(Judged passage) {
    Likelihood likelihood = taxonomy.likelihood(passage.isAlone());
    double[] own = passage.evidence().totals();
    List<TopicTag> tags = new ArrayList<>();
    for (int tree = 0; tree < own.length; tree++) {
      if (own[tree] > 0) {
        double likely = likelihood.of(trees.get(tree), features(passage, own, tree));
        if (likely >= likelihood.least()) {
          for (Topic topic : deepest(trees.get(tree), passage.evidence())) {
            tags.add(new TopicTag(topic, likely, passage.evidence().of(topic).spans()));
          }
        }
      }
    }
    return tags.stream().sorted(SUREST_FIRST).limit(MOST_TOPICS).toList();
  }

  double[] features(Judged passage, double[] own, int tree) {
    double all = 0;
    double others = 0;
    for (int other = 0; other < own.length; other++) {
      all += own[other];
      others = other == tree ? others : Math.max(others, own[other]);
    }
    PassageEvidence evidence = passage.evidence();
    Topic topic = trees.get(tree);
    double one =
        below.getOrDefault(topic.id(), List.of()).stream()
            .mapToDouble(lower -> evidence.of(lower).total())
            .max()
            .orElse(0);
    return Likelihood.features(
        new Likelihood.Shown(own[tree], one, evidence.before(topic)),
        others,
        all,
        passage.whole()[tree],
        passage.near()[tree]);
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
