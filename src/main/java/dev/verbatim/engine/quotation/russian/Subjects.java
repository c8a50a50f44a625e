package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Quoted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb that reports. */
final class Subjects {

  /** No subject stands further from its verb than this. */
  private static final int REACH = 40;

  private static final Set<String> OPENERS =
      Set.of(
          "а", "но", "и", "что", "как", "однако", "зато", "чтобы", "если", "когда", "хотя",
          "причем");

  /** They stand alone behind a preposition: "при этом", "после того". */
  private static final Set<String> POINTERS = Set.of("этом", "этого", "этому", "том", "того");

  private static final Case[] OBLIQUE = {
    Case.INSTRUMENTAL, Case.DATIVE, Case.PREPOSITIONAL, Case.GENITIVE
  };

  private Subjects() {}

  /** "сказал вчера журналистам [директор порта Илья Савин]" */
  static @Nullable NounPhrase behind(Stretch words, Cue cue, int to) {
    Agreement verb = cue.verb().agreement();
    int at = cue.end();
    int limit = Math.min(to, at + REACH);
    while (at < limit) {
      if (words.isComma(at) && isShortInsertion(words, at, limit)) {
        at = nextComma(words, at + 1, limit) + 1;
        continue;
      }
      if (words.isPunctuation(at) && !words.is(at, "(") && !words.is(at, ")")) {
        return null;
      }
      if (governs(words, at)) {
        at = behindPreposition(words, at, limit);
        continue;
      }
      NounPhrase found = NounPhrases.at(words, at, Case.NOMINATIVE, verb);
      if (found == null && at == cue.end() && words.isPunctuation(at + 1)) {
        found = quotedName(words, at + 1, Agreement.ANY);
      }
      if (found != null && !isIndirectObject(words, found, limit, verb)) {
        NounPhrase named = Apposition.behind(words, found);
        return named == null ? found : named;
      }
      at = found != null ? Math.max(found.end(), at + 1) : at + 1;
    }
    return null;
  }

  /** "[Губернатор Егор Балашов] на совещании подчеркнул" */
  static @Nullable NounPhrase before(Stretch words, int from, Cue cue) {
    return before(words, from, cue.first(), cue.verb().agreement());
  }

  static @Nullable NounPhrase before(Stretch words, int from, int to, Agreement verb) {
    NounPhrase organization = null;
    int at = Math.max(from, to - REACH);
    while (at < to) {
      if (governs(words, at)) {
        at = behindPreposition(words, at, to);
        continue;
      }
      NounPhrase found = NounPhrases.at(words, at, Case.NOMINATIVE, verb);
      if (found == null || found.end() > to) {
        at++;
        continue;
      }
      if (found.isPerson()
          && !(found.mention().kind() == Mention.Kind.NAMELESS && found.mention().plural())) {
        NounPhrase named = Apposition.of(words, found, to);
        return named == null ? found : named;
      }
      organization = organization == null ? found : organization;
      at = found.end();
    }
    return organization != null ? organization : quotedName(words, to, verb);
  }

  // «Волгасталь» сообщила; сообщает «Якутия 24»
  private static @Nullable NounPhrase quotedName(Stretch words, int to, Agreement verb) {
    Quoted quoted = words.isQuoted(to - 1) ? words.get(to - 1).quoted() : null;
    if (quoted == null
        || verb == Agreement.PLURAL
        || Quotedness.of(words, to - 1) != Quotedness.NAME) {
      return null;
    }
    Mention mention =
        new Mention(
            Mention.Kind.ORGANIZATION,
            words.get(to - 1).span(),
            quoted.inner(),
            null,
            null,
            false,
            true);
    return new NounPhrase(mention, to - 1, to);
  }

