package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;

/** "문재인 대통령", "의장 김진표", "기자", "김철수 위원". */
final class KoreanCore {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST_NAME = 4;
  private static final int SHORTEST_NAME = 2;

  private KoreanCore() {}

  static Optional<Core> read(LabelText label) {
    List<Word> words = label.words();
    int end = words.size();
    Span all = label.span(0, end);
    if (Lexicon.NAMELESS.contains(CoreReader.phrase(words))) {
      return Optional.of(Core.nameless(all, Weight.FORM));
    }
    if (Lexicon.OFFICES.contains(CoreReader.phrase(words))) {
      return Optional.of(Core.office(all, Weight.FORM));
    }
    if (end > MOST_WORDS) {
      return Optional.empty();
    }
    boolean titleLast = end > 1 && isTitle(words.get(end - 1));
    if (titleLast && isName(words.get(end - 2))) {
      return Optional.of(nameBeforeTitle(label));
    }
    if (end > 1 && isTitle(words.get(end - 2)) && isName(words.get(end - 1))) {
      Span role = label.span(0, end - 1);
      return Optional.of(Core.person(all, words.get(end - 1).span(), role, Weight.ROLE_AND_NAME));
    }
    return end == 1 && isName(words.get(0))
        ? Optional.of(Core.person(all, all, null, Weight.DOUBTFUL))
        : Optional.empty();
  }

  // The syllables before the title are the name, "블라디미르 푸틴" included.
  private static Core nameBeforeTitle(LabelText label) {
    List<Word> words = label.words();
    int title = words.size() - 1;
    int first = title - 1;
    boolean longName = words.get(first).span().length() > SHORTEST_NAME;
    boolean foreign = first > 0 && !longName && isForeignGiven(words.get(first - 1));
    Span name = label.span(foreign ? first - 1 : first, title);
    return Core.person(
        label.span(0, words.size()), name, words.get(title).span(), Weight.ROLE_AND_NAME);
  }

  private static boolean isForeignGiven(Word word) {
    return word.shape() == Word.Shape.HANGUL
        && word.span().length() >= SHORTEST_NAME
        && !isTitle(word);
  }

  private static boolean isName(Word word) {
    int length = word.span().length();
    return word.shape() == Word.Shape.HANGUL
        && length >= SHORTEST_NAME
        && length <= LONGEST_NAME
        && !isTitle(word);
  }

  // "위원장", and compounds that end so: "국방부장관"
  private static boolean isTitle(Word word) {
    String key = word.key();
    if (Lexicon.ROLE_HEADS.contains(key)) {
      return true;
    }
    return key.length() > LONGEST_NAME
        && Lexicon.ROLE_HEADS.stream().anyMatch(head -> head.length() > 1 && key.endsWith(head));
  }
}
