package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells role, name and what else the words of a label say; empty where they can be no label. */
final class CoreReader {

  private static final int MOST_WORDS = 40;
  private static final int MOST_NAME_WORDS = 6;

  private static final List<String> BODY_ENDINGS = List.of("ии", "ства", "ции", "думы", "совета");

  private CoreReader() {}

  static Optional<Core> read(LabelText label) {
    List<Word> words = label.words();
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    if (words.get(words.size() - 1).shape() == Word.Shape.HANGUL) {
      return KoreanCore.read(label);
    }
    Optional<Core> fixed = fixedPhrase(label);
    if (fixed.isPresent()) {
      return fixed;
    }
    if (cannotBegin(words) || hasSentenceWord(words)) {
      return Optional.empty();
    }
    int to = indexOf(words, "to");
    if (to > 0 && HonorificName.isFormal(words)) {
      Span addressee = label.span(to + 1 < words.size() ? to + 1 : to, words.size());
      return read(label.withWords(words.subList(0, to))).map(core -> core.withAddressee(addressee));
    }
    int manner = manner(words);
    if (manner > 0) {
      return read(label.withWords(words.subList(0, manner)));
    }
    if (isHeld(label)) {
      return Optional.of(Core.office(label.span(0, words.size()), Weight.FORM));
    }
    int letters = lettersBehind(words);
    if (letters > 0) {
      return read(label.withWords(words.subList(0, letters)))
          .map(core -> core.withPrinted(label.span(0, words.size())));
    }
    return PeerName.read(label)
        .or(() -> HonorificName.read(label))
        .or(() -> nameBeforeRole(label))
        .or(() -> roleBeforeEmployed(label))
        .or(() -> RoleBeforeName.read(label));
  }

  // "The Minister of State, Department for Waterways (Baroness Hartley)"
  private static boolean isHeld(LabelText label) {
    return !label.brackets().isEmpty()
        && label.words().stream().anyMatch(Lexicon::isRoleHead)
        && !HonorificName.isHonorific(label.words().get(0))
        && LabelledPerson.inBracket(label.text(), label.brackets().get(0)).isPresent();
  }

  // "Question", "Question from Perm", "Speaker 2", "An hon. member", "The Speaker"
  private static Optional<Core> fixedPhrase(LabelText label) {
    List<Word> words = label.words();
    Span all = label.span(0, words.size());
    String phrase = phrase(words);
    if (Lexicon.NAMELESS.contains(phrase) || Lexicon.MEDIA.contains(phrase)) {
      return Optional.of(Core.nameless(all, Weight.FORM));
    }
    if (Lexicon.OFFICES.contains(phrase)) {
      return Optional.of(Core.office(all, Weight.FORM));
    }
    return isNameless(words) ? Optional.of(Core.nameless(all, Weight.FORM)) : Optional.empty();
  }

  // "Speaker 2", "UNIDENTIFIED REPORTER #1", "UNIDENTIFIED SENATOR", "Question from Perm"
  private static boolean isNameless(List<Word> words) {
    int last = words.size() - 1;
    if (last < 1) {
      return false;
    }
    String second = words.get(1).key();
    boolean numbered =
        words.get(last).shape() == Word.Shape.NUMBER
            && Lexicon.NAMELESS.contains(phrase(words.subList(0, last)));
    boolean unidentified =
        words.get(0).key().equals("unidentified") && words.size() <= MOST_NAME_WORDS;
    boolean from =
        Lexicon.NAMELESS.contains(words.get(0).key())
            && (second.equals("from") || second.equals("из") || second.equals("от"));
    return numbered || unidentified || from || isOfBody(words);
  }

  // "Представитель мэрии", "ДЕПУТАТ ДУМЫ": a body in the genitive is no name
  private static boolean isOfBody(List<Word> words) {
    Word head = words.get(0);
    String last = words.get(words.size() - 1).key();
    return Lexicon.isRoleHead(head)
        && head.key().charAt(0) >= 'а'
        && head.key().charAt(0) <= 'я'
        && words.subList(1, words.size()).stream().noneMatch(Word::comma)
        && BODY_ENDINGS.stream().anyMatch(last::endsWith);
  }

  // "Andrei Okhlopkov, General Director of the Centre for Operation"
  private static Optional<Core> nameBeforeRole(LabelText label) {
    List<Word> words = label.words();
    int comma = 0;
    while (comma < words.size() && !words.get(comma).comma()) {
      comma++;
    }
    int behind = comma + 1;
    if (behind < 2 || behind >= words.size() || !isName(words.subList(0, behind))) {
      return Optional.empty();
    }
    Span role = label.span(behind, words.size());
    boolean letters = behind > 2 && Lexicon.LETTERS.contains(words.get(comma).key());
    Span name = label.span(0, letters ? comma : behind);
    boolean head = words.subList(behind, words.size()).stream().anyMatch(Lexicon::isRoleHead);
    return Optional.of(
        Core.person(
            label.span(0, words.size()),
            name,
            role,
            head ? Weight.ROLE_AND_NAME : weightWithout(words, behind)));
  }

  // "Moderator Jane Roe, WLRK"
  private static Optional<Core> roleBeforeEmployed(LabelText label) {
    List<Word> words = label.words();
    int last = words.size() - 1;
    boolean employed = last > 1 && words.get(last - 1).comma() && words.get(last).isCapital();
    return employed && Lexicon.isRoleHead(words.get(0)) && !Lexicon.isImpersonal(words.get(last))
        ? RoleBeforeName.read(label.withWords(words.subList(0, last)))
            .filter(core -> core.name() != null && core.weight() == Weight.ROLE_AND_NAME)
            .map(core -> core.withPrinted(label.span(0, last + 1)))
        : Optional.empty();
  }

