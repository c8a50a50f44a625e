package dev.verbatim.engine.text;

import java.util.Arrays;

/**
 * The text of a document, immutable. Nothing in it is ever normalised: what is compared in another
 * form is compared in a copy, and every answer points back here by {@link Span}.
 */
public final class SourceText {

  private static final int[] NONE = {};

  private final String value;

  /** Offsets of the second half of each surrogate pair, ascending. */
  private final int[] lowSurrogates;

  private SourceText(String value) {
    this.value = value;
    this.lowSurrogates = lowSurrogates(value);
  }

  public static SourceText of(String value) {
    return new SourceText(value);
  }

  public String value() {
    return value;
  }

  /** In UTF-16 code units. */
  public int length() {
    return value.length();
  }

  public char charAt(int offset) {
    return value.charAt(offset);
  }

  public String slice(Span span) {
    return value.substring(span.start(), span.end());
  }

  /** In Unicode code points. */
  public int codePointLength() {
    return codePointOffset(value.length());
  }

  /**
   * The offset in Unicode code points, as W3C Web Annotation counts, of an offset in UTF-16 code
   * units: in {@code "😀ab"} the offset 2 of the letter a is 1.
   */
  public int codePointOffset(int utf16Offset) {
    if (lowSurrogates.length == 0) {
      return utf16Offset;
    }
    int found = Arrays.binarySearch(lowSurrogates, utf16Offset);
    int before = found >= 0 ? found : -found - 1;
    return utf16Offset - before;
  }

  /** The offset in UTF-16 code units of an offset in code points: the way back. */
  public int utf16Offset(int codePointOffset) {
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // Pair number `middle` starts at the code point `lowSurrogates[middle] - 1 - middle`.
      if (lowSurrogates[middle] - 1 - middle < codePointOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePointOffset + low;
  }

  /** The span without the white space (of any kind) at both its ends. */
  public Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(value.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(value.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /**
   * White space as a reader sees it: Unicode's, the no-break spaces, and the invisible U+200B and
   * U+FEFF.
   */
  public static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u200B'
        || c == '\uFEFF'
        || Character.isSpaceChar(c)
        || c == '\u0085';
  }

  private static int[] lowSurrogates(String value) {
    int count = 0;
    for (int i = 1; i < value.length(); i++) {
      if (isPairEndingAt(value, i)) {
        count++;
      }
    }
    if (count == 0) {
      return NONE;
    }
    int[] found = new int[count];
    int next = 0;
    for (int i = 1; i < value.length(); i++) {
      if (isPairEndingAt(value, i)) {
        found[next++] = i;
      }
    }
    return found;
  }

  private static boolean isPairEndingAt(String value, int offset) {
    return Character.isLowSurrogate(value.charAt(offset))
        && Character.isHighSurrogate(value.charAt(offset - 1));
  }
}
