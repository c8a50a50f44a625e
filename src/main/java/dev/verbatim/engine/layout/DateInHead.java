package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day over a transcript that has no dateline: at the beginning or the end of one of the lines
 * before the first turn, "Aired July 17, 2018 - 20:00 ET", "Briefing by Jane Roe, London, 14 March
 * 2019", "[Record Volume 3 (Thursday, April 23, 2009)]".
 */
final class DateInHead {

  private static final int LONGEST = 200;
  private static final int MOST_LINES = 30;
  private static final int MOST_WORDS_BEFORE = 1;

  private DateInHead() {}

  static Optional<Dateline> of(SourceText text, List<Paragraph> paragraphs, int limit) {
    for (int i = 0; i < Math.min(limit, MOST_LINES); i++) {
      Span line = paragraphs.get(i).span();
      Optional<DateText> date =
          line.length() > LONGEST ? Optional.empty() : DateText.first(text, line);
      if (date.isPresent() && date.get().year() != null && stands(text, line, date.get())) {
        Span day = date.get().span();
        TimeText time = TimeText.first(text, new Span(day.end(), line.end())).orElse(null);
        String place = place(text, new Span(line.start(), day.start()));
        return Optional.of(new Dateline(date.get(), time, place, null));
      }
    }
    return Optional.empty();
  }

  // Nothing but a time or the end of a bracket behind it, or one word before it
  private static boolean stands(SourceText text, Span line, DateText date) {
    int end = date.span().end();
    if (end < line.end() && ")]".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    boolean last =
        Token.of(text, new Span(date.span().end(), line.end())).stream().noneMatch(Token::isWord);
    long before =
        Token.of(text, new Span(line.start(), date.span().start())).stream()
            .filter(Token::isWord)
            .count();
    return last || before <= MOST_WORDS_BEFORE;
  }

  // "…, London, 14 March 2019"
  private static @Nullable String place(SourceText text, Span before) {
    String words = text.slice(before).stripTrailing();
    int end = words.endsWith(",") ? words.length() - 1 : -1;
    int comma = end < 0 ? -1 : words.lastIndexOf(',', end - 1);
    if (comma < 0) {
      return null;
    }
    Span place = text.trim(new Span(before.start() + comma + 1, before.start() + end));
    return !place.isEmpty() && PlaceText.isKnown(text, place) ? text.slice(place) : null;
  }
}
