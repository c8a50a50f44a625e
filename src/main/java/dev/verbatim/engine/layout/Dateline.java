package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that says when, and perhaps where, and nothing else: {@code April 25, 2019, Russky Island,
 * Vladivostok}, {@code The Kremlin, Moscow, 22 June 2018}, {@code April 25, 6:00 UTC+3}, {@code (평양
 * 6월 18일발 조선중앙통신)}.
 *
 * @param date null only where a report opens with a place or an agency alone
 * @param place as printed, or the English name of a place that is known under it; null where none
 *     is named
 * @param publisher the agency that it names
 */
record Dateline(
    @Nullable DateText date,
    @Nullable TimeText time,
    @Nullable String place,
    @Nullable String publisher) {

  private static final int LONGEST = 140;
  private static final int LONGEST_PLACE_WORD = 12;

  /** Pages join "The Kremlin" by a space that does not break. */
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

  private static final Set<String> WEEKDAYS =
      Vocabulary.words(List.of("en", "ru", "fr", "ko"), "weekday-names");
  private static final Map<String, String> AGENCIES =
      Vocabulary.values(List.of("ko", "en", "ru"), "agency-names");
  private static final Map<String, String> PLACES = Vocabulary.values("ko", "place-names");
  private static final Set<String> SMALL_WORDS =
      Vocabulary.words(List.of("en", "ru", "fr"), "place-small-words");

  private static final Set<String> BYLINES = Set.of("by", "par");

  /** Zones whose offset changes over the year: "5:00 p.m. ET". */
  private static final Set<String> ZONES = Vocabulary.words("en", "zone-words");

  /** "Aired July 17, 2018": what was done that day. */
  private static final Set<String> STARTS =
      Vocabulary.words(List.of("en", "ru", "ko"), "date-starts");

  /** No place: "Press Briefing, March 9, 2022" is a title. */
  static final Set<String> EVENTS = Vocabulary.words(List.of("en", "ru", "ko"), "event-words");

  static Optional<Dateline> of(SourceText text, Span line) {
    if (line.length() > LONGEST || text.charAt(line.start()) == '[' || !hasDigit(text, line)) {
      return Optional.empty();
    }
    Optional<DateText> date = DateText.first(text, line);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Span day = date.get().span();
    TimeText time = time(text, new Span(line.start(), day.start()));
    time = time != null ? time : time(text, new Span(day.end(), line.end()));
    Rest rest = new Rest(text);
    rest.read(new Span(line.start(), day.start()), time);
    rest.read(new Span(day.end(), line.end()), time);
    return rest.isPlace()
        ? Optional.of(new Dateline(date.get(), time, rest.place, rest.publisher))
        : Optional.empty();
  }

  /** What this one leaves open, as the other says it. */
  Dateline filledBy(Dateline other) {
    return new Dateline(
        date != null ? date : other.date,
        time != null ? time : other.time,
        place != null ? place : other.place,
        publisher != null ? publisher : other.publisher);
  }

  static String plain(String place) {
    return SPACES.matcher(place).replaceAll(" ");
  }

  private static @Nullable TimeText time(SourceText text, Span region) {
    return TimeText.first(text, region).orElse(null);
  }

  private static boolean hasDigit(SourceText text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What a line has beside its date and time. */
  private static final class Rest {

    private final SourceText text;
    private @Nullable String place;
    private @Nullable String publisher;
    private boolean other;

    Rest(SourceText text) {
      this.text = text;
    }

    boolean isPlace() {
      return !other;
    }

    void read(Span region, @Nullable TimeText time) {
      if (time != null && region.contains(time.span())) {
        read(new Span(region.start(), time.span().start()), null);
        read(new Span(time.span().end(), region.end()), null);
        return;
      }
      List<Token> tokens = Token.of(text, region);
      int first = 0;
      int end = tokens.size();
      while (first < end && isBeside(tokens.get(first))) {
        first++;
      }
      while (end > first && isBeside(tokens.get(end - 1)) && !isClosing(tokens.get(end - 1))) {
        end--;
      }
      if (first < end) {
        addPlace(tokens.subList(first, end));
      }
    }

    // "Marlow (Hillside)"; not "월)", the day of the week
    private static boolean isClosed(List<Token> tokens) {
      boolean closed = tokens.get(tokens.size() - 1).first() == ')';
      return !closed || tokens.stream().anyMatch(token -> token.first() == '(');
    }

    private void addPlace(List<Token> tokens) {
      Span span = Span.covering(tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
      String agency = AGENCIES.get(text.slice(span).replace(")", ""));
      if (agency != null) {
        publisher = agency;
      } else if (isByline(tokens)) {
        return;
      } else if (place == null
          && tokens.stream().allMatch(Rest::isPlaceWord)
          && isClosed(tokens)
          && tokens.stream().noneMatch(Rest::isEvent)) {
        String printed = plain(text.slice(span));
        place = PLACES.getOrDefault(printed, printed);
      } else {
        other = true;
      }
    }

    // "Briefing"; "정례브리핑"
    private static boolean isEvent(Token token) {
      boolean korean = Character.getType(token.first()) == Character.OTHER_LETTER;
      return EVENTS.contains(token.word())
          || (korean && EVENTS.stream().anyMatch(token.word()::endsWith));
    }

    // "By Jane Roe | 3 March 2021"
    private static boolean isByline(List<Token> tokens) {
      return tokens.size() > 1
          && BYLINES.contains(tokens.get(0).word())
          && tokens.stream().allMatch(Rest::isPlaceWord);
    }

    // Marks around the date, the day of the week, "발" of a Korean dateline.
    private static boolean isBeside(Token token) {
      String word = token.word();
      if (!token.isWord()) {
        return !token.isNumber() && "“\"«'’".indexOf(token.first()) < 0;
      }
      boolean zone = ZONES.contains(word) && Character.isUpperCase(token.first());
      return WEEKDAYS.contains(word) || STARTS.contains(word) || zone || word.equals("발");
    }

    private static boolean isClosing(Token token) {
      return token.first() == ')' && !token.isWord();
    }

    // "Novo-Ogaryovo", "The", "of", "5"
    private static boolean isPlaceWord(Token token) {
      String word = token.word();
      if (!token.isWord()) {
        return token.isNumber() ? token.span().length() < 4 : "?!:;".indexOf(token.first()) < 0;
      }
      boolean noCase = Character.getType(token.first()) == Character.OTHER_LETTER;
      return noCase
          ? word.length() <= LONGEST_PLACE_WORD
          : !Character.isLowerCase(token.first()) || SMALL_WORDS.contains(word);
    }
  }
}
