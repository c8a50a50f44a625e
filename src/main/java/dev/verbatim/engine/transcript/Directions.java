package dev.verbatim.engine.transcript;

import dev.verbatim.engine.Annotation;
import dev.verbatim.engine.Annotation.Category;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in a speech without being spoken: "(Applause.)", "[inaudible]", "<…>". A bracket that
 * the speaker may have meant, "(I think we will discuss this)", is speech.
 */
final class Directions {

  private static final List<String> LANGUAGES = List.of("en", "ru", "ko", "fr");
  private static final Map<String, String> KINDS = Vocabulary.values(LANGUAGES, "stage-directions");
  static final Map<String, String> LANGUAGE_NAMES = Vocabulary.values(LANGUAGES, "language-names");
  private static final Set<String> BEFORE_LANGUAGE = Vocabulary.words(LANGUAGES, "language-joints");
  private static final Set<String> PAGE_WORDS = Set.of("page", "column", "стр", "страница");
  private static final String TRANSLATION = "translation ";
  private static final int LONGEST = 200;

  /** A paragraph of its own may tell at length what somebody went on to speak of. */
  private static final int LONGEST_PARAGRAPH = 1500;

  private static final int SHORTEST_REFERENCE = 6;
  private static final int CODE = 4;
  private static final int FEW_WORDS = 5;
  private static final int VERY_FEW_WORDS = 3;
  private static final Set<String> SPOKEN =
      Set.of(
          "i", "we", "you", "he", "she", "it", "they", "this", "that", "these", "those", "there");

  private static final Set<String> ADDRESSING = addressing();

  private Directions() {}

  private static Set<String> addressing() {
    Set<String> words = new HashSet<>(Vocabulary.words(List.of("en", "ru"), "first-person"));
    words.addAll(Vocabulary.words(List.of("en", "ru"), "second-person"));
    return Set.copyOf(words);
  }

  /**
   * The directions in a paragraph, in order; brackets that are part of the speech are not there.
   */
  static List<Annotation> in(SourceText text, Span paragraph) {
    List<Annotation> found = new ArrayList<>();
    if (isBracketed(text, paragraph)) {
      return List.of(ofBracketed(text, paragraph));
    }
    int i = paragraph.start();
    while (i < paragraph.end()) {
      char c = text.charAt(i);
      if (c != '(' && c != '[' && c != '<') {
        i++;
        continue;
      }
      int end = closing(text, i, paragraph.end(), LONGEST);
      if (end < 0) {
        i++;
        continue;
      }
      Span bracket = new Span(i, end);
      read(text, paragraph, bracket).ifPresent(found::add);
      i = end;
    }
    return found;
  }

  // "(Mr Roe went on to speak of the pier and of the light. The light needs paint).", of which the
  // speaker himself says nothing
  private static boolean isBracketed(SourceText text, Span paragraph) {
    boolean stop = text.charAt(paragraph.end() - 1) == '.';
    int last = paragraph.end() - (stop ? 1 : 0);
    boolean longer = stop || paragraph.length() > LONGEST;
    return longer
        && text.charAt(paragraph.start()) == '('
        && Character.isUpperCase(text.charAt(paragraph.start() + 1))
        && closing(text, paragraph.start(), last, LONGEST_PARAGRAPH) == last
        && words(text.slice(paragraph)).stream().noneMatch(ADDRESSING::contains);
  }

  private static Annotation ofBracketed(SourceText text, Span paragraph) {
    Optional<Annotation> kind =
        paragraph.length() > LONGEST
            ? Optional.empty()
            : kind(words(text.slice(paragraph)), paragraph);
    return kind.orElse(new Annotation(Category.NOTE, null, paragraph));
  }

  /** What a bracket on a label says: a translation, a language, a gesture; empty for a riding. */
  static Optional<Annotation> ofLabel(SourceText text, Span bracket) {
    List<String> words = words(text, bracket);
    Optional<Annotation> kind = kind(words, bracket);
    boolean translation = kind.isPresent() && kind.get().category() == Category.TRANSLATION;
    boolean spoken = words.size() == 1 || words.stream().anyMatch(BEFORE_LANGUAGE::contains);
    Optional<Annotation> language = spoken ? language(words, bracket) : Optional.empty();
    return translation ? kind : language.or(() -> kind);
  }

  /** What a line tells that stands without brackets: "Moment of silence." */
  static Annotation ofLine(SourceText text, Span line) {
    return kind(words(text.slice(line)), line)
        .orElse(new Annotation(Category.NOTE, "narrative", line));
  }

