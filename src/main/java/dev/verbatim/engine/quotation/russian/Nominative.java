package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The nominative of names that stand in another case, where grammar alone is certain of it;
 * elsewhere the form that the text gives.
 */
final class Nominative {

  private Nominative() {}

  /** The case of a given name's form; the nominative where it is none that is known. */
  static Case caseOfGiven(String given) {
    for (Case form : Case.values()) {
      if (Names.given(given, form) != null) {
        return form;
      }
    }
    return Case.NOMINATIVE;
  }

  // Дмитрия: Дмитрий; the letters that both have keep their ё
  static String given(String exact, Case form) {
    String nominative = Names.given(Words.plain(exact.toLowerCase(Locale.ROOT)), form);
    if (nominative == null || form == Case.NOMINATIVE) {
      return form == Case.NOMINATIVE ? exact : patronymic(exact);
    }
    int same = 0;
    String plain = Words.plain(exact.toLowerCase(Locale.ROOT));
    while (same < plain.length()
        && same < nominative.length()
        && plain.charAt(same) == nominative.charAt(same)) {
      same++;
    }
    return same == 0 ? exact : exact.substring(0, same) + nominative.substring(same);
  }

  // Ивановича: Иванович; Ивановны: Ивановна
  private static String patronymic(String exact) {
    for (String ending : new String[] {"ичем", "ича", "ичу", "иче"}) {
      if (exact.endsWith(ending)) {
        return cut(exact, ending.length()) + "ич";
      }
    }
    for (String ending : new String[] {"вной", "вны", "вне", "вну"}) {
      if (exact.endsWith(ending)) {
        return cut(exact, ending.length()) + "вна";
      }
    }
    return exact;
  }

  static String surname(String exact, Case form, Mention.@Nullable Gender gender) {
    return switch (form) {
      case NOMINATIVE -> exact;
      case GENITIVE -> genitive(exact, gender);
      case DATIVE -> oblique(exact, gender, "у", "ю", "ому");
      case INSTRUMENTAL -> instrumental(exact, gender);
      case PREPOSITIONAL -> oblique(exact, gender, "е", "е", "ом");
    };
  }

  private static String genitive(String exact, Mention.@Nullable Gender gender) {
    String woman = woman(exact, gender);
    if (woman != null) {
      return woman;
    }
    if (gender == Mention.Gender.FEMALE) {
      return ends(exact, "ы") ? cut(exact, 1) + "а" : ends(exact, "и") ? feminineInI(exact) : exact;
    }
    if (ends(exact, "ского") || ends(exact, "цкого")) {
      return cut(exact, 3) + "ий";
    }
    if (ends(exact, "а")) {
      return cut(exact, 1);
    }
    if (ends(exact, "я") && exact.length() > 3) {
      return cut(exact, 1) + (isVowel(exact.charAt(exact.length() - 2)) ? "й" : "ь");
    }
    return ends(exact, "ы") ? cut(exact, 1) + "а" : exact;
  }

  private static String feminineInI(String exact) {
    char before = exact.charAt(exact.length() - 2);
    return cut(exact, 1) + ("кгхжчшщ".indexOf(before) >= 0 ? "а" : "я");
  }

  // Заречной: Заречная cannot be told from Зарецкой by ending alone; Беловой: Белова can
  private static @Nullable String woman(String exact, Mention.@Nullable Gender gender) {
    if (gender == Mention.Gender.MALE) {
      return null;
    }
    if (ends(exact, "овой")
        || ends(exact, "евой")
        || ends(exact, "иной")
        || ends(exact, "ыной")
        || ends(exact, "ёвой")) {
      return cut(exact, 2) + "а";
    }
    if (ends(exact, "ской") || ends(exact, "цкой") || ends(exact, "чной") || ends(exact, "нной")) {
      return cut(exact, 2) + "ая";
    }
    return null;
  }

  private static String oblique(
      String exact, Mention.@Nullable Gender gender, String hard, String soft, String adjective) {
    String woman = woman(exact, gender);
    if (woman != null) {
      return woman;
    }
    if (gender == Mention.Gender.FEMALE) {
      return ends(exact, "е") ? cut(exact, 1) + "а" : exact;
    }
    if (ends(exact, "ск" + adjective) || ends(exact, "цк" + adjective)) {
      return cut(exact, adjective.length()) + "ий";
    }
    if (ends(exact, "ову")
        || ends(exact, "еву")
        || ends(exact, "ину")
        || ends(exact, "ове")
        || ends(exact, "еве")
        || ends(exact, "ине")) {
      return cut(exact, 1);
    }
    boolean stemEnds = exact.length() > 2 && !isVowel(exact.charAt(exact.length() - 2));
    if (ends(exact, hard) && stemEnds) {
      return cut(exact, 1);
    }
    return ends(exact, soft) && !stemEnds ? cut(exact, 1) + "й" : exact;
  }

  private static String instrumental(String exact, Mention.@Nullable Gender gender) {
    String woman = woman(exact, gender);
    if (woman != null) {
      return woman;
    }
    if (gender == Mention.Gender.FEMALE) {
      return ends(exact, "ой") ? cut(exact, 2) + "а" : exact;
    }
    if (ends(exact, "ским") || ends(exact, "цким")) {
      return cut(exact, 2) + "ий";
    }
    if (ends(exact, "ым") || ends(exact, "ом")) {
      return cut(exact, 2);
    }
    if (ends(exact, "ем")) {
      char before = exact.charAt(exact.length() - 3);
      return cut(exact, 2) + (isVowel(before) ? "й" : "жчшщц".indexOf(before) >= 0 ? "" : "ь");
    }
    return exact;
  }

  /** A foreign name in its last word: Ына: Ын. */
  static String asian(String exact) {
    for (String ending : new String[] {"ом", "ем", "а", "у", "е", "я", "ю"}) {
      int stem = exact.length() - ending.length();
      if (exact.length() > ending.length() + 1
          && exact.endsWith(ending)
          && !isVowel(exact.charAt(stem - 1))) {
        boolean soft = "яюем".startsWith(ending) && !ending.equals("е");
        return exact.substring(0, stem) + (soft ? "ь" : "");
      }
    }
    for (String ending : new String[] {"ем", "я", "ю"}) {
      int stem = exact.length() - ending.length();
      if (ends(exact, ending) && isVowel(exact.charAt(stem - 1))) {
        return exact.substring(0, stem) + "й";
      }
    }
    return exact;
  }

  private static boolean ends(String exact, String ending) {
    return exact.length() > ending.length() + 1 && exact.endsWith(ending);
  }

  private static String cut(String exact, int letters) {
    return exact.substring(0, exact.length() - letters);
  }

  private static boolean isVowel(char letter) {
    return "аеёиоуыэюяАЕЁИОУЫЭЮЯ".indexOf(letter) >= 0;
  }
}
