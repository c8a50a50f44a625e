package dev.verbatim.engine.quotation;

import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a stretch of text into words, numbers, punctuation and quotations. */
public final class Tokenizer {

  /** Digits between two commas of a number. */
  private static final int THOUSANDS = 3;

  private final SourceText text;
  private final Span span;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(SourceText text, Span span) {
    this.text = text;
    this.span = span;
  }

  /**
   * @param quoted the quotations that are to count as one token each, in order, not overlapping;
   *     others are ignored
   */
  public static List<Token> tokens(SourceText text, Span span, List<Quoted> quoted) {
    return new Tokenizer(text, span).read(quoted);
  }

  private List<Token> read(List<Quoted> quoted) {
    int at = span.start();
    for (Quoted each : quoted) {
      if (each.outer().start() >= at && span.contains(each.outer())) {
        words(at, each.outer().start());
        add(Token.Kind.QUOTED, each.outer(), each);
        at = each.outer().end();
      }
    }
    words(at, span.end());
    return tokens;
  }

  private void words(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (SourceText.isSpace(c)) {
        at++;
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        int wordEnd = wordEnd(at, end);
        word(at, wordEnd);
        at = wordEnd;
        if (isPluralPossessive(at, end)) {
          add(Token.Kind.WORD, new Span(at, at + 1), null);
          at++;
        }
      } else {
        int markEnd = punctuationEnd(at, end);
        add(Token.Kind.PUNCTUATION, new Span(at, markEnd), null);
        at = markEnd;
      }
    }
  }

  // the senators' votes
  private boolean isPluralPossessive(int at, int end) {
    return at + 1 < end
        && isApostrophe(text.charAt(at))
        && (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'z')
        && SourceText.isSpace(text.charAt(at + 1));
  }

  // A possessive is a token of its own, so that the name in front of it is one: Putin | 's
  private void word(int start, int end) {
    boolean number = Character.isDigit(text.charAt(start));
    Token.Kind kind = number ? Token.Kind.NUMBER : Token.Kind.WORD;
    boolean possessive =
        end - start > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2));
    if (possessive) {
      add(kind, new Span(start, end - 2), null);
      add(Token.Kind.WORD, new Span(end - 2, end), null);
    } else {
      add(kind, new Span(start, end), null);
    }
  }

  // Letters and digits, and what joins them: Al-Assad, don't, U.S., 13:37, AT&T, @name, 1,300
  private int wordEnd(int start, int end) {
    int at = start + 1;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)
          || Character.isSurrogate(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        at++;
      } else if (joins(c) && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1))) {
        at += 2;
      } else if (c == ',' && isThousands(at, end)) {
        at += 1 + THOUSANDS;
      } else {
        break;
      }
    }
    boolean initials = at - start >= 3 && text.charAt(at - 2) == '.';
    return initials && at < end && text.charAt(at) == '.' ? at + 1 : at;
  }

  // 1|,300| but not 1,30 or 2012,300 or in 1,3000
  private boolean isThousands(int comma, int end) {
    int behind = comma + 1 + THOUSANDS;
    if (behind > end || !isDigit(comma - 1) || (behind < end && isDigit(behind))) {
      return false;
    }
    for (int i = comma + 1; i < behind; i++) {
      if (!isDigit(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDigit(int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9';
  }

  private static boolean joins(char c) {
    return c == '-' || c == '.' || c == '&' || c == ':' || c == '\u2011' || isApostrophe(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  // A run of the same mark is one token: ... --
  private int punctuationEnd(int at, int end) {
    char mark = text.charAt(at);
    int markEnd = at + 1;
    while (markEnd < end && text.charAt(markEnd) == mark) {
      markEnd++;
    }
    return markEnd;
  }

  private void add(Token.Kind kind, Span where, @Nullable Quoted quoted) {
    String exact = text.slice(quoted == null ? where : quoted.inner());
    String lower = quoted == null ? Letters.small(exact).replace('’', '\'') : "";
    tokens.add(new Token(kind, where, exact, lower, quoted));
  }
}
