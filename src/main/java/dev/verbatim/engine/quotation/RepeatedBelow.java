package dev.verbatim.engine.quotation;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words of a headline that the text below gives in full: "연내 결론" over "연내 결론을 내겠다"고 말했다. They are
 * whose the full words are.
 */
public final class RepeatedBelow {

  private static final String RULE = "said_below";
  private static final double CONFIDENCE = 0.85;

  private static final int LONGEST_HEADLINE = 160;

  /** The words of a headline that a person is quoted with are found among the first of a text. */
  private static final int MOST_QUOTATIONS = 200;

  private static final int LEAST_WORDS = 2;

  /** Of so many words one may be changed. */
  private static final int WORDS_FOR_A_CHANGE = 4;

  /** Two words are one where so many of their first letters are: letters, syllables. */
  private static final int SAME_LETTERS = 4;

  private static final int SAME_SYLLABLES = 2;

  /** What the shorter of two words may have of its own at its end. */
  private static final int LONGEST_ENDING = 3;

  private RepeatedBelow() {}

  /** The findings of a section, with those of its headline that have no source given theirs. */
  public static List<Finding> attribute(List<Finding> findings, List<Paragraph> paragraphs) {
    if (paragraphs.size() < 2 || !isHeadline(paragraphs.get(0))) {
      return findings;
    }
    List<Finding> found = new ArrayList<>(findings);
    Paragraph headline = paragraphs.get(0);
    for (Sentence sentence : headline.sentences()) {
      for (Token token : sentence.tokens()) {
        Quoted quoted = token.quoted();
        if (quoted != null && !isTold(findings, quoted.inner())) {
          tell(found, headline, quoted.inner());
        }
      }
    }
    return found;
  }

  private static boolean isHeadline(Paragraph paragraph) {
    return paragraph.span().length() <= LONGEST_HEADLINE
        && paragraph.text().charAt(paragraph.span().end() - 1) != '.';
  }

  private static boolean isTold(List<Finding> findings, Span words) {
    return findings.stream()
        .anyMatch(each -> each.source() != null && each.content().overlaps(words));
  }

  private static void tell(List<Finding> findings, Paragraph headline, Span words) {
    Mention source = sayer(findings, headline, words);
    if (source != null) {
      findings.removeIf(each -> each.source() == null && each.content().equals(words));
      findings.add(
          new Finding(
              Quote.Form.DIRECT, words, null, source, null, RULE, CONFIDENCE, List.of(), null));
    }
  }

  // Who alone says these words below the headline
  private static @Nullable Mention sayer(List<Finding> findings, Paragraph headline, Span words) {
    SourceText text = headline.text();
    List<String> said = words(text, words);
    Mention sayer = null;
    int looked = 0;
    for (Finding full : findings) {
      Mention source = full.source();
      if (full.content().start() < headline.span().end()
          || source == null
          || full.form() == Quote.Form.INDIRECT
          || ++looked > MOST_QUOTATIONS
          || !holds(words(text, full.content()), said)) {
        continue;
      }
      if (sayer != null
          && Collections.disjoint(words(text, source.span()), words(text, sayer.span()))) {
        return null;
      }
      sayer = sayer == null ? source : sayer;
    }
    return sayer;
  }

  // In their order, one of several changed: 되돌릴 수 없다 of 되돌릴 수 없는 흐름
  private static boolean holds(List<String> full, List<String> said) {
    if (said.size() < LEAST_WORDS) {
      return false;
    }
    int at = 0;
    int missing = 0;
    for (String word : said) {
      int next = at;
      while (next < full.size() && !isSame(word, full.get(next))) {
        next++;
      }
      missing += next == full.size() ? 1 : 0;
      at = next == full.size() ? at : next + 1;
    }
    return missing == 0 || (missing == 1 && said.size() >= WORDS_FOR_A_CHANGE);
  }

  // 임박 and 임박했다, перестал and перестали
  private static boolean isSame(String one, String other) {
    boolean syllables = Character.UnicodeScript.of(one.charAt(0)) == Character.UnicodeScript.HANGUL;
    int shorter = Math.min(one.length(), other.length());
    int least = Math.max(syllables ? SAME_SYLLABLES : SAME_LETTERS, shorter - LONGEST_ENDING);
    return one.equals(other) || (shorter >= least && other.regionMatches(0, one, 0, least));
  }

  private static List<String> words(SourceText text, Span span) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = span.start(); at <= span.end(); at++) {
      boolean letter = at < span.end() && Character.isLetterOrDigit(text.charAt(at));
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        words.add(text.slice(new Span(start, at)).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }
}
