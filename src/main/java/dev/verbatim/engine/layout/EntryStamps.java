package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The stamps of a live feed: lines with a time, a date or both and nothing else, each before what
 * was published then.
 */
final class EntryStamps {

  private static final int LONGEST = 45;
  private static final int FEWEST = 3;

  private EntryStamps() {}

  /**
   * What an entry's stamp says.
   *
   * @param date null where only the time is printed
   */
  record Stamp(@Nullable DateText date, TimeText time) {}

  /** By the index of its paragraph; empty where the text is no feed. */
  static TreeMap<Integer, Stamp> of(SourceText text, List<Paragraph> paragraphs) {
    TreeMap<Integer, Stamp> stamps = new TreeMap<>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      int index = i;
      stamp(text, paragraphs.get(i).span()).ifPresent(stamp -> stamps.put(index, stamp));
    }
    keepCommonest(text, paragraphs, stamps);
    if (stamps.size() < FEWEST) {
      stamps.clear();
    }
    return stamps;
  }

  // A feed stamps its entries in one form; the dateline above it has another.
  private static void keepCommonest(
      SourceText text, List<Paragraph> paragraphs, TreeMap<Integer, Stamp> stamps) {
    Map<String, Integer> counts = new HashMap<>();
    stamps.keySet().forEach(i -> counts.merge(form(text, paragraphs.get(i)), 1, Integer::sum));
    String commonest =
        counts.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse("");
    stamps.keySet().removeIf(i -> !form(text, paragraphs.get(i)).equals(commonest));
  }

  // "0:0:0 0.0.0" for "13:37:41 25.04.2019"
  private static String form(SourceText text, Paragraph paragraph) {
    StringBuilder form = new StringBuilder();
    for (Token token : Token.of(text, paragraph.span())) {
      form.append(token.isNumber() ? '0' : token.isWord() ? 'a' : token.first());
    }
    while (form.length() > 0 && !Character.isLetterOrDigit(form.charAt(form.length() - 1))) {
      form.setLength(form.length() - 1);
    }
    return form.toString();
  }

  // "13:37:41 25.04.2019", "25 April 2019, 13:37", "10.55am BST"
  private static Optional<Stamp> stamp(SourceText text, Span line) {
    if (line.length() > LONGEST || !hasDigits(text, line)) {
      return Optional.empty();
    }
    TimeText time = TimeText.first(text, line).orElse(null);
    if (time == null) {
      return Optional.empty();
    }
    DateText date = DateText.first(text, line).orElse(null);
    int others = 0;
    for (Token token : Token.of(text, line)) {
      boolean inTime = time.span().contains(token.span());
      boolean inDate = date != null && date.span().contains(token.span());
      boolean mark = !token.isWord() && !token.isNumber();
      if (!inTime && !inDate && !mark) {
        others++;
      }
    }
    return others == 0 ? Optional.of(new Stamp(date, time)) : Optional.empty();
  }

  private static boolean hasDigits(SourceText text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
