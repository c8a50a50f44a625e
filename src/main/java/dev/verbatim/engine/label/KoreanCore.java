package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Korean labels: a name before its title, "문재인 대통령", "도널드 트럼프 미국 대통령", "강경화 외교부 장관"; or behind it,
 * "의장 김진표", "미국 대통령 도널드 트럼프"; or alone.
 */
final class KoreanCore {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST_LONE_NAME = 4;
  private static final int MOST_NAME_WORDS = 3;

  private final LabelText label;
  private final List<Word> words;

  private KoreanCore(LabelText label) {
    this.label = label;
    this.words = label.words();
  }

  static Optional<Core> read(LabelText label) {
    return new KoreanCore(label).read();
  }

  private Optional<Core> read() {
    int end = words.size();
    String phrase = CoreReader.phrase(words);
    if (Lexicon.NAMELESS.contains(phrase)) {
      return Optional.of(Core.nameless(label.span(0, end), Weight.FORM));
    }
    if (Lexicon.OFFICES.contains(phrase)) {
      return Optional.of(Core.office(label.span(0, end), Weight.FORM));
    }
    if (end > MOST_WORDS) {
      return Optional.empty();
    }
    if (end > 1 && KoreanWord.isTitle(words.get(end - 1))) {
      return beforeTitle(end - 1);
    }
    int title = lastTitle();
    return title < 0 ? alone() : title + 1 < end ? behindTitle(title) : Optional.empty();
  }

  private int lastTitle() {
    int title = words.size() - 1;
    while (title >= 0 && !KoreanWord.isTitle(words.get(title))) {
      title--;
    }
    return title;
  }

  // "트럼프 대통령", "더불어민주당 김철수 의원", "강경화 외교부 장관", "러시아 대통령"
  private Optional<Core> beforeTitle(int title) {
    int role = title;
    while (role > 0 && (KoreanWord.isBody(words.get(role - 1)) || isBodyBehindName(role - 1))) {
      role--;
    }
    if (role == 0) {
      return Optional.of(Core.office(label.span(0, title + 1), Weight.DOUBTFUL));
    }
    int first = nameBefore(role);
    return first == role
        ? Optional.empty()
        : Optional.of(
            Core.person(
                label.span(0, title + 1),
                label.span(first, role),
                label.span(role, title + 1),
                Weight.ROLE_AND_NAME));
  }

  // "강하늘 한빛대 교수": two that may be names, and the second ends as a body does
  private boolean isBodyBehindName(int index) {
    return index > 0
        && KoreanWord.isFullName(words.get(index - 1))
        && KoreanWord.endsAsBody(words.get(index));
  }

  // "의장 김진표", "미국 대통령 도널드 트럼프"
  private Optional<Core> behindTitle(int title) {
    int end = words.size();
    int first = nameBefore(end);
    return first == title + 1
        ? Optional.of(
            Core.person(
                label.span(0, end),
                label.span(first, end),
                label.span(0, first),
                Weight.ROLE_AND_NAME))
        : Optional.empty();
  }

  // "문재인", "도널드 트럼프"
  private Optional<Core> alone() {
    int end = words.size();
    Word first = words.get(0);
    boolean plain =
        end == 1
            && KoreanWord.isName(first)
            && first.key().length() > 1
            && first.key().length() <= LONGEST_LONE_NAME;
    boolean foreign = end > 1 && nameBefore(end) == 0 && KoreanWord.isForeignGiven(first);
    Span all = label.span(0, end);
    return plain || foreign
        ? Optional.of(Core.person(all, all, null, foreign ? Weight.NAME : Weight.DOUBTFUL))
        : Optional.empty();
  }

  /** Where the name begins that ends before a word; that word itself where none does. */
  private int nameBefore(int end) {
    int last = end - 1;
    if (!KoreanWord.isName(words.get(last))) {
      return end;
    }
    boolean korean = KoreanWord.isFullName(words.get(last));
    int first = last;
    while (first > 0
        && end - first < MOST_NAME_WORDS
        && (korean
            ? KoreanWord.isForeignGiven(words.get(first - 1))
            : KoreanWord.isForeignPart(words.get(first - 1)))) {
      first--;
    }
    return first;
  }
}
