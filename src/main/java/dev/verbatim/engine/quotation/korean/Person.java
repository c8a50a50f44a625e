package dev.verbatim.engine.quotation.korean;

import java.util.ArrayList;
import java.util.List;

/** Somebody whom a document names, with the titles it gives. */
final class Person {

  private String name;
  private final List<String> titles = new ArrayList<>();

  Person(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void addTitle(String title) {
    if (!title.isEmpty() && !titles.contains(title)) {
      titles.add(title);
    }
  }

  void learn(String other) {
    if (other.length() > name.length()) {
      name = other;
    }
  }

  /** The same name, or one word of it: 트럼프 of 도널드 트럼프, 문 of 문재인. */
  boolean fits(String other) {
    if (name.equals(other)) {
      return true;
    }
    if (other.length() <= 1 || name.length() <= 1) {
      return isNative() && name.startsWith(other) || other.startsWith(name);
    }
    return name.endsWith(" " + other) || name.startsWith(other + " ") || other.endsWith(" " + name);
  }

  private boolean isNative() {
    return name.indexOf(' ') < 0 && name.length() > 1;
  }

  /** True where the text gave that title or a longer one for it: 위원장 and 국무위원장, 특보 and 특별보좌관. */
  boolean holds(String title) {
    return titles.stream().anyMatch(held -> isShortOf(title, held) || isShortOf(held, title));
  }

  /** The title itself, not one that is like it: 대표 and 원내대표 are two. */
  boolean holdsExactly(String title) {
    return titles.contains(title);
  }

  // Every syllable of the short one is in the long one, in the same order
  private static boolean isShortOf(String title, String held) {
    int at = 0;
    for (int i = 0; i < held.length() && at < title.length(); i++) {
      at += held.charAt(i) == title.charAt(at) ? 1 : 0;
    }
    return at == title.length();
  }

  List<String> titles() {
    return List.copyOf(titles);
  }

  boolean hasTitle() {
    return !titles.isEmpty();
  }

  /** The last word is the person's title, those before it are short for what the text told. */
  boolean isShortlyDescribedBy(List<String> words) {
    int last = words.size() - 1;
    return last > 0
        && titles.stream().anyMatch(held -> held.endsWith(words.get(last)))
        && words.subList(0, last).stream()
            .allMatch(
                word ->
                    titles.stream()
                        .anyMatch(
                            held ->
                                held.startsWith(word.substring(0, 1)) && isShortOf(word, held)));
  }

  /** Every word is in what the text told of the person. */
  boolean isDescribedBy(List<String> words) {
    return words.stream().allMatch(word -> titles.stream().anyMatch(held -> held.contains(word)));
  }
}