  /** A paragraph without a letter or digit: "* * *", "<…>", "…". */
  static boolean isGap(SourceText text, Span paragraph) {
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Annotation> read(SourceText text, Span paragraph, Span bracket) {
    if (isGap(text, bracket)) {
      return Optional.of(new Annotation(Category.GAP, "editorial", bracket));
    }
    if (text.charAt(bracket.start()) == '<') {
      return Optional.empty();
    }
    List<String> words = words(text, bracket);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (isClock(text, bracket)) {
      return Optional.of(new Annotation(Category.NOTE, "time", bracket));
    }
    if (isReference(text, bracket)) {
      return Optional.of(new Annotation(Category.NOTE, "reference", bracket));
    }
    if (bracket.start() == paragraph.start() && isCode(text, bracket)) {
      return Optional.of(new Annotation(Category.NOTE, "language", bracket));
    }
    if (isPage(words)) {
      return Optional.of(new Annotation(Category.NOTE, "page", bracket));
    }
    boolean alone = bracket.equals(paragraph);
    if (bracket.start() == paragraph.start() && isKoreanGesture(words)) {
      return kind(words, bracket)
          .or(() -> Optional.of(new Annotation(Category.NOTE, null, bracket)));
    }
    boolean sentence = isSentence(text, paragraph, bracket) && !SPOKEN.contains(words.get(0));
    boolean aside = words.size() <= VERY_FEW_WORDS && stands(text, paragraph, bracket);
    if (words.size() <= FEW_WORDS || alone || sentence) {
      Optional<Annotation> known =
          kind(alone || sentence || aside ? words : words.subList(0, 1), bracket)
              .or(
                  () ->
                      stands(text, paragraph, bracket)
                          ? language(words, bracket)
                          : Optional.empty());
      if (known.isPresent()) {
        return known;
      }
    }
    return alone || sentence || isSquareAtEnd(text, paragraph, bracket)
        ? Optional.of(new Annotation(Category.NOTE, null, bracket))
        : Optional.empty();
  }

  // "Thank you. [cross talk]": in the editor's brackets behind the last sentence
  private static boolean isSquareAtEnd(SourceText text, Span paragraph, Span bracket) {
    return text.charAt(bracket.start()) == '['
        && bracket.end() == paragraph.end()
        && words(text, bracket).size() <= FEW_WORDS
        && stands(text, paragraph, bracket);
  }

  // "[9:31:40]", "[00:12:45]": when the words were spoken
  private static boolean isClock(SourceText text, Span bracket) {
    boolean clock = bracket.length() >= SHORTEST_REFERENCE && text.charAt(bracket.start()) == '[';
    int colons = 0;
    for (int i = bracket.start() + 1; i < bracket.end() - 1; i++) {
      char c = text.charAt(i);
      colons += c == ':' ? 1 : 0;
      clock = clock && (c == ':' || Character.isDigit(c));
    }
    return clock && colons > 0;
  }

  // "[909771]": the number under which a question was tabled
  private static boolean isReference(SourceText text, Span bracket) {
    boolean digits = bracket.length() >= SHORTEST_REFERENCE && text.charAt(bracket.start()) == '[';
    for (int i = bracket.start() + 1; i < bracket.end() - 1; i++) {
      digits = digits && Character.isDigit(text.charAt(i));
    }
    return digits;
  }

  // "(자료를 들어 보이며)" before the words that go with it
  private static boolean isKoreanGesture(List<String> words) {
    String last = words.get(words.size() - 1);
    return words.size() > 1 && (last.endsWith("며") || last.endsWith("면서"));
  }

  // "(HU)" before the words of somebody who spoke Hungarian
  private static boolean isCode(SourceText text, Span bracket) {
    return bracket.length() == CODE
        && text.charAt(bracket.start()) == '('
        && Character.isUpperCase(text.charAt(bracket.start() + 1))
        && Character.isUpperCase(text.charAt(bracket.start() + 2));
  }

  // "[[Page S1234]]", "[Column 12]": where the printed record turns its page
  private static boolean isPage(List<String> words) {
    return words.size() == 2
        && PAGE_WORDS.contains(words.get(0))
        && words.get(1).chars().anyMatch(Character::isDigit);
  }

  // The first word that tells; that of a translation before all others: "(via interpreter)"
  private static Optional<Annotation> kind(List<String> words, Span bracket) {
    String found = null;
    for (String word : words) {
      String kind = KINDS.get(word);
      boolean first = found == null || (kind != null && kind.startsWith(TRANSLATION));
      found = kind != null && first ? kind : found;
    }
    if (found == null) {
      return Optional.empty();
    }
    int space = found.indexOf(' ');
    Category category = Category.valueOf(found.substring(0, space).toUpperCase(Locale.ROOT));
    return Optional.of(new Annotation(category, found.substring(space + 1), bracket));
  }

  // "(In English.)", "(по-русски)"
  private static Optional<Annotation> language(List<String> words, Span bracket) {
    boolean named =
        words.size() <= FEW_WORDS && words.stream().anyMatch(LANGUAGE_NAMES::containsKey);
    return named
        ? Optional.of(new Annotation(Category.NOTE, "language", bracket))
        : Optional.empty();
  }

  // Between sentences, with a capital at its beginning and a full stop inside.
  private static boolean isSentence(SourceText text, Span paragraph, Span bracket) {
    char first = text.charAt(bracket.start() + 1);
    char last = text.charAt(bracket.end() - 2);
    return Character.isUpperCase(first)
        && ".!?…".indexOf(last) >= 0
        && stands(text, paragraph, bracket);
  }

  private static boolean stands(SourceText text, Span paragraph, Span bracket) {
    int before = bracket.start();
    while (before > paragraph.start() && SourceText.isSpace(text.charAt(before - 1))) {
      before--;
    }
    return before == paragraph.start() || ".!?…:)]\"”»,–—".indexOf(text.charAt(before - 1)) >= 0;
  }

  static List<String> words(SourceText text, Span bracket) {
    return words(text.slice(new Span(bracket.start() + 1, bracket.end() - 1)));
  }

  private static List<String> words(String inside) {
    List<String> words = new ArrayList<>();
    for (String word : inside.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}-]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static int closing(SourceText text, int open, int limit, int longest) {
    char opening = text.charAt(open);
    char closing = opening == '(' ? ')' : opening == '[' ? ']' : '>';
    int end = Math.min(limit, open + longest);
    int depth = 0;
    for (int i = open; i < end; i++) {
      char c = text.charAt(i);
      if (c == opening) {
        depth++;
      } else if (c == closing && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