  // "INES CALDER, MARLOW COLLEGE", "Ines Calder, Marlow News": no role, but a full name
  private static int weightWithout(List<Word> words, int behind) {
    List<Word> name = words.subList(0, behind);
    List<Word> rest = words.subList(behind, words.size());
    boolean capitals = name.stream().allMatch(word -> word.shape() == Word.Shape.UPPER);
    boolean employer =
        Lexicon.GIVEN_NAMES.contains(name.get(0).key())
            && rest.size() <= MOST_NAME_WORDS
            && rest.stream().allMatch(Word::isCapital);
    return name.size() > 1 && (capitals || employer) ? Weight.NAME : Weight.DOUBTFUL;
  }

  // "Jane Roe MP": how many words stand before the letters of an office; 0 without such letters
  private static int lettersBehind(List<Word> words) {
    int last = words.size() - 1;
    boolean letters = last > 1 && Lexicon.LETTERS.contains(words.get(last).key());
    return letters
            && words.get(last).shape() == Word.Shape.UPPER
            && words.get(last - 1).shape() == Word.Shape.CAPITAL
        ? last
        : 0;
  }

  /** "The Presiding Officer", "First Minister" */
  static boolean isOffice(List<Word> words) {
    String phrase = phrase(words);
    return Lexicon.OFFICES.contains(phrase)
        || Lexicon.OFFICES.contains("the " + phrase)
        || words.stream().anyMatch(Lexicon::isRoleHead);
  }

  /** A full name, a comma and what the person is: "Jane Roe, Counsel". */
  static boolean isNameAndRole(LabelText label) {
    return nameBeforeRole(label).filter(core -> core.weight() == Weight.ROLE_AND_NAME).isPresent();
  }

  /** Words that can be nothing but somebody's name: "Andrei Okhlopkov", "Ludwig van Beethoven". */
  static boolean isName(List<Word> words) {
    if (words.isEmpty() || words.size() > MOST_NAME_WORDS) {
      return false;
    }
    boolean given = Lexicon.GIVEN_NAMES.contains(words.get(0).key());
    for (int i = 0; i < words.size(); i++) {
      boolean surname = given && i == words.size() - 1 && i > 0;
      if (!isNameWord(words, i) || (!surname && Lexicon.isImpersonal(words.get(i)))) {
        return false;
      }
    }
    return words.get(words.size() - 1).isCapital() && !hasFieldWord(words);
  }

  /** A capital, or a small particle before one: "van", "bin". */
  static boolean isNameWord(List<Word> words, int index) {
    Word word = words.get(index);
    if (word.isCapital()) {
      return true;
    }
    return Lexicon.PARTICLES.contains(word.key())
        && index + 1 < words.size()
        && words.get(index + 1).shape() != Word.Shape.OTHER;
  }

  static boolean hasFieldWord(List<Word> words) {
    return words.stream()
        .anyMatch(
            word -> Lexicon.FIELDS.contains(word.key()) || Lexicon.GEOGRAPHIC.contains(word.key()));
  }

  // "First of all", "Then"; but "First Deputy Minister", and "IS" for Ingrid Solheim
  private static boolean cannotBegin(List<Word> words) {
    Word first = words.get(0);
    if (words.size() == 1 && first.shape() == Word.Shape.UPPER && first.span().length() == 2) {
      return false;
    }
    boolean rank = words.size() > 2 && Lexicon.isImpersonal(words.get(1));
    return !rank && Lexicon.OPENERS.contains(words.get(0).key());
  }

  private static boolean hasSentenceWord(List<Word> words) {
    Word first = words.get(0);
    return (first.shape() != Word.Shape.UPPER && Lexicon.SENTENCE_WORDS.contains(first.key()))
        || words.stream()
            .anyMatch(
                word ->
                    (word.shape() == Word.Shape.LOWER || word.key().indexOf('\'') > 0)
                        && Lexicon.SENTENCE_WORDS.contains(word.key()));
  }

  /** Where it says for whom or how somebody speaks: "on behalf of the group", "in writing". */
  static int manner(List<Word> words) {
    int behalf = indexOf(words, "behalf");
    int writing = indexOf(words, "writing");
    return Math.max(behalf, writing) > 1
        ? Math.max(behalf, writing) - 1
        : behindComma(words, Lexicon.MANNERS);
  }

  // "Ska Kohler, im Namen der Fraktion"
  private static int behindComma(List<Word> words, Set<String> phrases) {
    for (int i = 1; i < words.size(); i++) {
      boolean one = words.get(i - 1).comma() && phrases.contains(words.get(i).key());
      boolean two =
          words.get(i - 1).comma()
              && i + 1 < words.size()
              && phrases.contains(words.get(i).key() + ' ' + words.get(i + 1).key());
      if (one || two) {
        return i;
      }
    }
    return -1;
  }

  private static int indexOf(List<Word> words, String key) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).shape() == Word.Shape.LOWER && words.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  static String phrase(List<Word> words) {
    return words.stream().map(Word::key).collect(Collectors.joining(" "));
  }

  static @Nullable Span spanOrNull(LabelText label, int first, int end) {
    return first < end ? label.span(first, end) : null;
  }
}
