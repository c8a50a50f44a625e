package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The place that a dateline begins with: {@code SPRINGFIELD, Ill.}, {@code ST. LOUIS}, {@code
 * BEIJING/HONG KONG}, {@code РОСТОВ-НА-ДОНУ}.
 *
 * @param name with capitals only where a name has them; null where no place stands there
 * @param tokens how many tokens it takes
 * @param isInCapitals the place itself, what is behind a comma aside
 */
record PlaceText(
    @Nullable String name, int tokens, boolean isInCapitals, boolean isKnown, int letters) {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST_LINE = 40;
  private static final String DASHES = "—–―";
  private static final String INSIDE = ".,'’-";
  private static final PlaceText NONE = new PlaceText(null, 0, false, false, 0);
  private static final Set<String> SMALL_WORDS =
      Vocabulary.words(List.of("en", "ru", "fr"), "place-small-words");
  private static final Set<String> WEEKDAYS =
      Vocabulary.words(List.of("en", "ru"), "weekday-names");
  private static final Set<String> PLACES = places();

  /** Reads up to the day, a bracket or a dash; no place where anything else stands before them. */
  static PlaceText at(SourceText text, List<Token> tokens, @Nullable DateText date) {
    int day = date == null ? Integer.MAX_VALUE : date.span().start();
    int words = 0;
    int end = 0;
    while (end < tokens.size() && tokens.get(end).span().start() < day) {
      Token token = tokens.get(end);
      boolean over = isDash(text, tokens, end) || isBracket(text, tokens, end);
      if (over || WEEKDAYS.contains(token.word())) {
        break;
      }
      words += token.isWord() ? 1 : 0;
      if (words > MOST_WORDS || !isPart(token, words)) {
        return NONE;
      }
      end++;
    }
    return end == 0 || end == tokens.size() ? NONE : of(text, tokens.subList(0, end));
  }

  private static PlaceText of(SourceText text, List<Token> tokens) {
    int last = tokens.size();
    while (last > 0 && isLoose(tokens, last - 1)) {
      last--;
    }
    int comma = 0;
    while (comma < last && !Token.isAt(tokens, comma, ',')) {
      comma++;
    }
    if (comma == 0) {
      return NONE;
    }
    Span own = Span.covering(tokens.get(0).span(), tokens.get(comma - 1).span());
    Span behind = new Span(own.end(), tokens.get(last - 1).span().end());
    List<Token> words = tokens.subList(0, comma).stream().filter(Token::isWord).toList();
    boolean capitals = words.stream().allMatch(word -> isInCapitals(text.slice(word.span())));
    String name = capitals ? lowered(text, own, words) : text.slice(own);
    return new PlaceText(
        name + text.slice(behind),
        tokens.size(),
        capitals,
        PLACES.contains(text.slice(own).toLowerCase(Locale.ROOT)),
        words.stream().mapToInt(word -> word.span().length()).sum());
  }

  // The mark behind a place, but not the full stop of "Ill." and "D.C."
  private static boolean isLoose(List<Token> tokens, int index) {
    if (!Token.isAt(tokens, index, '.')) {
      return !tokens.get(index).isWord();
    }
    boolean region = tokens.subList(0, index).stream().anyMatch(token -> token.first() == ',');
    return !region && index > 0 && tokens.get(index - 1).span().length() > 1;
  }

  private static boolean isPart(Token token, int words) {
    if (!token.isWord()) {
      return words > 0 && (INSIDE.indexOf(token.first()) >= 0 || token.first() == '/');
    }
    return Character.isUpperCase(token.first())
        || (words > 1 && SMALL_WORDS.contains(token.word()));
  }

  // "(", or a slash that joins no two places: "TOKYO /Kyodo/", not "BEIJING/HONG KONG"
  private static boolean isBracket(SourceText text, List<Token> tokens, int index) {
    int start = tokens.get(index).span().start();
    boolean slash =
        Token.isAt(tokens, index, '/')
            && (index == 0
                || tokens.get(index - 1).span().end() < start
                || !isJoined(tokens, index));
    return Token.isAt(tokens, index, '(') || slash;
  }

  private static boolean isJoined(List<Token> tokens, int index) {
    return tokens.get(index - 1).isWord()
        && index + 1 < tokens.size()
        && tokens.get(index + 1).isWord();
  }

  /** A dash of any kind, "--", or a hyphen with a space behind it. */
  static boolean isDash(SourceText text, List<Token> tokens, int index) {
    if (index >= tokens.size() || tokens.get(index).isWord()) {
      return false;
    }
    int end = tokens.get(index).span().end();
    return DASHES.indexOf(tokens.get(index).first()) >= 0
        || (tokens.get(index).first() == '-'
            && (end == text.length()
                || text.charAt(end) == '-'
                || SourceText.isSpace(text.charAt(end))));
  }

  /** The offset behind a dash, "--" taken together. */
  static int behindDash(List<Token> tokens, int index) {
    boolean two = Token.isAt(tokens, index, '-') && Token.isAt(tokens, index + 1, '-');
    return tokens.get(two ? index + 1 : index).span().end();
  }

  // "LONDON", "McALLEN", the letters of "D.C."
  private static boolean isInCapitals(String word) {
    long small = word.chars().filter(Character::isLowerCase).count();
    return small == 0 || (small == 1 && word.length() > 3 && Character.isLowerCase(word.charAt(1)));
  }

  // "ST. LOUIS" is St. Louis; single letters and "McALLEN" stay.
  private static String lowered(SourceText text, Span own, List<Token> words) {
    StringBuilder name = new StringBuilder(text.slice(own));
    for (Token word : words) {
      String printed = text.slice(word.span());
      boolean stays = printed.length() == 1 || printed.chars().anyMatch(Character::isLowerCase);
      if (!stays) {
        int from = word.span().start() - own.start();
        boolean small = from > 0 && SMALL_WORDS.contains(word.word()) && !word.word().equals("st");
        String lower = printed.toLowerCase(Locale.ROOT);
        String cased = small ? lower : printed.charAt(0) + lower.substring(1);
        if (cased.length() == printed.length()) {
          name.replace(from, from + printed.length(), cased);
        }
      }
    }
    return name.toString();
  }

  /** The first word in lower case. */
  String firstWord() {
    String lower = String.valueOf(name).toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
      end++;
    }
    return lower.substring(0, end);
  }

  /** A line that names a place which is known, and perhaps its region: "Washington, D.C." */
  static boolean isKnown(SourceText text, Span line) {
    String words = text.slice(line);
    int comma = words.indexOf(',');
    String own = comma < 0 ? words : words.substring(0, comma);
    return words.length() <= LONGEST_LINE
        && Character.isUpperCase(words.charAt(0))
        && PLACES.contains(own.toLowerCase(Locale.ROOT));
  }

  private static Set<String> places() {
    Set<String> places =
        Vocabulary.values("ru", "places").keySet().stream()
            .map(place -> place.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    places.addAll(Vocabulary.words("en", "places"));
    return Set.copyOf(places);
  }
}
