package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reporting verbs of the vocabulary by each of their forms. */
final class ReportingVerbs {

  private static final String VOWELS = "aeiou";

  private final Map<String, ReportingVerb> byForm = new HashMap<>();

  private ReportingVerbs() {}

  static ReportingVerbs load() {
    ReportingVerbs verbs = new ReportingVerbs();
    Vocabulary.values("en", "reporting-verbs").forEach(verbs::add);
    return verbs;
  }

  @Nullable ReportingVerb of(String lower) {
    return byForm.get(lower);
  }

  private void add(String lemma, String value) {
    String[] parts = value.split(" ");
    ReportingVerb.Kind kind = ReportingVerb.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
    String past = parts.length > 1 ? parts[1] : past(lemma);
    put(past, lemma, kind, ReportingVerb.Form.PAST);
    put(lemma, lemma, kind, ReportingVerb.Form.BASE);
    put(thirdPerson(lemma), lemma, kind, ReportingVerb.Form.PRESENT);
    put(gerund(lemma), lemma, kind, ReportingVerb.Form.GERUND);
    if (parts.length > 2) {
      put(parts[2], lemma, kind, ReportingVerb.Form.PARTICIPLE);
    }
  }

  private void put(String form, String lemma, ReportingVerb.Kind kind, ReportingVerb.Form which) {
    byForm.putIfAbsent(form, new ReportingVerb(lemma, kind, which));
  }

  // say: says, reply: replies, wish: wishes
  private static String thirdPerson(String lemma) {
    if (endsInConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing =
        lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
    return lemma + (hissing ? "es" : "s");
  }

  // reply: replied, note: noted, admit: admitted
  private static String past(String lemma) {
    if (endsInConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma.endsWith("e") ? lemma + "d" : doubled(lemma) + "ed";
  }

  // note: noting, agree: agreeing, admit: admitting
  private static String gerund(String lemma) {
    boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee");
    return silent ? lemma.substring(0, lemma.length() - 1) + "ing" : doubled(lemma) + "ing";
  }

  // A last consonant is doubled in quip, refer, rebut, but not in whisper, or answer
  private static String doubled(String lemma) {
    int length = lemma.length();
    char last = lemma.charAt(length - 1);
    boolean closed =
        length > 2
            && "bdgmnprt".indexOf(last) >= 0
            && isVowel(lemma.charAt(length - 2))
            && !isVowel(lemma.charAt(length - 3));
    if (!closed) {
      return lemma;
    }
    boolean oneSyllable = lemma.chars().filter(c -> isVowel((char) c)).count() == 1;
    boolean stressed =
        lemma.endsWith("fer")
            || lemma.endsWith("mit")
            || lemma.endsWith("but")
            || lemma.endsWith("gret");
    boolean unstressed = lemma.equals("offer");
    return (oneSyllable || stressed) && !unstressed ? lemma + last : lemma;
  }

  private static boolean endsInConsonantAndY(String lemma) {
    return lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2));
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
