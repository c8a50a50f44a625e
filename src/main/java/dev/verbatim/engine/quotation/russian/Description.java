package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a description says: its noun, and what it says more: "норвежского премьера", "глава МИД".
 *
 * @param head the noun in the nominative
 * @param details the first letters of the other words
 * @param synonyms offices that the whole may stand for
 */
record Description(String head, List<String> details, List<String> synonyms) {

  private static final Set<String> HYPERNYMS = Vocabulary.words("ru", "hypernyms");
  private static final Set<String> ANAPHORIC = Vocabulary.words("ru", "anaphoric-roles");

  private static final Map<String, String> SYNONYMS = Vocabulary.values("ru", "role-synonyms");

  /** They say nothing of whom they stand in front of: "сам чиновник". */
  private static final Set<String> EMPHATIC = Set.of("сам", "сама", "этот", "эта", "тот", "та");

  /** So many letters tell "норвежский" and "Норвегия" to be akin. */
  private static final int AKIN = 4;

  Description {
    details = List.copyOf(details);
    synonyms = List.copyOf(synonyms);
  }

  static Description of(String words, boolean nominative) {
    String head = "";
    List<String> details = new ArrayList<>();
    for (String word : Words.plain(words.toLowerCase(Locale.ROOT)).split("[^\\p{L}-]+", -1)) {
      String noun = head.isEmpty() ? head(word, nominative) : "";
      if (!noun.isEmpty()) {
        head = noun;
      } else if (word.length() > 2 && word.charAt(0) != '-' && !EMPHATIC.contains(word)) {
        details.add(word.substring(0, Math.min(AKIN, word.length())));
      }
    }
    return new Description(head, details, synonyms(words, head));
  }

  // "главы государства" as "глава государства"
  private static List<String> synonyms(String words, String head) {
    String plain = Words.plain(words.toLowerCase(Locale.ROOT));
    int space = plain.lastIndexOf(' ');
    String offices =
        SYNONYMS.get(head + (plain.indexOf(' ') < 0 ? "" : plain.substring(plain.indexOf(' '))));
    if (offices == null && space > 0) {
      offices = SYNONYMS.get(adjective(plain.substring(0, space)) + " " + head);
    }
    if (offices == null && space > 0) {
      offices = SYNONYMS.get(head + plain.substring(space));
    }
    return offices == null ? List.of() : List.of(offices.split(" / ", -1));
  }

  // российского, российскому: российский
  private static String adjective(String word) {
    for (String ending : new String[] {"ого", "ому", "им", "ом"}) {
      if (word.endsWith("к" + ending)) {
        return word.substring(0, word.length() - ending.length()) + "ий";
      }
    }
    return word;
  }

  private static String head(String word, boolean nominative) {
    for (Case form : nominative ? new Case[] {Case.NOMINATIVE} : Case.values()) {
      Noun noun = Nouns.find(word, form);
      if (noun != null && noun.kind() == Noun.Kind.PERSON) {
        return noun.nominative();
      }
    }
    return "";
  }

  /** One word that may stand for anybody with an office: "чиновник". */
  static boolean isHypernym(String word) {
    return HYPERNYMS.contains(Words.plain(word.toLowerCase(Locale.ROOT)));
  }

  boolean isSpecific() {
    return !details.isEmpty();
  }

  /** The word alone can stand for whoever was named: "дипломат". */
  boolean isAnaphoric() {
    return details.isEmpty() && ANAPHORIC.contains(head);
  }

  /** The word may stand for this one: it says nothing else than what was told. */
  boolean mayStandFor(Person person) {
    return HYPERNYMS.contains(head) || person.roles().isEmpty();
  }

  boolean fits(Person person) {
    return person.roles().stream().anyMatch(role -> fits(role) || isSynonym(role));
  }

  // "глава государства" of the "президент Белоруссии"
  private boolean isSynonym(String role) {
    return synonyms.stream().anyMatch(synonym -> holds(role, synonym));
  }

  private static boolean holds(String role, String synonym) {
    for (String word : synonym.split(" ", -1)) {
      String stem = word.length() > AKIN + 1 ? word.substring(0, word.length() - 1) : word;
      if (!role.contains(stem)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(String role) {
    boolean sameHead = false;
    List<String> words = List.of(role.split("[^\\p{L}-]+", -1));
    for (String word : words) {
      for (Case form : Case.values()) {
        Noun noun = Nouns.find(word, form);
        sameHead |= noun != null && isSame(noun.nominative(), head);
      }
    }
    return sameHead
        && details.stream().allMatch(detail -> words.stream().anyMatch(w -> w.startsWith(detail)));
  }

  // "премьер" and "премьер-министр", "директор" and "гендиректор" are one
  private static boolean isSame(String one, String other) {
    return !other.isEmpty()
        && (one.equals(other)
            || one.startsWith(other + "-")
            || one.endsWith(other)
            || other.endsWith(one)
            || other.startsWith(one + "-"));
  }
}
