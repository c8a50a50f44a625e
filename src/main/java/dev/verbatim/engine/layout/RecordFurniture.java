package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines by which a printed record says where and when: pages, columns, the printer's own notes, the
 * clock. They are nobody's words, wherever they stand.
 */
final class RecordFurniture {

  private static final String SECONDS = "00:00:00";
  private static final int LONGEST = 400;

  /**
   * {@code 12}, {@code - 12 -}, {@code Page 3 of 40}, {@code [[Page H1234]]}, {@code [Стр. 7]},
   * {@code 19-08721 3/5}.
   */
  private static final Pattern PAGE =
      Pattern.compile(
          "\\.{10,400}|(?:[-–—] ?)?\\d{1,4}(?: ?[-–—])?|\\d{2}-\\d{5} {1,40}\\d{1,3}/\\d{1,3}|\\d{1,3}/\\d{1,3}"
              + " {1,40}\\d{2}-\\d{5}|\\d{2}-\\d{5} \\([A-Z]\\)|\\*\\d{7,9}\\*|\\[{0,2}(?:Page|PAGE|Стр\\.|Страница) ?[A-Z]{0,2}\\d{1,6}(?:"
              + " (?:of|из) \\d{1,4})?\\]{0,2}");

  /** {@code Column 512}, {@code Column 345WH}, {@code [Col. 12]}, {@code Columns 12-14}. */
  private static final Pattern COLUMN =
      Pattern.compile(
          "[(\\[]?(?:Columns?|COLUMNS?|Col\\.) ?\\d{1,5}[A-Z]{0,3}(?: ?[-–]"
              + " ?\\d{1,5}[A-Z]{0,3})?[)\\]]?");

  /** {@code VerDate Sep 11 2014 03:14 Jan 05, 2016 Jkt 059060 PO 00000 Frm 00001 Fmt 4634}. */
  private static final List<String> PRINTER_MARKS = List.of(" Jkt ", " Frm ", " Sfmt ");

  private static final String PRINTER = "VerDate ";

  /**
   * {@code 3.34 pm}, {@code (10:05)}, {@code [15.30]}, {@code At 12 noon}, {@code ● (1005)}, {@code
   * {time} 1415}.
   */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:[●•] ?)?[(\\[]\\d{4}[)\\]]|\\{time\\} {1,4}\\d{3,4}|(?:at"
              + " )?[(\\[]?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?: ?[ap]\\.? ?m\\.?|"
              + " hours)?[)\\]]?\\.?|(?:at )?[(\\[]?\\d{1,2} ?(?:[ap]\\.?"
              + " ?m\\.?|noon|midnight)[)\\]]?\\.?|\\(?\\d{1,2} ?(?:heures|h)(?:"
              + " ?\\d{2})?\\)?\\.?|\\(?\\d{1,2} час(?:а|ов)?(?: \\d{1,2}"
              + " минут[аы]?)?\\)?\\.?|\\(?(?:오전 |오후 )?\\d{1,2}시(?: ?\\d{1,2}분)?\\)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CUE_TIME =
      Pattern.compile("[\\d:.,]{5,14} --> [\\d:.,]{5,14}(?: .{0,80})?");

  /** A line of the table that shows a vote: {@code Голосовало за 149 чел. 87,6%}. */
  private static final Pattern VOTES =
      Pattern.compile(
          "\\p{L}[\\p{L} ]{1,40}[ \\t]{1,20}\\d{1,4}(?: ?чел\\.?)?[ \\t]{0,20}\\d{1,3}[.,]\\d{1,2} ?%");

  private RecordFurniture() {}

  /** A page, a column, or what the printer notes for himself. */
  static boolean isPage(SourceText text, Span line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String words = text.slice(line);
    return PAGE.matcher(words).matches()
        || COLUMN.matcher(words).matches()
        || VOTES.matcher(words).matches()
        || (words.startsWith(PRINTER) && PRINTER_MARKS.stream().anyMatch(words::contains));
  }

  /** When subtitles are shown: {@code 00:00:01.000 --> 00:00:04.000}. */
  static boolean isCueTime(SourceText text, Span line) {
    return line.length() <= LONGEST
        && Character.isDigit(text.charAt(line.start()))
        && CUE_TIME.matcher(text.slice(line)).matches();
  }

  /** A clock time and nothing else. */
  static boolean isClock(SourceText text, Span line) {
    return line.length() <= LONGEST
        && (CLOCK.matcher(text.slice(line)).matches() || isCueTime(text, line));
  }

  /** Whether a line ends with the second at which somebody begins: "Jane Roe AC 13:30:15". */
  static boolean endsInSeconds(SourceText text, Span line) {
    int start = line.end() - SECONDS.length();
    if (start <= line.start()) {
      return false;
    }
    for (int i = 0; i < SECONDS.length(); i++) {
      char c = text.charAt(start + i);
      if (SECONDS.charAt(i) == ':' ? c != ':' : !Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }
}
