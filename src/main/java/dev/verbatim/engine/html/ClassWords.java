package dev.verbatim.engine.html;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the class and id of an element suggest, by the words web authors everywhere use: {@code
 * "read__tooltip hidden"} holds the words read, tooltip and hidden. One instance reads one page.
 */
final class ClassWords {

  /** A longer value is some program's data. */
  private static final int LONGEST_VALUE = 1000;

  private static final Set<String> FURNITURE = Vocabulary.words("page", "furniture-words");
  private static final Set<String> TIP = Vocabulary.words("page", "tip-words");
  private static final Set<String> HIDDEN = Vocabulary.words("page", "hidden-classes");
  private static final Set<String> LEAD = Vocabulary.words("page", "lead-words");
  private static final Set<String> PLACE = Vocabulary.words("page", "place-words");
  private static final Set<String> DATE = Vocabulary.words("page", "date-words");
  private static final Set<String> SPEAKER = Vocabulary.words("page", "speaker-words");
  private static final Set<String> BYLINE = Vocabulary.words("page", "byline-words");

  /** {@code with-sidebar}, {@code is-menu-open}: about another element. */
  private static final Set<String> SPEAKS_OF_ANOTHER =
      Set.of("has", "is", "js", "no", "not", "with", "without");

  private final Map<String, Boolean> furniture = new HashMap<>();

  boolean isFurniture(String classes) {
    return !classes.isEmpty()
        && furniture.computeIfAbsent(classes, value -> anyWord(value, FURNITURE));
  }

  static boolean isTip(String classes) {
    return anyWord(classes, TIP);
  }

  static boolean isHidden(String classes) {
    if (classes.isEmpty() || classes.length() > LONGEST_VALUE) {
      return false;
    }
    boolean hidden = false;
    for (String name : classes.toLowerCase(Locale.ROOT).split("\\s+")) {
      // "hidden md:block": hidden on small screens only
      if (name.contains(":")) {
        return false;
      }
      hidden |= HIDDEN.contains(name);
    }
    return hidden;
  }

  static boolean isLead(String classes) {
    return anyWord(classes, LEAD);
  }

  static boolean isPlace(String classes) {
    return anyWord(classes, PLACE);
  }

  static boolean isDate(String classes) {
    return anyWord(classes, DATE);
  }

  /** {@code speaker}, {@code transcript__speaker-name}: who speaks, as if in bold. */
  static boolean isSpeaker(String classes) {
    return anyWord(classes, SPEAKER);
  }

  static boolean isByline(String classes) {
    return anyWord(classes, BYLINE);
  }

  private static boolean anyWord(String classes, Set<String> words) {
    if (classes.isEmpty() || classes.length() > LONGEST_VALUE) {
      return false;
    }
    for (String name : classes.split("\\s+")) {
      if (anyPart(name, words)) {
        return true;
      }
    }
    return false;
  }

  /** {@code relatedNews}, {@code related-news}, {@code b-related__news}: related among others. */
  private static boolean anyPart(String name, Set<String> words) {
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i < name.length() && !isBoundary(name, i)) {
        continue;
      }
      String part = name.substring(start, i).toLowerCase(Locale.ROOT);
      if (start == 0 && SPEAKS_OF_ANOTHER.contains(part)) {
        return false;
      }
      if (words.contains(part)) {
        return true;
      }
      start = i < name.length() && !Character.isLetter(name.charAt(i)) ? i + 1 : i;
    }
    return false;
  }

  private static boolean isBoundary(String name, int i) {
    char c = name.charAt(i);
    return !Character.isLetter(c)
        || (Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1)));
  }
}
