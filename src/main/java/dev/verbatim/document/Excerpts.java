package dev.verbatim.document;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts words out of a text: spans of the engine in, what is stored and served out. */
final class Excerpts {

  private static final int CONTEXT = 32;

  private Excerpts() {}

  /** Null for no span, and for one that holds nothing. */
  static @Nullable Excerpt of(SourceText text, @Nullable Span span) {
    if (span == null || span.isEmpty()) {
      return null;
    }
    return new Excerpt(
        text.codePointOffset(span.start()), text.codePointOffset(span.end()), text.slice(span));
  }

  /** At most 32 code points before the span, none of them cut. */
  static String prefix(SourceText text, Span span) {
    String value = text.value();
    int start = span.start();
    for (int i = 0; i < CONTEXT && start > 0; i++) {
      start -= Character.charCount(value.codePointBefore(start));
    }
    return value.substring(start, span.start());
  }

  /** At most 32 code points after the span, none of them cut. */
  static String suffix(SourceText text, Span span) {
    String value = text.value();
    int end = span.end();
    for (int i = 0; i < CONTEXT && end < value.length(); i++) {
      end += Character.charCount(value.codePointAt(end));
    }
    return value.substring(span.end(), end);
  }

  /**
   * The words of a span in plain white space: runs of any kind become one space, none stands at the
   * ends, and what is omitted leaves no more than a space behind.
   *
   * @param omitted spans inside the span, in document order
   */
  static String plain(SourceText text, Span span, List<Span> omitted) {
    StringBuilder plain = new StringBuilder(span.length());
    int from = span.start();
    for (Span gap : omitted) {
      append(plain, text, from, gap.start());
      plain.append(' ');
      from = gap.end();
    }
    append(plain, text, from, span.end());
    return withSingleSpaces(plain);
  }

  private static void append(StringBuilder plain, SourceText text, int from, int to) {
    if (from < to) {
      plain.append(text.value(), from, to);
    }
  }

  private static String withSingleSpaces(StringBuilder words) {
    StringBuilder plain = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (SourceText.isSpace(c)) {
        gap = !plain.isEmpty();
        continue;
      }
      if (gap) {
        plain.append(' ');
        gap = false;
      }
      plain.append(c);
    }
    return plain.toString();
  }

  // Zero-width space and byte-order mark: a reader sees no gap there.
  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF';
  }
}
