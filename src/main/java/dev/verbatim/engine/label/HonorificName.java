package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;

/** "Mr. SMITH", "Mr. SMITH of Florida", "Hon. Bill Blair", "Rt Hon Sir Keir Starmer", "Mme Roy". */
final class HonorificName {

  private static final int MOST_NAME_WORDS = 6;
  private static final int MOST_PLACE_WORDS = 3;

  private HonorificName() {}

  /** Begins with an honorific, or is all in capitals as records of a house print names. */
  static boolean isFormal(List<Word> words) {
    return isHonorific(words.get(0)) || words.get(0).shape() == Word.Shape.UPPER;
  }

  static Optional<Core> read(LabelText label) {
    List<Word> words = label.words();
    int before = isThe(words) ? 1 : 0;
    int first = before;
    while (first < words.size() && (isHonorific(words.get(first)) || isRight(words, first))) {
      first++;
    }
    if (first == before || first == words.size()) {
      return Optional.empty();
    }
    int end = first;
    while (end < words.size()
        && CoreReader.isNameWord(words, end)
        && !behindComma(words, end, first)) {
      end++;
    }
    if (end == first || end - first > MOST_NAME_WORDS || !words.get(end - 1).isCapital()) {
      return Optional.empty();
    }
    Span name = label.span(first, end);
    Core core = Core.person(label.span(0, end), name, null, Weight.FORM);
    if (end == words.size()) {
      return Optional.of(core);
    }
    return behindName(label, core, end);
  }

  // "of Florida"; ", Minister of Finance"; ", IDAHO"
  private static Optional<Core> behindName(LabelText label, Core core, int end) {
    List<Word> words = label.words();
    Span all = label.span(0, words.size());
    boolean of = words.get(end).key().equals("of") && end + 1 < words.size();
    if (of) {
      return Optional.of(core.withPlace(all, label.span(end + 1, words.size())));
    }
    boolean role =
        words.get(end - 1).comma()
            && words.subList(end, words.size()).stream().anyMatch(Lexicon::isRoleHead);
    Span name = core.name();
    if (role && name != null) {
      return Optional.of(
          Core.person(all, name, label.span(end, words.size()), Weight.ROLE_AND_NAME));
    }
    return isPlace(words, end) ? Optional.of(core.withPrinted(all)) : Optional.empty();
  }

  // "Gov. Dan Roe (R), Oregon"
  private static boolean isPlace(List<Word> words, int from) {
    return words.get(from - 1).comma()
        && words.size() - from <= MOST_PLACE_WORDS
        && words.subList(from, words.size()).stream().allMatch(Word::isCapital);
  }

  private static boolean behindComma(List<Word> words, int index, int first) {
    return index > first && words.get(index - 1).comma();
  }

  // "The Right Honourable Jane Roe", "The Hon. Jane Roe"
  private static boolean isThe(List<Word> words) {
    return words.size() > 1 && words.get(0).key().equals("the");
  }

  static boolean isHonorific(Word word) {
    return word.shape() != Word.Shape.LOWER && Lexicon.HONORIFICS.contains(word.key());
  }

  // "Right Hon. Jane Roe"
  private static boolean isRight(List<Word> words, int index) {
    return words.get(index).key().equals("right")
        && index + 1 < words.size()
        && words.get(index + 1).key().startsWith("hon");
  }
}
