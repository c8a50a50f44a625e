package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The nominative of an organisation's name where it is known, else the form of the text. */
final class OrganizationName {

  /** Names of more words are left as they are. */
  private static final int LONGEST = 4;

  private static final Map<String, String> SHOWN = new HashMap<>();

  static {
    for (String file : new String[] {"organization-names", "places"}) {
      for (String name : Vocabulary.values("ru", file).keySet()) {
        SHOWN.put(Words.plain(name.toLowerCase(Locale.ROOT)), name);
      }
    }
  }

  private OrganizationName() {}

  static String nominative(String exact, boolean nominative) {
    int space = exact.indexOf(' ');
    String first = space < 0 ? exact : exact.substring(0, space);
    String rest = space < 0 ? "" : exact.substring(space);
    if (nominative || SHOWN.containsKey(Words.plain(exact.toLowerCase(Locale.ROOT)))) {
      return exact;
    }
    String word = Words.plain(first.toLowerCase(Locale.ROOT));
    for (Case form : Case.values()) {
      for (String candidate : Declension.nominatives(word, form)) {
        String shown = SHOWN.get(candidate);
        if (shown != null) {
          return shown + rest;
        }
      }
    }
    return Nouns.isShortenedOffice(first) ? shortened(first) + rest : exact;
  }

  /** «Мегафоне» as «Мегафон», where the text gives that elsewhere; else the form it has. */
  static String among(Set<String> nominatives, String exact) {
    String[] words = exact.split(" ", LONGEST + 1);
    if (words.length > LONGEST) {
      return exact;
    }
    for (int i = 0; i < words.length; i++) {
      String declined = words[i];
      for (Case form : Case.values()) {
        for (String candidate : Declension.nominatives(declined, form)) {
          words[i] = candidate;
          String name = String.join(" ", words);
          if (!name.equals(exact) && nominatives.contains(name)) {
            return name;
          }
        }
      }
      words[i] = declined;
    }
    return exact;
  }

  // Минздраве, Росстатом: Минздрав, Росстат; Минэкономики stays
  private static String shortened(String first) {
    for (String ending : new String[] {"ом", "а", "у", "е"}) {
      int stem = first.length() - ending.length();
      if (first.endsWith(ending) && "бвгджзклмнпрстфхц".indexOf(first.charAt(stem - 1)) >= 0) {
        return first.substring(0, stem);
      }
    }
    return first;
  }
}