  /** True where nothing in the range could be a subject that was not understood. */
  static boolean isVacant(Stretch words, int from, int to) {
    int at = from;
    while (at < to) {
      String word = words.word(at);
      if (Words.isPreposition(word)) {
        at = behindPreposition(words, at, to);
      } else if (!words.isWord(at) || Words.isAdverb(word) || isOblique(words, at)) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** True for nobody, or whoever is spoken to, in that range: "жителям", "суду", "ТАСС". */
  static boolean isHearer(Stretch words, int from, int to) {
    for (int at = from; at < to; at++) {
      String word = words.word(at);
      boolean dative =
          Words.endsIn(word, "у", "ю", "ам", "ям", "ому", "ему", "е", "ой", "ей", "им");
      boolean agency = words.isWord(at) && Nouns.isAcronym(words.get(at).text());
      if (!words.isWord(at)
          || Words.isPreposition(word)
          || !(dative || agency || Words.isAdverb(word))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOblique(Stretch words, int at) {
    String word = words.word(at);
    VerbForm verb = Verbs.of(word);
    return (verb != null)
        || Words.endsIn(
            word, "ам", "ям", "ому", "ему", "у", "ю", "ого", "его", "ов", "ей", "ых", "их", "о",
            "в", "я", "ом", "ах", "е", "ой", "им")
        || Nouns.isAcronym(words.get(at).text());
  }

  /** Where the clause begins in which the verb at that place stands. */
  static int clauseStart(Stretch words, int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      if (words.is(at, ";") || words.is(at, ":")) {
        return at + 1;
      }
      if (words.isComma(at) && isQuestion(words, at)) {
        return at + 1;
      }
      if (words.isComma(at) && OPENERS.contains(words.word(at + 1))) {
        return Math.min(at + 2, verb);
      }
    }
    return 0;
  }

  // Отвечая на вопрос, [готов ли он к встрече,] Трамп сказал
  private static boolean isQuestion(Stretch words, int comma) {
    int from = comma - 1;
    while (from >= 0 && comma - from < REACH && !words.isComma(from)) {
      if (words.word(from).equals("ли")) {
        return true;
      }
      from--;
    }
    return false;
  }

  /** The index behind a preposition and what it governs. */
  static int behindPreposition(Stretch words, int preposition, int to) {
    int at = preposition + 1;
    if (POINTERS.contains(words.word(at))) {
      return Math.min(at + 1, to);
    }
    for (Case form : OBLIQUE) {
      NounPhrase governed = NounPhrases.at(words, at, form, Agreement.ANY);
      if (governed != null && governed.end() <= to) {
        return behindForeignName(words, Math.max(governed.end(), at), to);
      }
    }
    while (at < to - 1
        && words.isWord(at)
        && !words.isCapitalised(at)
        && isObliqueAdjective(words.word(at))) {
      at++;
    }
    boolean day = words.isNumber(at) && words.isWord(at + 1);
    at += day ? 2 : 1;
    if (at < to && words.isQuoted(at) && Nouns.isClassifier(words.word(at - 1))) {
      at++;
    }
    return behindForeignName(words, Math.min(at, to), to);
  }

  // после встречи; not: накануне | Трамп
  private static boolean governs(Stretch words, int at) {
    String word = words.word(at);
    boolean alone = Words.isAdverb(word) && words.isCapitalised(at + 1);
    return Words.isPreposition(word) && !alone;
  }

  // в эфире | Fox News: a name in Latin letters has no case of its own; во вторник Reuters begins
  // anew
  private static int behindForeignName(Stretch words, int from, int to) {
    int at = from;
    while (at < to
        && !words.isCapitalised(from - 1)
        && !Days.isWeekday(words.word(from - 1))
        && words.isCapitalised(at)
        && words.get(at).text().charAt(0) <= 'Z') {
      at++;
    }
    return at;
  }

  private static boolean isObliqueAdjective(String word) {
    return Words.endsIn(
        word, "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ой", "ей", "ых", "их", "ую",
        "юю", "ыми", "ими");
  }

  // "сообщил ТАСС Песков": the agency hears, the one behind it speaks
  private static boolean isIndirectObject(Stretch words, NounPhrase found, int to, Agreement verb) {
    if (found.mention().kind() != Mention.Kind.ORGANIZATION || found.end() >= to) {
      return false;
    }
    for (int at = found.end(); at < to && !words.isPunctuation(at); at++) {
      if (governs(words, at)) {
        at = behindPreposition(words, at, to) - 1;
        continue;
      }
      NounPhrase next = NounPhrases.at(words, at, Case.NOMINATIVE, verb);
      if (next != null && next.isPerson()) {
        return true;
      }
    }
    return false;
  }

  // "сказал, в частности, Песков"
  private static boolean isShortInsertion(Stretch words, int comma, int limit) {
    int next = nextComma(words, comma + 1, limit);
    return next > 0
        && next - comma <= 4
        && next > comma + 1
        && !words.word(comma + 1).equals("что");
  }

  private static int nextComma(Stretch words, int from, int limit) {
    for (int at = from; at < limit && at < from + 5; at++) {
      if (words.isComma(at)) {
        return at;
      }
    }
    return -1;
  }
}
