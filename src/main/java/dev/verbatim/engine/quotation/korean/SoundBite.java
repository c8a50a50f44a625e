package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Paragraph;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in a report of a broadcaster: {@code [김현주/관광객 : "아무도 몰라요."]}, {@code
 * [박성호/공항공사] "바람이 문제입니다."}, {@code <인터뷰> 이순자(서울 중구) : "늦었어요."}.
 */
final class SoundBite {

  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS_OF_NAME = 4;
  private static final String BEHIND_NAME = "/(,·";
  private static final String MARKS = "\"“”'‘’:：";

  private static final Set<String> TAGS = Vocabulary.words("ko", "headline-tags");

  private final SourceText text;
  private final Span whole;

  private SoundBite(SourceText text, Span whole) {
    this.text = text;
    this.whole = whole;
  }

  /** Reads a paragraph that is nothing else; who speaks in it, null where it is no such one. */
  static @Nullable Mention read(Paragraph paragraph, Telling telling) {
    return new SoundBite(paragraph.text(), paragraph.span()).read(telling);
  }

  private @Nullable Mention read(Telling telling) {
    char first = text.charAt(whole.start());
    if (first != '[' && first != '<') {
      return null;
    }
    int close = indexOf(first == '[' ? ']' : '>', whole.start());
    boolean inside = first == '[' && close == whole.end() - 1;
    int from = first == '<' ? close + 1 : whole.start() + 1;
    int limit = first == '[' && !inside ? close : whole.end();
    int end = close < 0 ? -1 : first == '[' && !inside ? close : indexOf(':', from);
    if (end < 0 || end > limit || end - from > LONGEST_NAME) {
      return null;
    }
    Span named = trimmed(from, end);
    Span words = trimmed(end + 1, inside ? close : whole.end());
    boolean marked = "\"“".indexOf(text.charAt(Math.min(words.start() - 1, whole.end() - 1))) >= 0;
    // [속보] "…"
    if (!inside && TAGS.contains(text.slice(named))) {
      return null;
    }
    if (named.isEmpty() || words.isEmpty() || (!inside && !marked)) {
      return null;
    }
    Mention mention = mention(named);
    if (mention == null) {
      return null;
    }
    telling.find(Quote.Form.DIRECT, words, null, mention, null, Rule.SOUND_BITE, 1);
    return mention;
  }

  // "김현주/관광객": what stands behind the slash or in the bracket says who it is
  private @Nullable Mention mention(Span named) {
    int cut = named.start();
    while (cut < named.end() && BEHIND_NAME.indexOf(text.charAt(cut)) < 0) {
      cut++;
    }
    Span name = trimmed(named.start(), cut);
    if (name.isEmpty() || cut == named.end() && text.slice(name).indexOf(' ') >= 0) {
      return nameless(named);
    }
    String printed = text.slice(name);
    String[] words = printed.split("\\s+", -1);
    boolean person =
        Hangul.isHangul(printed.replace(" ", ""))
            && (words.length == 1
                ? Lexicon.isFullName(printed, false)
                : words.length <= MOST_WORDS_OF_NAME && !Lexicon.isNameless(words[0]));
    if (!person) {
      return nameless(named);
    }
    Span role = cut < named.end() ? text.trim(new Span(cut + 1, closed(named))) : null;
    return new Mention(
        Mention.Kind.NAME,
        named,
        name,
        role == null || role.isEmpty() ? null : role,
        null,
        false,
        true);
  }

  private int closed(Span named) {
    return text.charAt(named.end() - 1) == ')' ? named.end() - 1 : named.end();
  }

  private @Nullable Mention nameless(Span named) {
    return Hangul.isHangul(text.slice(named).substring(0, 1))
        ? new Mention(Mention.Kind.NAMELESS, named, null, null, null, false, true)
        : null;
  }

  private int indexOf(char c, int from) {
    int at = text.value().indexOf(c, from);
    return at < whole.end() ? at : -1;
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int end = Math.max(from, to);
    while (start < end && isMark(start)) {
      start++;
    }
    while (end > start && isMark(end - 1)) {
      end--;
    }
    return new Span(start, end);
  }

  private boolean isMark(int at) {
    return SourceText.isSpace(text.charAt(at)) || MARKS.indexOf(text.charAt(at)) >= 0;
  }
}
