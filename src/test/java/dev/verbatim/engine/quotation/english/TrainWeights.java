package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.Submission;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.LayoutReader;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.quotation.Paragraph;
import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Makes the weights of the English models again from annotated articles: the source of a quotation,
 * then what is a quotation. The same folder gives the same bytes.
 *
 * <p>Arguments: the folder with {@code text} and {@code attributions}; the folder to write to.
 */
final class TrainWeights {

  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";

  /** A feature that is rarer than this gets no weight. */
  private static final int CUTOFF = 5;

  private TrainWeights() {}

  public static void main(String[] args) throws IOException {
    List<AnnotatedArticle> articles = AnnotatedArticle.readAll(Path.of(args[0]));
    Path weights = Path.of(args[1]);
    List<Event> sources = new ArrayList<>();
    read(articles, article -> new SourceExamples(article, sources));
    LinearModel ranker = write(weights.resolve("en-source.txt"), sources);
    List<Event> quotations = new ArrayList<>();
    read(articles, article -> new QuotationExamples(article, ranker, quotations));
    write(weights.resolve("en-quotation.txt"), quotations);
    List<Event> reports = new ArrayList<>();
    read(articles, article -> new ReportExamples(article, ranker, reports));
    write(weights.resolve("en-report.txt"), reports);
  }

  private static void read(
      List<AnnotatedArticle> articles, Function<AnnotatedArticle, Judge> judge) {
    for (AnnotatedArticle article : articles) {
      for (List<Paragraph> paragraphs : paragraphs(article)) {
        EnglishGrammar.read(paragraphs, judge.apply(article));
      }
    }
  }

  static List<List<Paragraph>> paragraphs(AnnotatedArticle article) {
    DocumentLayout layout =
        LayoutReader.read(new Submission(article.text(), Markup.NONE, Submission.Known.NOTHING));
    List<List<Paragraph>> sections = new ArrayList<>();
    for (SectionText section : layout.sections()) {
      sections.add(
          section.blocks().stream()
              .filter(block -> block.kind() != Block.Kind.CHROME)
              .map(
                  block ->
                      Paragraph.read(
                          article.text(), section, block.span(), new EnglishOrthography()))
              .toList());
    }
    return sections;
  }

  /** Answers as the annotation does, and writes down what the ranker would have seen. */
  private record SourceExamples(AnnotatedArticle article, List<Event> examples) implements Judge {

    @Override
    public Told tell(Place place) {
      List<Candidate> candidates = SourceRules.candidates(place);
      AnnotatedArticle.Annotated gold = article.of(place.quoted().inner());
      if (candidates.isEmpty()) {
        return Told.nobody(place);
      }
      Candidate chosen = null;
      for (Candidate candidate : candidates) {
        boolean right = gold != null && names(gold, candidate.answer().source().span());
        chosen = chosen == null && right ? candidate : chosen;
        if (gold != null && !gold.source().isEmpty()) {
          examples.add(example(right, Ranker.features(place, candidate, candidates)));
        }
      }
      return Told.of(place, chosen == null ? candidates.get(0) : chosen, 0);
    }

    @Override
    public boolean isQuotation(Place place, Told told) {
      return article.of(place.quoted().inner()) != null;
    }

    @Override
    public double report(ParsedSentence sentence, Report report) {
      return 0;
    }

    private static boolean names(AnnotatedArticle.Annotated gold, Span mention) {
      return gold.source().stream().anyMatch(mention::overlaps);
    }
  }

  /** Takes the ranker's word for the source, and writes down what tells a quotation. */
  private record QuotationExamples(
      AnnotatedArticle article, LinearModel ranker, List<Event> examples) implements Judge {

    @Override
    public Told tell(Place place) {
      return Ranker.choose(place, ranker);
    }

    @Override
    public boolean isQuotation(Place place, Told told) {
      boolean right = article.of(place.quoted().inner()) != null;
      examples.add(example(right, QuotationTest.features(place, told)));
      return right;
    }

    @Override
    public double report(ParsedSentence sentence, Report report) {
      return 0;
    }
  }

  /** Writes down what tells a report whose span and source are both right. */
  private record ReportExamples(AnnotatedArticle article, LinearModel ranker, List<Event> examples)
      implements Judge {

    @Override
    public Told tell(Place place) {
      return Ranker.choose(place, ranker);
    }

    @Override
    public boolean isQuotation(Place place, Told told) {
      return article.of(place.quoted().inner()) != null;
    }

    @Override
    public double report(ParsedSentence sentence, Report report) {
      Span content = sentence.tagged().span(report.first(), report.last());
      Phrase source = report.cue().source();
      AnnotatedArticle.Annotated gold = article.withContent(content);
      boolean right =
          gold != null
              && source != null
              && SourceExamples.names(gold, sentence.mention(source).span());
      examples.add(example(right, IndirectSpeech.features(sentence, report)));
      return 0;
    }
  }

  private static Event example(boolean right, List<String> features) {
    return new Event(right ? RIGHT : WRONG, features.toArray(String[]::new));
  }

  private static LinearModel write(Path file, List<Event> events) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, 2.0);
    AbstractDataIndexer indexer = new OnePassDataIndexer();
    indexer.init(parameters, null);
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, null);
    QNModel model = (QNModel) trainer.doTrain(indexer);
    String rendered = rendered(model, events);
    Files.writeString(file, rendered);
    return LinearModel.of(rendered);
  }

  private static String rendered(QNModel model, List<Event> events) {
    Object[] structures = model.getDataStructures();
    Context[] contexts = (Context[]) structures[0];
    @SuppressWarnings("unchecked")
    Map<String, Context> byFeature = (Map<String, Context>) structures[1];
    int right = model.getIndex(RIGHT);
    Map<String, Double> weights = new TreeMap<>();
    byFeature.forEach((feature, context) -> weights.put(feature, weight(context, right)));
    StringBuilder lines = new StringBuilder();
    lines.append("# Made by TrainWeights from ").append(events.size()).append(" examples.\n");
    weights.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= 0.0005) {
            lines.append(feature).append(String.format(Locale.ROOT, " = %.3f%n", weight));
          }
        });
    return lines.toString();
  }

  private static double weight(Context context, int right) {
    double weight = 0;
    for (int i = 0; i < context.getOutcomes().length; i++) {
      weight +=
          context.getOutcomes()[i] == right
              ? context.getParameters()[i]
              : -context.getParameters()[i];
    }
    return weight;
  }
}
