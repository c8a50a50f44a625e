package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs of reporting in all their forms, made from the vocabulary once. */
final class Verbs {

  private static final Map<String, VerbForm> FORMS = new HashMap<>();

  static {
    Map<String, String> irregular = Vocabulary.values("ru", "irregular-past-tenses");
    read("reporting-verbs", VerbForm.Kind.REPORTING, irregular);
    read("believing-verbs", VerbForm.Kind.BELIEVING, irregular);
    read("demanding-verbs", VerbForm.Kind.DEMANDING, irregular);
    read("naming-verbs", VerbForm.Kind.NAMING, irregular);
    read("manner-verbs", VerbForm.Kind.MANNER, irregular);
    read("phrase-verbs", VerbForm.Kind.PHRASE, irregular);
    for (String form : Vocabulary.words("ru", "impersonal-verbs")) {
      add(form, form, Agreement.ANY, false, VerbForm.Kind.IMPERSONAL);
    }
    for (String form : Vocabulary.words("ru", "reporting-adjectives")) {
      add(form, form, ofAdjective(form), false, VerbForm.Kind.BELIEVING);
    }
  }

  private Verbs() {}

  /** The form that a word is, in lower case and with е for ё. */
  static @Nullable VerbForm of(String word) {
    return FORMS.get(word);
  }

  private static void read(String file, VerbForm.Kind kind, Map<String, String> irregular) {
    Vocabulary.values("ru", file)
        .forEach(
            (infinitive, forms) -> {
              String[] present = forms.split(" ", -1);
              add(present[0], infinitive, Agreement.SINGULAR, false, kind);
              add(present[1], infinitive, Agreement.PLURAL, false, kind);
              if (present.length > 2) {
                add(present[2], infinitive, Agreement.ANY, true, kind);
              }
              List<String> past = past(infinitive, irregular.get(infinitive));
              add(past.get(0), infinitive, Agreement.MASCULINE, false, kind);
              add(past.get(1), infinitive, Agreement.FEMININE, false, kind);
              add(past.get(2), infinitive, Agreement.NEUTER, false, kind);
              add(past.get(3), infinitive, Agreement.PLURAL, false, kind);
            });
  }

  // сказать: сказал, сказала; признаться: признался, призналась
  private static List<String> past(String infinitive, @Nullable String irregular) {
    if (irregular != null) {
      return List.of(irregular.split(" ", -1));
    }
    boolean reflexive = infinitive.endsWith("ся");
    String stem = infinitive.substring(0, infinitive.length() - (reflexive ? 4 : 2));
    return reflexive
        ? List.of(stem + "лся", stem + "лась", stem + "лось", stem + "лись")
        : List.of(stem + "л", stem + "ла", stem + "ло", stem + "ли");
  }

  private static Agreement ofAdjective(String form) {
    return switch (form.charAt(form.length() - 1)) {
      case 'а' -> Agreement.FEMININE;
      case 'ы' -> Agreement.PLURAL;
      default -> Agreement.MASCULINE;
    };
  }

  private static void add(
      String form, String infinitive, Agreement agreement, boolean gerund, VerbForm.Kind kind) {
    Set<VerbForm.Kind> kinds = EnumSet.of(kind);
    VerbForm known = FORMS.get(form);
    if (known != null) {
      kinds.addAll(known.kinds());
    }
    FORMS.put(form, new VerbForm(infinitive, agreement, gerund, kinds));
  }
}
