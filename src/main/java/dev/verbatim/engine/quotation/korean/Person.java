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

  /** True where the text gave that title, or one that ends in it: 국무위원장 and 위원장. */
  boolean holds(String title) {
    return titles.stream().anyMatch(held -> held.endsWith(title) || title.endsWith(held));
  }

  List<String> titles() {
    return List.copyOf(titles);
  }

  boolean hasTitle() {
    return !titles.isEmpty();
  }

  /** Every word is in what the text told of the person. */
  boolean isDescribedBy(List<String> words) {
    return words.stream().allMatch(word -> titles.stream().anyMatch(held -> held.contains(word)));
  }
}
