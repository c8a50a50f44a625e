package dev.verbatim.engine.label;

import dev.verbatim.engine.speaker.RussianName;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "Vladimir Putin", "President of Russia Vladimir Putin", "Secretary Blinken", "Patriarch Kirill of
 * Moscow": a name at the end, with or without what the person is before it.
 */
final class RoleBeforeName {

  private static final int MOST_NAME_WORDS = 6;
  private static final int USUAL_NAME_WORDS = 2;

  private final LabelText label;
  private final List<Word> words;

  private RoleBeforeName(LabelText label) {
    this.label = label;
    this.words = label.words();
  }

  static Optional<Core> read(LabelText label) {
    return new RoleBeforeName(label).read();
  }

  private Optional<Core> read() {
    int end = words.size();
    int run = runStart();
    if (run == end) {
      return Optional.empty();
    }
    int first = behindImpersonal(run);
    if (first == end) {
      return nameBeforePlace().or(this::office);
    }
    boolean headBefore = hasRoleHead(0, first);
    if (first > 0 && end - first > USUAL_NAME_WORDS) {
      return headBefore ? Optional.of(longName(run, first)) : Optional.empty();
    }
    return Optional.of(core(first, headBefore));
  }

  // The capitals at the end, small particles among them, up to a comma or a small word.
  private int runStart() {
    int start = words.size();
    while (start > 0
        && CoreReader.isNameWord(words, start - 1)
        && (start == words.size() || !words.get(start - 1).comma())) {
      start--;
    }
    if (start == 0 && CoreReader.isName(words)) {
      return start;
    }
    while (start < words.size() && !words.get(start).isCapital() && !isHighParticle(start)) {
      start++;
    }
    return start;
  }

  private boolean isHighParticle(int index) {
    return words.get(index).shape() != Word.Shape.LOWER;
  }

  /** The first word of the run that can belong to the name. */
  private int behindImpersonal(int run) {
    int end = words.size();
    boolean surname =
        end - run >= USUAL_NAME_WORDS
            && Lexicon.GIVEN_NAMES.contains(words.get(end - 2).key())
            && !Lexicon.PLACES.contains(words.get(end - 1).key());
    int last = surname ? end - 2 : end - 1;
    for (int i = last; i >= run; i--) {
      boolean particle = words.get(i).shape() == Word.Shape.LOWER;
      boolean given = surname && i == end - 2;
      if (!particle && !given && Lexicon.isImpersonal(words.get(i))) {
        return i + 1;
      }
    }
    return run;
  }

  // Three and more capitals behind a role: the name begins at a given name, behind a comma or role,
  // or takes the last two.
  private Core longName(int run, int first) {
    int end = words.size();
    boolean exact = first > run && (Lexicon.isRoleHead(words.get(first - 1)) || endsPlace(first));
    boolean segment = first == run && startsSegment(run);
    int start = givenName(first, end - 1);
    if (start < 0) {
      boolean whole = (exact || segment) && end - first <= MOST_NAME_WORDS && !isCyrillic(first);
      start = whole ? first : lastTwo(first);
    }
    return core(start, true).asFlexible();
  }

  private boolean endsPlace(int first) {
    return Lexicon.PLACES.contains(words.get(first - 1).key());
  }

  private boolean startsSegment(int index) {
    return index == 0 || words.get(index - 1).comma();
  }

  private int givenName(int first, int end) {
    for (int i = first; i < end; i++) {
      if (Lexicon.GIVEN_NAMES.contains(words.get(i).key())) {
        return i;
      }
    }
    return -1;
  }

  // The last two, with the particles between: "Cristina /Fernandez de Kirchner/"; the last three
  // with a patronymic; with all initials: "Д.А.Медведев".
  private int lastTwo(int first) {
    int start = words.size() - 1;
    int capitals = isPatronymic(start) || isPatronymic(start - 1) ? 0 : 1;
    while (start > first && (capitals < USUAL_NAME_WORDS || isInitial(start - 1))) {
      start--;
      capitals += Lexicon.PARTICLES.contains(words.get(start).key()) ? 0 : 1;
    }
    return start;
  }

  private boolean isPatronymic(int index) {
    return isCyrillic(index) && RussianName.isPatronymic(words.get(index).key());
  }

  private boolean isInitial(int index) {
    return words.get(index).shape() == Word.Shape.INITIAL;
  }

  private boolean isCyrillic(int index) {
    return Character.UnicodeScript.of(words.get(index).key().charAt(0))
        == Character.UnicodeScript.CYRILLIC;
  }

  private Core core(int first, boolean roleHead) {
    int end = words.size();
    @Nullable Span role = CoreReader.spanOrNull(label, 0, first);
    return Core.person(label.span(0, end), label.span(first, end), role, weight(first, roleHead));
  }

  private int weight(int first, boolean roleHead) {
    int end = words.size();
    List<Word> name = words.subList(first, end);
    boolean opener = name.stream().anyMatch(word -> Lexicon.OPENERS.contains(word.key()));
    if (opener || CoreReader.hasFieldWord(name) || name.size() > MOST_NAME_WORDS) {
      return Weight.ONE_WORD;
    }
    if (roleHead) {
      boolean exact = Lexicon.isRoleHead(words.get(first - 1)) || endsPlace(first);
      return name.size() > 1 ? Weight.ROLE_AND_NAME : exact ? Weight.FORM : Weight.DOUBTFUL;
    }
    if (first > 0) {
      if (words.get(first - 1).comma() || first > MOST_NAME_WORDS || hasDash(first)) {
        return Weight.ONE_WORD;
      }
      boolean given = Lexicon.GIVEN_NAMES.contains(name.get(0).key());
      return given && name.size() > 1 ? Weight.NAME : Weight.ONE_WORD;
    }
    if (name.size() == 1) {
      return name.get(0).shape() == Word.Shape.UPPER ? Weight.DOUBTFUL : Weight.ONE_WORD;
    }
    boolean known = Lexicon.GIVEN_NAMES.contains(name.get(0).key());
    boolean upper = name.get(name.size() - 1).shape() == Word.Shape.UPPER;
    return known || upper ? Weight.NAME + 1 : Weight.NAME;
  }

  // "Patriarch Kirill of Moscow and All Russia"
  private Optional<Core> nameBeforePlace() {
    for (int of = words.size() - 2; of > 1; of--) {
      Word before = words.get(of - 1);
      boolean name =
          words.get(of).key().equals("of") && before.isCapital() && !Lexicon.isImpersonal(before);
      if (name) {
        LabelText head = label.withWords(words.subList(0, of));
        Span all = label.span(0, words.size());
        Span place = label.span(of + 1, words.size());
        return read(head)
            .filter(core -> core.role() != null)
            .map(core -> core.withPlace(all, place));
      }
    }
    return Optional.empty();
  }

  // "President of Russia": begins with what somebody is, and nobody is named.
  private Optional<Core> office() {
    boolean office =
        words.size() <= MOST_NAME_WORDS
            && hasRoleHead(0, words.size())
            && words.stream().noneMatch(word -> Lexicon.FIELDS.contains(word.key()));
    return office
        ? Optional.of(Core.office(label.span(0, words.size()), Weight.DOUBTFUL))
        : Optional.empty();
  }

  private boolean hasDash(int end) {
    return words.subList(0, end).stream().anyMatch(word -> word.shape() == Word.Shape.OTHER);
  }

  private boolean hasRoleHead(int first, int end) {
    return words.subList(first, end).stream().anyMatch(Lexicon::isRoleHead);
  }
}
