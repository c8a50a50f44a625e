package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "Vladimir Putin:", "PUTIN:", "President of Russia Vladimir Putin (retranslated):", "Question:",
 * "Mr. Peter Stoffer (Sackville—Eastern Shore, NDP):", "В.Путин:", "기자:".
 */
final class ColonLabel implements Convention {

  static final String RULE = "colon_label";

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_DAY = 18;
  private static final int DIGITS_OF_YEAR = 4;

  @Override
  public @Nullable Candidate read(Opening opening) {
    char first = opening.first();
    if (Character.isLowerCase(first) && !startsSmall(opening)) {
      return null;
    }
    int colon = Scan.colon(opening.text(), opening.start(), opening.limit());
    if (colon <= opening.start()) {
      return null;
    }
    LabelText head = LabelText.of(opening.text(), opening.start(), colon);
    Optional<Core> core = CoreReader.read(head);
    if (core.isEmpty()) {
      return null;
    }
    int speech = behindBracket(opening, opening.skipSpaces(opening.skipStars(colon + 1)));
    if (isDay(opening, speech)) {
      return null;
    }
    if (isListed(core.get().kind(), opening, speech)) {
      return null;
    }
    int weight = core.get().weight() + (head.brackets().isEmpty() ? 0 : 1);
    boolean person = core.get().kind() == Label.Kind.PERSON;
    if (person && speech < opening.end() && !hasLetter(opening, speech)) {
      weight = Math.min(weight, Weight.DOUBTFUL);
    }
    return Candidate.of(opening, RULE, core.get(), head.brackets(), speech, weight);
  }

  // "Ms J ROE: (Director-General): Yes."
  private static int behindBracket(Opening opening, int from) {
    SourceText text = opening.text();
    if (from >= opening.end() || text.charAt(from) != '(') {
      return from;
    }
    int close = LabelText.closing(text, from, Math.min(opening.end(), from + LONGEST_NAME));
    boolean colon = close < opening.end() && text.charAt(close) == ':';
    return colon ? opening.skipSpaces(close + 1) : from;
  }

  // "Press conference with Chancellor Jane Roe: 27 February 2014" is a title.
  private static boolean isDay(Opening opening, int from) {
    SourceText text = opening.text();
    int length = opening.end() - from;
    return length > DIGITS_OF_YEAR
        && length <= LONGEST_DAY
        && Character.isDigit(text.charAt(from))
        && text.slice(new Span(opening.end() - DIGITS_OF_YEAR, opening.end()))
            .chars()
            .allMatch(Character::isDigit)
        && text.slice(new Span(from, opening.end())).chars().anyMatch(Character::isLetter);
  }

  // "Minister of Energy: Jane Roe.", "Staff: Jane Roe, Counsel." say who is there and speak
  // nothing.
  private static boolean isListed(Label.Kind kind, Opening opening, int from) {
    if (kind != Label.Kind.OFFICE && kind != Label.Kind.NAMELESS) {
      return false;
    }
    if (from >= opening.end() && kind == Label.Kind.NAMELESS) {
      return !opening.beforeText();
    }
    int end = opening.end();
    if (end - from > LONGEST_NAME || end <= from) {
      return false;
    }
    end = opening.text().charAt(end - 1) == '.' ? end - 1 : end;
    LabelText words = LabelText.of(opening.text(), from, end);
    if (isTitledName(words)) {
      return true;
    }
    return kind == Label.Kind.OFFICE
        ? (words.words().size() > 1 && isOneName(words.words())) || isCode(opening, words.words())
        : CoreReader.isNameAndRole(words)
            || isNameAndEmployer(words.words())
            || isCode(opening, words.words())
            || isKoreanName(words.words());
  }

  // "Moderator: Jane Roe, Harbour Communications"
  private static boolean isNameAndEmployer(List<Word> words) {
    return words.size() > 2
        && Lexicon.GIVEN_NAMES.contains(words.get(0).key())
        && words.get(1).comma()
        && words.stream().allMatch(Word::isCapital);
  }

  // "진행 : 정관용" over a programme
  private static boolean isKoreanName(List<Word> words) {
    return words.size() == 1 && KoreanWord.isFullName(words.get(0));
  }

  // "WITNESS: NAR-P-0031", whose name the court keeps to itself
  private static boolean isCode(Opening opening, List<Word> words) {
    String code = words.size() == 1 ? opening.text().slice(words.get(0).span()) : "";
    return code.indexOf('-') > 0 && Character.isDigit(code.charAt(code.length() - 1));
  }

  // "Speaker: The Honourable Jane Roe"; "Question: Mr Roe, Mr Poe," is speech
  private static boolean isTitledName(LabelText label) {
    List<Word> words = label.words();
    return words.size() > 2
        && words.get(0).key().equals("the")
        && words.stream().noneMatch(Word::comma)
        && HonorificName.read(label)
            .filter(core -> core.printed().end() == label.span(0, words.size()).end())
            .isPresent();
  }

  // "Jane Roe", not "Jane Roe, R-o-e", which answers
  private static boolean isOneName(List<Word> words) {
    return CoreReader.isName(words)
        && words.subList(0, words.size() - 1).stream().noneMatch(Word::comma);
  }

  // "Jane Roe: 2,313" may be a table, or an answer.
  private static boolean hasLetter(Opening opening, int from) {
    for (int i = from; i < opening.end(); i++) {
      char c = opening.text().charAt(i);
      if (Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  // "al-Assad:", "chairman of the Board Nikolai Tokarev:"
  private static boolean startsSmall(Opening opening) {
    int end = opening.start();
    while (end < opening.end() && Character.isLetter(opening.text().charAt(end))) {
      end++;
    }
    LabelText word = LabelText.of(opening.text(), opening.start(), end);
    return !word.words().isEmpty()
        && (Lexicon.isRoleHead(word.words().get(0))
            || Lexicon.PARTICLES.contains(word.words().get(0).key()));
  }
}
