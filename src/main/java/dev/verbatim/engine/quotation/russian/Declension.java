package dev.verbatim.engine.quotation.russian;

import java.util.ArrayList;
import java.util.List;

/**
 * From a form of a noun to what its nominative may be. It answers everything the endings allow;
 * which of it is a word, the vocabulary says.
 */
final class Declension {

  private Declension() {}

  /** Possible nominatives, the word itself first. */
  static List<String> nominatives(String word, Case form) {
    List<String> found = new ArrayList<>();
    found.add(word);
    if (word.length() < 3) {
      return found;
    }
    switch (form) {
      case NOMINATIVE -> {}
      case GENITIVE -> genitive(word, found);
      case DATIVE -> dative(word, found);
      case INSTRUMENTAL -> instrumental(word, found);
      case PREPOSITIONAL -> prepositional(word, found);
    }
    return found;
  }

  private static void genitive(String word, List<String> found) {
    swap(word, found, "а", "", "о");
    swap(word, found, "я", "ь", "й", "е", "ие");
    swap(word, found, "ы", "а");
    swap(word, found, "и", "а", "я", "ь");
    swap(word, found, "ов", "ы", "и");
    swap(word, found, "ев", "ы", "и");
    swap(word, found, "ей", "и", "ья");
    swap(word, found, "ого", "ый", "ой", "ое");
    swap(word, found, "его", "ий", "ее");
    swap(word, found, "ых", "ые");
    swap(word, found, "их", "ие");
    swap(word, found, "ой", "ая");
  }

  private static void dative(String word, List<String> found) {
    swap(word, found, "у", "", "о");
    swap(word, found, "ю", "ь", "й", "е", "ие");
    swap(word, found, "е", "а", "я");
    swap(word, found, "и", "я", "ь");
    swap(word, found, "ам", "ы", "и", "а");
    swap(word, found, "ям", "и", "я");
    swap(word, found, "ому", "ый", "ой", "ое");
    swap(word, found, "ему", "ий", "ее");
    swap(word, found, "ым", "ые");
    swap(word, found, "им", "ие");
    swap(word, found, "ой", "ая");
  }

  private static void instrumental(String word, List<String> found) {
    swap(word, found, "ом", "", "о");
    swap(word, found, "ем", "", "ь", "й", "е");
    swap(word, found, "ой", "а", "ая");
    swap(word, found, "ей", "а", "я");
    swap(word, found, "ью", "ь");
    swap(word, found, "ым", "ый", "ой");
    swap(word, found, "им", "ий");
    swap(word, found, "ами", "ы", "и", "а");
    swap(word, found, "ями", "и", "я");
  }

  private static void prepositional(String word, List<String> found) {
    swap(word, found, "е", "", "о", "а", "я", "ь", "й");
    swap(word, found, "и", "я", "ь", "е");
    swap(word, found, "ах", "ы", "и", "а");
    swap(word, found, "ях", "и", "я");
    swap(word, found, "ом", "ый", "ой", "ое");
    swap(word, found, "ем", "ий", "ее");
    swap(word, found, "ых", "ые");
    swap(word, found, "их", "ие");
    swap(word, found, "ой", "ая");
  }

  private static void swap(String word, List<String> found, String ending, String... nominative) {
    if (word.endsWith(ending) && word.length() > ending.length() + 1) {
      String stem = word.substring(0, word.length() - ending.length());
      for (String each : nominative) {
        found.add(stem + each);
      }
    }
  }
}
