package dev.verbatim.engine.layout;

import dev.verbatim.engine.layout.Block.Kind;
import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The last lines of a document: the dateline again, links to other pages. */
final class Tail {

  private static final int MOST_PARAGRAPHS = 12;
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_END = 60;
  private static final int LONGEST_TYPISTS = 20;
  private static final int LONGEST_NOTICE = 200;
  private static final String END = "END";

  private static final Set<String> NOTICES =
      Vocabulary.words(List.of("en", "ru", "ko", "fr"), "rights-notices");

  private static final Set<String> FURNITURE =
      Vocabulary.words(List.of("en", "ru", "ko"), "link-words");

  private Tail() {}

  /**
   * The kinds of the paragraphs behind the text, up to the last one of the document.
   *
   * @param spoken whether the text is a transcript, where a short last line may be somebody's words
   */
  static List<Kind> of(SourceText text, List<Paragraph> paragraphs, int from, boolean spoken) {
    Deque<Kind> kinds = new ArrayDeque<>();
    int first = Math.max(from, paragraphs.size() - MOST_PARAGRAPHS);
    for (int i = paragraphs.size() - 1; i >= first; i--) {
      Span span = paragraphs.get(i).span();
      if (Dateline.of(text, span).isPresent()) {
        kinds.addFirst(Kind.DATELINE);
      } else if (isEnd(text, span)
          || isClock(text, span)
          || isNotice(text, span)
          || isTypists(text, span)
          || isHashtags(text, span)
          || isNumbered(text, span)) {
        kinds.addFirst(Kind.CHROME);
      } else if (isLink(text, span) && (!spoken || isFurniture(text, span))) {
        kinds.addFirst(Kind.CHROME);
      } else {
        break;
      }
    }
    return List.copyOf(kinds);
  }

  // "END", "END 2:31 P.M. EDT"
  private static boolean isEnd(SourceText text, Span span) {
    int start = behindClock(text, span);
    boolean end = span.length() <= LONGEST_END && text.value().startsWith(END, start);
    return end && (span.end() - start == END.length() || TimeText.first(text, span).isPresent());
  }

  // "12:31 P.M. EST" below "END"
  private static boolean isClock(SourceText text, Span span) {
    return span.length() <= LONGEST_TYPISTS
        && TimeText.first(text, span).filter(time -> isAll(text, time.span(), span)).isPresent();
  }

  // But for a stop behind "p.m" or a zone that nobody knows
  private static boolean isAll(SourceText text, Span time, Span line) {
    boolean words = false;
    for (int at = time.end(); at < line.end(); at++) {
      words |= Character.isLowerCase(text.charAt(at));
    }
    return time.start() == line.start() && !words;
  }

  // "[00:04:51] END"
  private static int behindClock(SourceText text, Span span) {
    int at = span.start();
    while (at < span.end() && "[]:0123456789 ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  // "VRRK/AK": who typed it
  private static boolean isTypists(SourceText text, Span span) {
    boolean slash = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      slash |= c == '/';
      if (c != '/' && !Character.isUpperCase(c)) {
        return false;
      }
    }
    return slash && span.length() <= LONGEST_TYPISTS;
  }

  // "#harbour #news"
  private static boolean isHashtags(SourceText text, Span span) {
    boolean start = true;
    for (int i = span.start(); i < span.end(); i++) {
      boolean space = SourceText.isSpace(text.charAt(i));
      if (start && !space && text.charAt(i) != '#') {
        return false;
      }
      start = space;
    }
    return true;
  }

  // "(Release ID: 1520987)"
  private static boolean isNumbered(SourceText text, Span span) {
    return span.length() <= LONGEST_END
        && "([".indexOf(text.charAt(span.start())) >= 0
        && Character.isDigit(text.charAt(Math.max(span.start(), span.end() - 2)));
  }

  // "Copyright © 2024 The Harbour News. All rights reserved."
  private static boolean isNotice(SourceText text, Span span) {
    String words = Letters.small(text.slice(span));
    return span.length() <= LONGEST_NOTICE && NOTICES.stream().anyMatch(words::contains);
  }

  private static boolean isFurniture(SourceText text, Span span) {
    return Token.of(text, span).stream().anyMatch(token -> FURNITURE.contains(token.word()));
  }

  // "Show more", "In other media", "Published in section: News"
  private static boolean isLink(SourceText text, Span span) {
    char first = text.charAt(span.start());
    char last = text.charAt(span.end() - 1);
    return Sentences.words(text, span, MOST_WORDS + 1) <= MOST_WORDS
        && Character.isLetter(first)
        && !Sentences.endsSentence(text, span)
        && ",;:—–".indexOf(last) < 0;
  }
}
