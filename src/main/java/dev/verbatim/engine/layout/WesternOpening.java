package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dateline in front of an English or Russian report: a place, a day, an agency, and the mark
 * that ends them. {@code LONDON, Oct 3 (Reuters) -}, {@code WASHINGTON —}, {@code TOKYO, March 5
 * /Kyodo/}, {@code КИЕВ, 3 окт - РИА Новости.}
 */
final class WesternOpening {

  private static final int LONGEST = 120;
  private static final int MOST_REPORTER_WORDS = 4;
  private static final int FEWEST_LETTERS = 4;
  private static final Set<String> WEEKDAYS =
      Vocabulary.words(List.of("en", "ru"), "weekday-names");
  private static final Set<String> LOOK_ALIKES =
      Vocabulary.words(List.of("en", "ru"), "dateline-look-alikes");

  private final SourceText text;
  private final Span region;
  private final int end;
  private final List<Token> tokens;
  private final @Nullable DateText firstDate;
  private final PlaceText place;
  private int at;
  private @Nullable DateText date;
  private @Nullable String agency;

  private WesternOpening(SourceText text, Span paragraph) {
    this.text = text;
    this.end = paragraph.end();
    this.region =
        new Span(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
    this.tokens = Token.of(text, region);
    this.firstDate = DateText.first(text, region).orElse(null);
    this.place = PlaceText.at(text, tokens, firstDate);
  }

  static Optional<OpeningDateline> of(SourceText text, Span paragraph, boolean first) {
    char c = text.charAt(paragraph.start());
    boolean may = Character.isUpperCase(c) || c == '(' || c == '/';
    return may ? new WesternOpening(text, paragraph).read(first) : Optional.empty();
  }

  private Optional<OpeningDateline> read(boolean first) {
    at = place.tokens();
    skip();
    readDate();
    boolean bracket = isMark(at, '(') || isMark(at, '/');
    int behind = bracket ? behindBracket() : behindAgency();
    if (behind < 0 || !isDateline(bracket, first, behind)) {
      return Optional.empty();
    }
    return Optional.of(
        new OpeningDateline(new Span(region.start(), behind), date, place.name(), agency));
  }

  // An agency says enough; else the place is in capitals with a day or bracket; a place and a dash
  // alone open a report.
  private boolean isDateline(boolean bracket, boolean first, int behind) {
    if (agency != null) {
      return true;
    }
    if (place.name() == null) {
      return false;
    }
    if (place.isInCapitals() && (date != null || bracket)) {
      return true;
    }
    boolean known = place.isKnown() && (place.isInCapitals() || date != null);
    boolean likely =
        place.isInCapitals()
            && place.letters() >= FEWEST_LETTERS
            && SourceText.isSpace(text.charAt(tokens.get(place.tokens() - 1).span().end()))
            && !LOOK_ALIKES.contains(place.firstWord());
    return first && (known || likely) && opensSentence(behind);
  }

  private boolean opensSentence(int behind) {
    Span rest = text.trim(new Span(behind, end));
    return rest.isEmpty() || !Character.isLowerCase(text.charAt(rest.start()));
  }

  private void skip() {
    while (at < tokens.size()
        && (isMark(at, ',') || isMark(at, '.') || WEEKDAYS.contains(tokens.get(at).word()))) {
      at++;
    }
  }

  private void readDate() {
    if (firstDate == null
        || at >= tokens.size()
        || tokens.get(at).span().start() != firstDate.span().start()) {
      return;
    }
    date = firstDate;
    while (at < tokens.size() && tokens.get(at).span().start() < date.span().end()) {
      at++;
    }
    skip();
  }

  // "(AP) —", "/ТАСС/.", "/Корр. ТАСС Иван Петров/."
  private int behindBracket() {
    char closer = isMark(at, '(') ? ')' : '/';
    int close = at + 1;
    while (close < tokens.size() && !isMark(close, closer)) {
      close++;
    }
    if (close >= tokens.size()) {
      return -1;
    }
    agency =
        Agencies.inside(
            text, new Span(tokens.get(at).span().end(), tokens.get(close).span().start()));
    int next = close + 1;
    if (closer == '/' && agency != null) {
      next = isMark(next, '.') ? next + 1 : next;
      int dash = behindDash(next);
      return dash >= 0 ? dash : tokens.get(next - 1).span().end();
    }
    return behindDash(isMark(next, ',') ? next + 1 : next);
  }

  // "—", "- РИА Новости.", "ИНТЕРФАКС -"
  private int behindAgency() {
    int dash = behindDash(at);
    if (date == null) {
      return dash;
    }
    int from = dash < 0 ? at : indexAt(dash);
    Agencies.Found found = from < tokens.size() ? Agencies.at(text, start(from), end) : null;
    if (found == null) {
      return dash;
    }
    int behind = behindNames(indexAt(found.end()));
    if (behind < 0) {
      return dash;
    }
    agency = found.name();
    return behind;
  }

  // What may follow an agency: a dash, a full stop, ", Иван Петров."
  private int behindNames(int from) {
    int dash = behindDash(from);
    if (dash >= 0 || isMark(from, '.')) {
      return dash >= 0 ? dash : tokens.get(from).span().end();
    }
    int words = 0;
    for (int i = from; isMark(from, ',') && i < tokens.size(); i++) {
      if (isMark(i, '.')) {
        return tokens.get(i).span().end();
      }
      words += tokens.get(i).isWord() ? 1 : 0;
      boolean name = tokens.get(i).isWord() && Character.isUpperCase(tokens.get(i).first());
      if ((!name && !isMark(i, ',')) || words > MOST_REPORTER_WORDS) {
        return -1;
      }
    }
    return -1;
  }

  private int behindDash(int index) {
    return PlaceText.isDash(text, tokens, index) ? PlaceText.behindDash(tokens, index) : -1;
  }

  private int indexAt(int offset) {
    int index = 0;
    while (index < tokens.size() && start(index) < offset) {
      index++;
    }
    return index;
  }

  private int start(int index) {
    return tokens.get(index).span().start();
  }

  private boolean isMark(int index, char mark) {
    return Token.isAt(tokens, index, mark);
  }
}
