package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;

/**
 * The beginning of a paragraph, where a label may stand.
 *
 * @param paragraph index of the paragraph
 * @param start where its words begin, behind a bullet, a number or a time
 * @param end of the paragraph
 * @param limit how far a label may reach: into the lines right below where they are short
 * @param boldEnd how far the page prints it in bold from its first character on; {@code start}
 *     where it does not
 * @param beforeText whether a paragraph of sentences follows
 */
record Opening(
    SourceText text,
    int paragraph,
    int start,
    int end,
    int limit,
    int boldEnd,
    boolean beforeText) {

  char first() {
    return text.charAt(start);
  }

  boolean isEmpty() {
    return start >= end;
  }

  boolean isBold(int upTo) {
    return boldEnd > start && boldEnd >= upTo - 2;
  }

  /** Behind what closes the bold of plain text: "**Jane Roe:** Yes." */
  int skipStars(int from) {
    int at = from;
    while (at < end && text.charAt(at) == LabelText.STAR) {
      at++;
    }
    return at;
  }

  /** Behind the time at which the words were spoken: "Jane Roe 00:12 Yes.", "Jane Roe 1:02:45". */
  int skipClock(int from) {
    int at = from;
    int colons = 0;
    while (at < end && (Character.isDigit(text.charAt(at)) || text.charAt(at) == ':')) {
      colons += text.charAt(at) == ':' ? 1 : 0;
      at++;
    }
    boolean clock = colons > 0 && (at == end || SourceText.isSpace(text.charAt(at)));
    return clock ? skipSpaces(at) : from;
  }

  /** Behind a dash between label and speech: "Q. – And then?" */
  int skipDash(int from) {
    boolean dash =
        from + 1 < end
            && "–—".indexOf(text.charAt(from)) >= 0
            && SourceText.isSpace(text.charAt(from + 1));
    return dash ? skipSpaces(from + 1) : from;
  }

  int skipSpaces(int from) {
    int at = from;
    while (at < end && SourceText.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
