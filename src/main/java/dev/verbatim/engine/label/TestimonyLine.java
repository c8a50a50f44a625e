package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a hearing that say who asks and who answers from here on: "BY MR. GRANT:", "Direct
 * Examination by Ms. Lee", "WALTER FINCH, having been duly sworn, testified as follows:",
 * "TESTIMONY OF WALTER FINCH", "Questions from MS LEE", "MR WALTER FINCH (sworn)".
 */
public final class TestimonyLine {

  /** The rule by which a question or an answer is somebody's. */
  public static final String RULE = "examination";

  private static final int LONGEST = 400;
  private static final int LONGEST_EXAMINER = 100;
  private static final int MOST_WORDS_BEFORE_BY = 4;
  private static final int LONGEST_CODE = 14;
  private static final String FROM = "from";
  private static final String WITNESS = "WITNESS: ";
  private static final Set<String> EXAMINATIONS = Vocabulary.words("en", "examination-words");
  private static final Set<String> OATHS = Vocabulary.words("en", "oath-words");
  private static final Set<String> BEHIND_WITNESS = Vocabulary.words("en", "oath-starts");
  private static final Set<String> WITNESS_STARTS = Vocabulary.words("en", "witness-starts");

  private static final Set<String> WITNESS_FIRST_WORDS =
      WITNESS_STARTS.stream().map(TestimonyLine::firstWord).collect(Collectors.toUnmodifiableSet());

  private TestimonyLine() {}

  /** Who asks from here on, as the label of nobody's turn. */
  public static Optional<Label> examiner(SourceText text, Span line) {
    if (line.length() > LONGEST_EXAMINER || !isExaminer(text.slice(line))) {
      return Optional.empty();
    }
    int end = withoutBracket(text, line);
    boolean colon = text.charAt(end - 1) == ':';
    LabelText label = LabelText.of(text, line.start(), colon ? end - 1 : end);
    List<Word> words = label.words();
    int by = 0;
    while (by < words.size() && EXAMINATIONS.contains(words.get(by).key())) {
      by++;
    }
    boolean stands =
        by <= MOST_WORDS_BEFORE_BY
            && by + 1 < words.size()
            && (words.get(by).key().equals("by")
                ? by > 0 || colon
                : by > 0 && words.get(by).key().equals(FROM));
    return stands
        ? CoreReader.read(label.withWords(words.subList(by + 1, words.size())))
            .filter(core -> core.kind() != Label.Kind.NAMELESS && isWhole(core, label))
            .map(core -> core.label(RULE, line, List.of()))
        : Optional.empty();
  }

  // "QUESTIONED BY MR GRANT: (Continuing)" says no more than without its bracket.
  private static int withoutBracket(SourceText text, Span line) {
    List<Span> brackets = LabelText.of(text, line.start(), line.end()).brackets();
    Span last = brackets.isEmpty() ? null : brackets.get(brackets.size() - 1);
    if (last == null || last.end() != line.end()) {
      return line.end();
    }
    List<Word> inside = LabelText.of(text, last.start() + 1, last.end() - 1).words();
    boolean continued = inside.stream().allMatch(word -> EXAMINATIONS.contains(word.key()));
    Span before = text.trim(new Span(line.start(), last.start()));
    return continued && !before.isEmpty() ? before.end() : line.end();
  }

  // Most lines are done with here.
  private static boolean isExaminer(String line) {
    String first = firstWord(line);
    return first.equals("by") || EXAMINATIONS.contains(first);
  }

  private static boolean isWitness(String line) {
    return WITNESS_FIRST_WORDS.contains(firstWord(line)) || OATHS.stream().anyMatch(line::contains);
  }

  private static String firstWord(String line) {
    int space = line.indexOf(' ');
    return Letters.small(space < 0 ? line : line.substring(0, space));
  }

  private static boolean isWhole(Core core, LabelText label) {
    return core.weight() >= Weight.NAME && core.addressee() == null && label.brackets().isEmpty();
  }

