package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;

/** Paragraphs inside somebody's turn that look like a label and were not read as one. */
public final class Unread {

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 5;
  private static final int MOST_HANGUL = 3;
  private static final int SHORTEST_LONE = 2;
  private static final int LONGEST_LONE = 70;
  private static final String FIRST_MARKS = "[<○◯●■□▲△▶◆◇*•‣-–—―>#|";
  private static final String MARKS = ":：>|]";
  private static final String DASHES = "-–—―";
  private static final String ENDS = ".!?…。:;,—–-";
  private static final String CLOSING = "\"”»’')]*_";
  private static final String ODD_STARTS = ":)(]>|/,;–—-";
  private static final String ROMAN = "IVX";
  private static final int LONGEST_ABBREVIATION = 4;
  private static final String KOREAN_ENDS = "다요죠까오";

  private Unread() {}

  /**
   * Whether a paragraph begins as labels do: "Jane Roe: Yes.", "FC Hello > Yes.", "JANE ROE. Yes.",
   * "- Yes."
   */
  public static boolean opens(SourceText text, Span paragraph) {
    if (FIRST_MARKS.indexOf(text.charAt(paragraph.start())) >= 0) {
      return !isInBrackets(text, paragraph);
    }
    int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    for (int i = paragraph.start() + 1; i < end; i++) {
      char c = text.charAt(i);
      if (MARKS.indexOf(c) >= 0 && !isTime(text, i, paragraph.end())) {
        return isName(LabelText.of(text, paragraph.start(), i).words());
      }
      boolean spaced =
          i + 1 < end
              && SourceText.isSpace(text.charAt(i - 1))
              && SourceText.isSpace(text.charAt(i + 1));
      if (DASHES.indexOf(c) >= 0 && spaced) {
        return isName(LabelText.of(text, paragraph.start(), i).words());
      }
      if (".!?;«“\"…".indexOf(c) >= 0 && Scan.endsSentence(text, paragraph.start(), i, end)) {
        return c == '.' && isInCapitals(LabelText.of(text, paragraph.start(), i).words());
      }
    }
    return false;
  }

  /** Whether a paragraph is a short line that ends as no sentence does: "Jane Roe AM 13:30:15". */
  public static boolean isLone(SourceText text, Span paragraph) {
    if (paragraph.length() > LONGEST_LONE || paragraph.length() < SHORTEST_LONE) {
      return false;
    }
    int last = paragraph.end() - 1;
    while (last > paragraph.start() && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    char c = text.charAt(last);
    return ENDS.indexOf(c) < 0 && KOREAN_ENDS.indexOf(c) < 0;
  }

  /**
   * Whether the words of a turn begin in the middle of a sentence, or with a mark or a time that
   * belongs to the label: "(Director): Yes.", "[9:31:40] Yes."
   */
  public static boolean beginsOddly(SourceText text, Span speech) {
    char first = text.charAt(speech.start());
    char second = speech.length() > 1 ? text.charAt(speech.start() + 1) : ' ';
    return Character.isLowerCase(first)
        || ODD_STARTS.indexOf(first) >= 0
        || (first == '[' && Character.isDigit(second))
        || isClock(text, speech);
  }

  /** Whether a name has an abbreviation beside it, or is one: "DG Grossi", "Rhys Gethin AC". */
  public static boolean isAbbreviated(SourceText text, Label label) {
    Span name = label.name();
    if (name == null) {
      return false;
    }
    List<Word> words = LabelText.of(text, name.start(), name.end()).words();
    boolean abbreviated = words.stream().anyMatch(word -> isAbbreviation(text, word));
    boolean small = words.stream().anyMatch(word -> word.shape() == Word.Shape.CAPITAL);
    return abbreviated && (small || words.size() == 1);
  }

  // "AM", "DG"; not "II", "J.D."
  private static boolean isAbbreviation(SourceText text, Word word) {
    String printed = text.slice(word.span());
    return word.shape() == Word.Shape.UPPER
        && printed.length() <= LONGEST_ABBREVIATION
        && printed.indexOf('.') < 0
        && !printed.chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
  }

  // "13:30 Yes.", "9.05 Yes."
  private static boolean isClock(SourceText text, Span speech) {
    int at = speech.start();
    while (at < speech.end() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    int hours = at - speech.start();
    return hours > 0
        && hours <= 2
        && at + 2 < speech.end()
        && ":.".indexOf(text.charAt(at)) >= 0
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2));
  }

  // "[Applause]" is a direction
  private static boolean isInBrackets(SourceText text, Span paragraph) {
    char last = text.charAt(paragraph.end() - 1);
    return ")]>".indexOf(last) >= 0;
  }

  private static boolean isTime(SourceText text, int colon, int end) {
    return colon + 1 < end
        && Character.isDigit(text.charAt(colon + 1))
        && Character.isDigit(text.charAt(colon - 1));
  }

  private static boolean isName(List<Word> words) {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    Word first = words.get(0);
    if (first.shape() == Word.Shape.HANGUL) {
      return words.size() <= MOST_HANGUL;
    }
    return !Lexicon.OPENERS.contains(first.key())
        && !Lexicon.SENTENCE_WORDS.contains(first.key())
        && words.stream()
            .allMatch(
                word ->
                    word.isCapital()
                        || word.shape() == Word.Shape.NUMBER
                        || Lexicon.PARTICLES.contains(word.key())
                        || word.key().equals("of"));
  }

  private static boolean isInCapitals(List<Word> words) {
    return words.size() > 1
        && words.size() <= MOST_WORDS
        && words.stream().allMatch(word -> word.shape() == Word.Shape.UPPER);
  }
}
