package dev.verbatim.engine.topic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Russian words of terms: a bare word is a noun or an adjective in the nominative and stands for
 * all its cases, {@code мира=} stands as it is, {@code террорис*} goes on. Forms that a word does
 * not really have do no harm: no text has them.
 */
final class RussianTerms implements TermLanguage {

  /** Letters that the nominative ends in, and the endings that take their place. */
  private record Paradigm(String nominative, List<String> endings) {

    static Paradigm of(String nominative, String endings) {
      return new Paradigm(nominative, List.of(endings.replace('ё', 'е').split(" ")));
    }
  }

  private static final String OF_ADJECTIVES =
      "ый ий ой ая яя ое ее ые ие ого его ому ему ым им ую юю ых их ыми ими ом ем ою ею";

  private static final List<Paradigm> PARADIGMS =
      List.of(
          Paradigm.of("ый", OF_ADJECTIVES),
          Paradigm.of("ий", OF_ADJECTIVES),
          Paradigm.of("ой", OF_ADJECTIVES),
          Paradigm.of("ая", OF_ADJECTIVES),
          Paradigm.of("ые", OF_ADJECTIVES),
          Paradigm.of("ие", "ие ия ию ием ии ий иям иями иях " + OF_ADJECTIVES),
          Paradigm.of("й", "й я ю ем ём е и ев ям ями ях"),
          Paradigm.of("я", "я и е ю ей ёй ь й ям ями ях"),
          Paradigm.of("а", "а ы и е у ой ою ей ам ами ах"),
          Paradigm.of("о", "о а у ом е ам ами ах"),
          Paradigm.of("е", "е я ю ем и ей ям ями ях а у"),
          Paradigm.of("ь", "ь и ью ей ям ями ях я ю ем е"),
          Paradigm.of("ы", "ы ов ам ами ах"),
          Paradigm.of("и", "и й ей ов ев ям ями ях ам ами ах"));
  private static final List<String> OF_CONSONANTS =
      List.of("", "а", "у", "ом", "ем", "е", "ы", "и", "ов", "ев", "ей", "ам", "ами", "ах");

  /** How a word is declined is told by its last letters, one more than any form lacks. */
  private static final int TELLING_LETTERS = 4;

  private final Map<String, Word> byTail = new ConcurrentHashMap<>();

  @Override
  public Word word(String notation) {
    char last = notation.charAt(notation.length() - 1);
    boolean marked = last == '=' || last == '*';
    String word = marked ? notation.substring(0, notation.length() - 1) : notation;
    Word.Capitals capitals = Word.Capitals.of(word);
    String folded = Letters.fold(word.toLowerCase(Locale.ROOT));
    if (last == '*') {
      return Word.begun(Set.of(folded), capitals);
    }
    return marked || capitals == Word.Capitals.ALL
        ? Word.of(Set.of(folded), capitals)
        : declined(folded, capitals);
  }

  // Twenty thousand words end in a tenth as many ways.
  private Word declined(String word, Word.Capitals capitals) {
    int tail = Math.max(0, word.length() - TELLING_LETTERS);
    Word declined = byTail.computeIfAbsent(word.substring(tail), RussianTerms::decline);
    String stem = word.substring(0, tail) + declined.stems().iterator().next();
    return new Word(Set.of(stem), declined.endings(), capitals, false, false);
  }

  private static Word decline(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    decline(word, forms);
    return Word.of(forms, Word.Capitals.ANY);
  }

  private static void decline(String word, Set<String> forms) {
    boolean known = false;
    for (Paradigm paradigm : PARADIGMS) {
      if (word.endsWith(paradigm.nominative())) {
        String stem = word.substring(0, word.length() - paradigm.nominative().length());
        paradigm.endings().forEach(ending -> forms.add(stem + ending));
        known = true;
      }
    }
    if (!known) {
      OF_CONSONANTS.forEach(ending -> forms.add(word + ending));
    }
    fleeting(word, forms);
  }

  // Vowels that come and go: "рынок, рынка", "боец, бойца", "уголь, угля", "война, войн", "добыча",
  // "вышка, вышек".
  private static void fleeting(String word, Set<String> forms) {
    int length = word.length();
    if (word.endsWith("ок") || word.endsWith("ек")) {
      declineStem(word.substring(0, length - 2) + "к", forms);
    } else if (word.endsWith("ец")) {
      boolean behindVowel = length > 2 && isVowel(word.charAt(length - 3));
      declineStem(word.substring(0, length - 2) + (behindVowel ? "йц" : "ц"), forms);
    } else if (word.endsWith("оль") || word.endsWith("ень")) {
      String stem = word.substring(0, length - 3) + word.charAt(length - 2);
      List.of("я", "ю", "ем", "е", "и", "ей", "ям", "ями", "ях")
          .forEach(ending -> forms.add(stem + ending));
    } else if (word.endsWith("ка") && length > 3 && !isVowel(word.charAt(length - 3))) {
      forms.add(word.substring(0, length - 2) + "ок");
      forms.add(word.substring(0, length - 2) + "ек");
    } else if (word.endsWith("а") || word.endsWith("о")) {
      forms.add(word.substring(0, length - 1));
    }
  }

  private static void declineStem(String stem, Set<String> forms) {
    OF_CONSONANTS.stream().skip(1).forEach(ending -> forms.add(stem + ending));
  }

  private static boolean isVowel(char letter) {
    return "аеиоуыэюя".indexOf(letter) >= 0;
  }
}
