package dev.verbatim.engine.topic;

import dev.verbatim.engine.AttributionResult;
import dev.verbatim.engine.Attributor;
import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Section;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.html.HtmlReader;
import dev.verbatim.engine.speaker.DirectoryFiles;
import dev.verbatim.engine.text.Blanks;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pages whose passages people have labelled with topics. The labels hold no text: a line is the
 * page, the first twelve digits of the SHA-256 of the passage with single spaces, and its topics,
 * or a hyphen for none.
 *
 * <p>Of the pages of en.kremlin.ru, {@code kremlin-read.tsv} has passages that terms were mended
 * on, {@code kremlin-unread.tsv} others of the same pages, and {@code kremlin-held.tsv} passages of
 * other pages: neither terms nor weights are ever to be chosen on these. The pages of {@code
 * singapore.tsv} are sections of the official report of Singapore's parliament, by the day of the
 * sitting and the number of the section from 0.
 */
final class LabelledPages {

  private static final int DIGITS = 12;
  private static final String NONE = "-";

  private LabelledPages() {}

  /** A page with all its passages, some of them labelled. */
  record Page(
      String name, String text, List<Passage> passages, Map<Passage, Set<String>> labelled) {}

  /** The labelled pages of a folder ({@code NAME.html}), in the order of the labels. */
  static List<Page> read(Path folder, Path labels) throws IOException {
    Map<String, Map<String, Set<String>>> byPage = new LinkedHashMap<>();
    for (String line : Files.readAllLines(labels)) {
      String[] cells = line.split("\t", -1);
      Set<String> topics = cells[2].equals(NONE) ? Set.of() : Set.of(cells[2].split(" "));
      byPage.computeIfAbsent(cells[0], unused -> new HashMap<>()).put(cells[1], topics);
    }
    Attributor attributor = new Attributor(DirectoryFiles.packaged());
    List<Page> pages = new ArrayList<>();
    for (Map.Entry<String, Map<String, Set<String>>> page : byPage.entrySet()) {
      byte[] html = Files.readAllBytes(folder.resolve(page.getKey() + ".html"));
      Submission submission = HtmlReader.read(html, null, Submission.Known.NOTHING);
      List<Passage> passages = passages(submission.text(), attributor.attribute(submission));
      Map<Passage, Set<String>> labelled = new LinkedHashMap<>();
      for (Passage passage : passages) {
        Set<String> topics = page.getValue().get(digits(submission.text().slice(passage.span())));
        if (topics != null) {
          labelled.put(passage, topics);
        }
      }
      pages.add(new Page(page.getKey(), submission.text().value(), passages, labelled));
    }
    return pages;
  }

  // The quotes, and the lines between them.
  private static List<Passage> passages(SourceText text, AttributionResult result) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < result.sections().size(); i++) {
      Section section = result.sections().get(i);
      int index = i;
      List<Passage> quotes =
          result.quotes().stream()
              .filter(quote -> quote.section() == index)
              .map(quote -> passage(quote, section))
              .toList();
      List<Span> spans = quotes.stream().map(Passage::span).toList();
      passages.addAll(quotes);
      for (Pieces.Piece piece : Pieces.of(text.value(), section.span(), spans)) {
        if (!spans.contains(piece.span())) {
          passages.add(new Passage(text.trim(piece.span()), section.span(), section.language()));
        }
      }
    }
    return passages;
  }

  private static Passage passage(Quote quote, Section section) {
    return new Passage(quote.span(), section.span(), quote.language());
  }

  private static String digits(String passage) {
    try {
      byte[] words = Blanks.single(passage).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(words);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
