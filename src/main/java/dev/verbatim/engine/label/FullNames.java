package dev.verbatim.engine.label;

import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.speaker.RussianName;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Full names in a text that is no label: "HON. FRED UPTON, Michigan, Chairman", "Briefing by Press
 * Secretary Jane Roe".
 */
public final class FullNames {

  private static final int MOST_WORDS = 4;
  private static final int MOST_UNKNOWN_WORDS = 2;

  private FullNames() {}

  /**
   * The names in a region that end in one of the surnames and begin with a given name, an initial,
   * right behind an honorific or a role, or are two or three capitals by themselves. Linear in the
   * length of the region.
   *
   * @param surnames folded as {@link NameKey#of} does
   */
  public static List<Span> endingIn(SourceText text, Span region, Set<String> surnames) {
    LabelText label = LabelText.of(text, region.start(), region.end());
    List<Word> words = label.words();
    List<Span> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      boolean surname = words.get(i).isCapital() && surnames.contains(key(text, words.get(i)));
      int first = surname ? start(text, words, i) : i;
      if (first < i) {
        Span name = label.span(first, i + 1);
        found.add(new Span(name.start(), name.start() + bare(text.slice(name))));
      }
    }
    return found;
  }

  /**
   * The full names in a region by their initials, "MD": "Marcus Dean"; each begins with a given
   * name. Linear in the length of the region.
   *
   * @param letters the initials that are asked for, two and more
   */
  public static Map<String, Set<String>> initialled(
      SourceText text, Span region, Set<String> letters) {
    LabelText label = LabelText.of(text, region.start(), region.end());
    List<Word> words = label.words();
    Map<String, Set<String>> found = new HashMap<>();
    for (int first = 0; first < words.size(); first++) {
      StringBuilder initials = new StringBuilder();
      int last = first;
      while (last < words.size() && last - first < MOST_WORDS && words.get(last).isCapital()) {
        initials.append(text.charAt(words.get(last).span().start()));
        boolean asked = last > first && letters.contains(initials.toString());
        if (asked && isGiven(words.get(first))) {
          String name = text.slice(label.span(first, last + 1));
          found
              .computeIfAbsent(initials.toString(), none -> new HashSet<>())
              .add(name.substring(0, bare(name)));
        }
        if (last + 1 < words.size() && !joins(text, words, last)) {
          break;
        }
        last++;
      }
    }
    return found;
  }

  /**
   * The Russian names in a region: a given name in the nominative, perhaps a patronymic, and a
   * surname; none in a line that says who asked or wrote. Linear in the length of the region.
   */
  public static List<Span> russian(SourceText text, Span region) {
    LabelText label = LabelText.of(text, region.start(), region.end());
    List<Word> words = label.words();
    List<Span> found = new ArrayList<>();
    if (!words.isEmpty() && Lexicon.ASKED_BY.contains(words.get(0).key().replace(":", ""))) {
      return found;
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      int last = i + 1;
      boolean patronymic = RussianName.isPatronymic(words.get(last).key());
      last += patronymic ? 1 : 0;
      if (last < words.size()
          && Lexicon.RUSSIAN_GIVEN.contains(words.get(i).key())
          && words.get(i).isCapital()
          && words.get(last).isCapital()
          && joins(text, words, last - 1)
          && joins(text, words, i)) {
        Span name = label.span(i, last + 1);
        found.add(new Span(name.start(), name.start() + bare(text.slice(name))));
      }
    }
    return found;
  }

  /**
   * The names in a region that begin with a given name: two or three capitals that touch each
   * other; none behind "by", which names who asked or wrote. Linear in the length of the region.
   */
  public static List<Span> western(SourceText text, Span region) {
    LabelText label = LabelText.of(text, region.start(), region.end());
    List<Word> words = label.words();
    List<Span> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean by = i > 0 && words.get(i - 1).key().equals("by");
      int last = i;
      while (last + 1 < words.size()
          && last - i < MOST_WORDS - 1
          && joins(text, words, last)
          && words.get(last + 1).isCapital()
          && !Lexicon.isImpersonal(words.get(last + 1))) {
        last++;
      }
      if (last > i
          && words.get(i).isCapital()
          && Lexicon.GIVEN_NAMES.contains(words.get(i).key())) {
        Span name = label.span(i, last + 1);
        if (!by) {
          found.add(new Span(name.start(), name.start() + bare(text.slice(name))));
        }
        i = last;
      }
    }
    return found;
  }

  /** The Korean names in a region that stand right before a title. Linear in its length. */
  public static List<Span> korean(SourceText text, Span region) {
    List<Word> words = LabelText.of(text, region.start(), region.end()).words();
    List<Span> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (KoreanWord.isFullName(words.get(i)) && KoreanWord.isTitle(words.get(i + 1))) {
        found.add(words.get(i).span());
      }
    }
    return found;
  }

  // "Jane Roe"
  static boolean isGivenAndSurname(LabelText label) {
    List<Word> words = label.words();
    return words.size() > 1
        && CoreReader.isName(words)
        && Lexicon.GIVEN_NAMES.contains(words.get(0).key());
  }

  // Back over capitals that touch each other; the given name farthest in front begins the name, or
  // the capital before a middle initial.
  private static int start(SourceText text, List<Word> words, int surname) {
    int start = surname;
    int at = surname - 1;
    while (at >= 0 && surname - at < MOST_WORDS && joins(text, words, at)) {
      Word word = words.get(at);
      if (isGiven(word)) {
        start = at;
      } else if (word.shape() != Word.Shape.LOWER && HonorificName.isHonorific(word)) {
        return at + 1 < surname ? at + 1 : start;
      } else if (isRoleHead(word)) {
        return at + 1 < surname ? at + 1 : start;
      } else if (isContraction(word)
          || Lexicon.isImpersonal(word)
          || Lexicon.OPENERS.contains(word.key())) {
        return start;
      }
      at--;
    }
    if (start < surname && isInitial(words.get(start)) && start - 1 > at) {
      start--;
    }
    boolean bounded = surname - at - 1 <= MOST_UNKNOWN_WORDS;
    return start == surname && bounded ? at + 1 : start;
  }

  // "Jane Roe", not "Roe. Tom", "Texas      TOM" nor "Texas, Tom"
  private static boolean joins(SourceText text, List<Word> words, int at) {
    Word word = words.get(at);
    int gap = words.get(at + 1).span().start() - word.span().end();
    char last = text.charAt(word.span().end() - 1);
    boolean open =
        Character.isLetter(last)
            || (last == '.' && (isInitial(word) || HonorificName.isHonorific(word)));
    return gap <= 1 && !word.comma() && open && (word.isCapital() || particle(word));
  }

  // "I'M MARA"
  private static boolean isContraction(Word word) {
    return word.key().endsWith("'m") || word.key().endsWith("'re") || word.key().endsWith("'s");
  }

  // "Fred", "J."; "Al" with a capital is one too
  private static boolean isGiven(Word word) {
    return Lexicon.GIVEN_NAMES.contains(word.key())
        || isInitial(word)
        || (word.isCapital() && particle(word));
  }

  // "Chairman", "Representatives"
  private static boolean isRoleHead(Word word) {
    String key = word.key();
    return Lexicon.isRoleHead(word)
        || (key.endsWith("s") && Lexicon.ROLE_HEADS.contains(key.substring(0, key.length() - 1)));
  }

  private static boolean particle(Word word) {
    return Lexicon.PARTICLES.contains(word.key());
  }

  private static boolean isInitial(Word word) {
    return word.shape() == Word.Shape.INITIAL;
  }

  private static String key(SourceText text, Word word) {
    return NameKey.of(text.slice(word.span()));
  }

  // "Upton." and "Upton's" end before the mark.
  private static int bare(String name) {
    int end = name.length();
    while (end > 0 && !Character.isLetter(name.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