  /** Who answers from here on. */
  public static Optional<Label> witness(SourceText text, Span line) {
    if (line.length() > LONGEST || !isWitness(text.slice(line))) {
      return Optional.empty();
    }
    LabelText label = LabelText.of(text, line.start(), line.end());
    List<Word> words = label.words();
    if (isSworn(label)) {
      return named(label, line);
    }
    int first = behindStart(words);
    boolean announced = first > 0 && words.get(first - 1).key().matches("of:?|with:?|witness:");
    boolean oath = words.stream().anyMatch(word -> OATHS.contains(word.key()));
    if (first >= words.size() || (!announced && !oath)) {
      return Optional.empty();
    }
    int end = first;
    while (end < words.size()
        && CoreReader.isNameWord(words, end)
        && (end == first || !words.get(end - 1).comma())) {
      end++;
    }
    boolean alone = end == words.size() && announced;
    boolean called =
        end > first
            && end < words.size()
            && words.get(end - 1).comma()
            && (announced || BEHIND_WITNESS.contains(words.get(end).key()));
    if (!alone && !called) {
      return Optional.empty();
    }
    return named(label.withWords(words.subList(first, end)), line);
  }

  /**
   * Who answers from here on, where the oath stands on the line below: "WALTER FINCH," over "having
   * been duly sworn, testified as follows:".
   */
  public static Optional<Label> witness(SourceText text, Span line, @Nullable Span below) {
    boolean called =
        below != null
            && line.length() <= LONGEST_EXAMINER
            && text.charAt(line.end() - 1) == ','
            && isOath(text, below);
    return called
        ? named(LabelText.of(text, line.start(), line.end() - 1), line)
        : witness(text, line);
  }

  /**
   * The words of an oath on a line of their own: "having been duly sworn, testified as follows:",
   * and the number of a witness whose name the court keeps to itself: "WITNESS: NAR-P-0031".
   */
  public static boolean isOath(SourceText text, Span line) {
    String words = line.length() > LONGEST_EXAMINER ? "" : text.slice(line);
    boolean witness = words.startsWith(WITNESS);
    return witness
        ? words.substring(WITNESS.length()).chars().limit(LONGEST_CODE).anyMatch(Character::isDigit)
        : isWordsOfOath(words);
  }

  private static boolean isWordsOfOath(String words) {
    return BEHIND_WITNESS.contains(firstWord(words))
        && Character.isLowerCase(words.charAt(0))
        && OATHS.stream().anyMatch(words::contains);
  }

  // "MR WALTER FINCH (sworn)"
  private static boolean isSworn(LabelText label) {
    List<Span> brackets = label.brackets();
    if (brackets.size() != 1 || label.words().isEmpty()) {
      return false;
    }
    Span oath = brackets.get(0);
    List<Word> inside = LabelText.of(label.text(), oath.start() + 1, oath.end() - 1).words();
    Span last = label.words().get(label.words().size() - 1).span();
    return last.end() <= oath.start()
        && !inside.isEmpty()
        && inside.stream()
            .allMatch(word -> OATHS.contains(word.key()) || BEHIND_WITNESS.contains(word.key()))
        && inside.stream().anyMatch(word -> OATHS.contains(word.key()));
  }

  private static Optional<Label> named(LabelText name, Span line) {
    return CoreReader.read(name)
        .filter(core -> core.name() != null && core.weight() >= Weight.NAME)
        .map(core -> core.label(RULE, line, List.of()));
  }

  // "Whereupon,", "The witness,", "TESTIMONY OF", "WITNESS:"
  private static int behindStart(List<Word> words) {
    StringBuilder start = new StringBuilder();
    int longest = 0;
    for (int i = 0; i < Math.min(MOST_WORDS_BEFORE_BY, words.size()); i++) {
      start.append(i == 0 ? "" : " ").append(words.get(i).key());
      longest = WITNESS_STARTS.contains(start.toString()) ? i + 1 : longest;
    }
    return longest;
  }
}
