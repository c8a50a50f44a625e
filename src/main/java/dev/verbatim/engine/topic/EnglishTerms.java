package dev.verbatim.engine.topic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * English words of terms: a bare word is a noun with its plural, {@code negotiate~} a verb with its
 * forms, {@code news=} stands as it is, {@code terroris*} goes on.
 */
final class EnglishTerms implements TermLanguage {

  private static final Set<String> TRANSPARENT = Set.of("a", "an", "the", "s");
  private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh");

  @Override
  public Set<String> transparent() {
    return TRANSPARENT;
  }

  @Override
  public Word word(String notation) {
    char last = notation.charAt(notation.length() - 1);
    boolean marked = last == '~' || last == '=' || last == '*';
    String word = marked ? notation.substring(0, notation.length() - 1) : notation;
    Word.Capitals capitals = Word.Capitals.of(word);
    String lower = word.toLowerCase(Locale.ROOT);
    Set<String> forms = new LinkedHashSet<>();
    for (String spelling : spellings(lower)) {
      forms.add(spelling);
      if (last == '~') {
        verb(spelling, forms);
      } else if (!marked) {
        forms.add(withS(spelling));
      }
    }
    return last == '*' ? Word.begun(forms, capitals) : Word.of(forms, capitals);
  }

  // "organisation" is "organization", too.
  private static Set<String> spellings(String word) {
    if (!word.contains("is")) {
      return Set.of(word);
    }
    String american = word.replace("isation", "ization").replaceFirst("is(e|ed|ing)$", "iz$1");
    return american.equals(word) ? Set.of(word) : Set.of(word, american);
  }

  private static void verb(String base, Set<String> forms) {
    forms.add(withS(base));
    if (base.endsWith("e")) {
      forms.add(base + "d");
      forms.add(base.substring(0, base.length() - 1) + "ing");
    } else if (endsInConsonantY(base)) {
      forms.add(base.substring(0, base.length() - 1) + "ied");
      forms.add(base + "ing");
    } else {
      forms.add(base + "ed");
      forms.add(base + "ing");
    }
  }

  private static String withS(String word) {
    if (endsInConsonantY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return HISSING.stream().anyMatch(word::endsWith) ? word + "es" : word + "s";
  }

  private static boolean endsInConsonantY(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0;
  }
}
