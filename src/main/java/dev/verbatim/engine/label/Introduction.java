package dev.verbatim.engine.label;

import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the words around a candidate say of whoever it names. */
final class Introduction {

  /** How much text before the first turn is read for names. */
  private static final int LONGEST_HEAD = 8000;

  /** Whoever says who he is says it at once. */
  private static final int SELF_WITHIN = 40;

  /** How near to its end a turn calls upon the next speaker. */
  private static final int CALLED_WITHIN = 120;

  private Introduction() {}

  /**
   * The surnames of candidates that the text has with a given name before its first label: "Jane
   * Roe, Governor of the Bank", folded.
   */
  static Set<String> before(SourceText text, int first, List<Candidate> candidates) {
    Set<String> asked = new HashSet<>();
    for (Candidate candidate : candidates) {
      Span name = candidate.label().name();
      if (name != null && candidate.label().span().start() > first) {
        asked.add(surname(text, name));
      }
    }
    asked.remove("");
    Set<String> names = new HashSet<>();
    if (first < text.length() && !asked.isEmpty()) {
      Span head = new Span(0, Math.min(first, LONGEST_HEAD));
      for (Span name : FullNames.endingIn(text, head, asked)) {
        names.add(surname(text, name));
      }
    }
    return names;
  }

  /** "Roe: Yes." under "Jane Roe, Governor of the Bank". */
  static boolean names(Set<String> introduced, SourceText text, Candidate candidate) {
    Span name = candidate.label().name();
    return name != null
        && !introduced.isEmpty()
        && candidate.label().role() == null
        && introduced.contains(surname(text, name));
  }

  /** "Sidhant: Hi, Sidhant from the Harbour News.": the name stands in the first words. */
  static boolean inSpeech(SourceText text, Span line, Candidate candidate) {
    Span name = candidate.label().name();
    int start = candidate.label().span().end();
    int end = Math.min(line.end(), start + SELF_WITHIN);
    if (name == null || end <= start) {
      return false;
    }
    int at = text.slice(new Span(start, end)).indexOf(text.slice(name));
    int behind = start + at + name.length();
    return at >= 0 && (behind >= end || !Character.isLetter(text.charAt(behind)));
  }

  /** "The first question is from Anna in Marlow.": the name stands in the last words. */
  static boolean atEnd(SourceText text, Span line, Candidate candidate) {
    Span name = candidate.label().name();
    if (name == null) {
      return false;
    }
    String words =
        text.slice(new Span(Math.max(line.start(), line.end() - CALLED_WITHIN), line.end()));
    int at = words.indexOf(text.slice(name));
    int behind = at + name.length();
    return at > 0
        && !Character.isLetter(words.charAt(at - 1))
        && (behind >= words.length() || !Character.isLetter(words.charAt(behind)));
  }

  private static String surname(SourceText text, Span name) {
    List<String> words = NameKey.words(text.slice(name));
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}
