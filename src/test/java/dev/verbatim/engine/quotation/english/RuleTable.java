package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.Attributor;
import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.text.Markup;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints, over a folder of annotated articles, how often each rule answered and how often it was
 * right, how far confidence can be trusted, and the milliseconds an article takes on one thread
 * once warm.
 *
 * <p>Argument: the folder with {@code text} and {@code attributions}.
 */
final class RuleTable {

  private static final int WARM_UP_ROUNDS = 40;
  private static final int ROUNDS = 10;

  private final Map<String, int[]> byRule = new TreeMap<>();
  private final Map<String, int[]> byConfidence = new TreeMap<>();

  private RuleTable() {}

  public static void main(String[] args) throws IOException {
    List<AnnotatedArticle> articles = AnnotatedArticle.readAll(Path.of(args[0]));
    Attributor attributor = new Attributor(SpeakerDirectory.EMPTY);
    RuleTable table = new RuleTable();
    for (AnnotatedArticle article : articles) {
      for (Quote quote : attributor.attribute(submission(article)).quotes()) {
        table.count(article, quote);
      }
    }
    print("rule", table.byRule);
    print("confidence", table.byConfidence);
    double milliseconds = milliseconds(attributor, articles);
    System.out.printf("%.2f ms an article, %d articles%n", milliseconds, articles.size());
  }

  private static Submission submission(AnnotatedArticle article) {
    return new Submission(article.text(), Markup.NONE, Submission.Known.NOTHING);
  }

  /** Of quotations only: what is right of reported speech is another question. */
  private void count(AnnotatedArticle article, Quote quote) {
    if (quote.form().layer() != Quote.Layer.QUOTATION || quote.within() != null) {
      return;
    }
    AnnotatedArticle.Annotated gold = article.of(quote.span());
    boolean right =
        gold != null
            && quote.attribution().source() != null
            && gold.source().stream().anyMatch(quote.attribution().source()::overlaps);
    String rule = quote.attribution().rule() == null ? "none" : quote.attribution().rule();
    add(byRule, rule, right);
    add(
        byConfidence,
        "%.1f".formatted(Math.floor(quote.attribution().confidence() * 10) / 10),
        right);
  }

  private static void add(Map<String, int[]> counts, String key, boolean right) {
    int[] count = counts.computeIfAbsent(key, each -> new int[2]);
    count[0]++;
    count[1] += right ? 1 : 0;
  }

  private static void print(String title, Map<String, int[]> counts) {
    System.out.printf("%-36s %8s %8s%n", title, "answered", "right");
    counts.forEach(
        (key, count) ->
            System.out.printf("%-36s %8d %7.1f%%%n", key, count[0], 100.0 * count[1] / count[0]));
  }

  private static double milliseconds(Attributor attributor, List<AnnotatedArticle> articles) {
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      articles.forEach(article -> attributor.attribute(submission(article)));
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (int round = 0; round < ROUNDS; round++) {
      articles.forEach(article -> attributor.attribute(submission(article)));
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e6 / ROUNDS / articles.size();
  }
}
