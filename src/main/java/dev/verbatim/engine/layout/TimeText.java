package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clock time as a text writes it, with the zone behind it: {@code 13:37:41}, {@code 6:00 UTC+3},
 * {@code 10.55am BST}, {@code 1:45 P.M. EDT}.
 *
 * @param offset null where the text names no zone
 */
public record TimeText(Span span, LocalTime time, @Nullable ZoneOffset offset) {

  private static final Map<String, String> ZONES =
      Vocabulary.values(List.of("en", "ru"), "zone-names");

  /** The first clock time in the region. Linear in its length. */
  public static Optional<TimeText> first(SourceText text, Span region) {
    List<Token> tokens = Token.of(text, region);
    for (int i = 0; i < tokens.size(); i++) {
      TimeText found = at(text, tokens, i);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static @Nullable TimeText at(SourceText text, List<Token> tokens, int i) {
    int hour = Token.number(tokens, i, 0, 24);
    if (hour < 0) {
      return null;
    }
    int minutesAt = i + 2;
    boolean colon = Token.isAt(tokens, i + 1, ':');
    boolean point = Token.isAt(tokens, i + 1, '.');
    boolean minutes =
        (colon || point)
            && Token.number(tokens, minutesAt, 0, 59) >= 0
            && tokens.get(minutesAt).span().length() == 2;
    int last = minutes ? minutesAt : i;
    int second = 0;
    if (colon && minutes && Token.isAt(tokens, i + 3, ':')) {
      int seconds = Token.number(tokens, i + 4, 0, 59);
      if (seconds >= 0) {
        second = seconds;
        last = i + 4;
      }
    }
    int half = half(tokens, last + 1);
    if (half == 0 && !(colon && minutes)) {
      return null;
    }
    if (half != 0) {
      last = afterHalf(tokens, last + 1);
      hour = hour % 12 + (half == 'p' ? 12 : 0);
    }
    if (hour == 24) {
      return null;
    }
    LocalTime time = LocalTime.of(hour, minutes ? tokens.get(minutesAt).value() : 0, second);
    return withZone(tokens, i, last, time);
  }

  private static TimeText withZone(List<Token> tokens, int first, int last, LocalTime time) {
    int at = Token.isAt(tokens, last + 1, '(') ? last + 2 : last + 1;
    String zone = at < tokens.size() ? ZONES.get(tokens.get(at).word()) : null;
    if (zone == null) {
      return new TimeText(covering(tokens, first, last), time, null);
    }
    boolean plus = Token.isAt(tokens, at + 1, '+');
    boolean minus = Token.isAt(tokens, at + 1, '-') || Token.isAt(tokens, at + 1, '−');
    int hours = Token.number(tokens, at + 2, 0, 14);
    if (zone.equals("+00:00") && (plus || minus) && hours >= 0) {
      int end = at + 2;
      int minutes = 0;
      if (Token.isAt(tokens, end + 1, ':') && Token.number(tokens, end + 2, 0, 59) >= 0) {
        minutes = tokens.get(end + 2).value();
        end += 2;
      }
      int sign = plus ? 1 : -1;
      return new TimeText(
          covering(tokens, first, end),
          time,
          ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
    return new TimeText(covering(tokens, first, at), time, ZoneOffset.of(zone));
  }

  // "am", "a.m.", "P.M.": answers 'a' or 'p', or 0
  private static int half(List<Token> tokens, int at) {
    if (Token.isWord(tokens, at, "am") || Token.isWord(tokens, at, "pm")) {
      return tokens.get(at).word().charAt(0);
    }
    boolean pointed =
        (Token.isWord(tokens, at, "a") || Token.isWord(tokens, at, "p"))
            && Token.isAt(tokens, at + 1, '.')
            && Token.isWord(tokens, at + 2, "m");
    return pointed ? tokens.get(at).word().charAt(0) : 0;
  }

  // The full stop of "It was 4:15 pm." belongs to the sentence.
  private static int afterHalf(List<Token> tokens, int at) {
    if (!Token.isAt(tokens, at + 1, '.') || !Token.isWord(tokens, at + 2, "m")) {
      return at;
    }
    return Token.isAt(tokens, at + 3, '.') ? at + 3 : at + 2;
  }

  private static Span covering(List<Token> tokens, int first, int last) {
    return Span.covering(tokens.get(first).span(), tokens.get(last).span());
  }
}
