package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Mention.Gender;
import dev.verbatim.engine.quotation.Token;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a noun phrase names. */
final class Mentions {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;
  private static final Set<String> TRADES = Vocabulary.words("en", "trade-endings");
  private static final Set<String> PLURAL_PRONOUNS =
      Set.of("we", "they", "us", "them", "our", "their");

  private Mentions() {}

  /** Every phrase of a sentence that names or describes somebody, in order. */
  static List<Mention> all(TaggedSentence s) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < s.size()) {
      if (!opensPhrase(s, at)) {
        at++;
        continue;
      }
      Phrase told = NounPhrases.startingAt(s, at);
      if (told == null) {
        at++;
        continue;
      }
      Phrase phrase = Offices.withName(s, told);
      add(found, s, phrase);
      at = phrase.last() + 1;
    }
    return found;
  }

  private static boolean opensPhrase(TaggedSentence s, int at) {
    return switch (s.tag(at)) {
      case NAME, NOUN, DETERMINER, POSSESSIVE -> true;
      default -> false;
    };
  }

  // Smith and Jones: two people, no name
  private static boolean isList(TaggedSentence s, Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      if (s.tag(i) == Tag.CONJUNCTION && s.tag(i - 1) == Tag.NAME && s.tag(i + 1) == Tag.NAME) {
        return !LEXICON.isOrganizationNoun(s.token(i - 1))
            && !LEXICON.isOrganizationNoun(s.token(phrase.last()));
      }
    }
    return false;
  }

  private static void addEach(List<Mention> found, TaggedSentence s, Phrase phrase) {
    int first = phrase.first();
    for (int i = first; i <= phrase.last() + 1; i++) {
      boolean boundary = i > phrase.last() || s.tag(i) == Tag.CONJUNCTION;
      if (boundary && i > first) {
        add(found, s, Phrase.of(first, i - 1));
      }
      first = boundary ? i + 1 : first;
    }
  }

  // Of "Smith's lawyer Jones" both are mentioned.
  private static void add(List<Mention> found, TaggedSentence s, Phrase phrase) {
    if (isList(s, phrase)) {
      addEach(found, s, phrase);
      return;
    }
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (s.tag(i) == Tag.NAME && s.tag(i + 1) == Tag.POSSESSIVE) {
        Phrase owner = NounPhrases.endingAt(s, i);
        if (owner != null) {
          found.add(of(s, owner));
        }
      }
    }
    Mention mention = of(s, Phrase.of(phrase.first(), phrase.last()));
    boolean describes =
        mention.kind() == Mention.Kind.DESCRIPTION
            && (LEXICON.isPersonNoun(s.token(phrase.last()))
                || LEXICON.isOrganizationNoun(s.token(phrase.last())));
    if (mention.isNamed() || describes) {
      found.add(mention);
    }
  }

  static Mention of(TaggedSentence s, Phrase told) {
    Phrase phrase = Offices.withName(s, told);
    int first = phrase.first();
    int last = phrase.last();
    int relative = phrase.relative();
    Span span = relative < 0 ? s.span(first, phrase.end()) : s.span(relative, relative);
    Tag tag = s.tag(first);
    boolean opens = first == 0 && s.tag(phrase.end() + 1) == Tag.COMMA;
    boolean subject =
        opens || apposed(s, phrase) || Subjects.isFinite(s, Subjects.behind(s, phrase));
    boolean owner = tag == Tag.POSSESSIVE && !s.token(first).lower().startsWith("'");
    if (first == last && (tag.isPronoun() || tag == Tag.OBJECT_PRONOUN || owner)) {
      return pronoun(s.token(first), span, subject);
    }
    if (isList(s, phrase)) {
      return new Mention(Mention.Kind.NAMELESS, span, null, null, null, true, subject);
    }
    int nameStart = nameStart(s, first, last);
    boolean demonym = nameStart == last && first == last - 1 && LEXICON.isDemonym(s.token(last));
    if (nameStart > last || demonym || Offices.isBare(s, first, nameStart, last)) {
      return unnamed(s, phrase, span, subject);
    }
    Gender gender = gender(s, first, last, nameStart);
    Span name = s.span(nameStart, nameEnd(s, nameStart, last));
    int roleStart = s.tag(first) == Tag.DETERMINER ? first + 1 : first;
    Span role =
        roleStart < nameStart && !allHonorific(s, roleStart, nameStart)
            ? s.span(roleStart, nameStart - 1)
            : null;
    boolean body = Organizations.names(s, first, nameStart, last);
    Mention.Kind kind = body ? Mention.Kind.ORGANIZATION : Mention.Kind.NAME;
    return new Mention(kind, span, name, role, gender, false, subject);
  }

  // the chair, | Joan Marsh, urged
  private static boolean apposed(TaggedSentence s, Phrase phrase) {
    return s.tag(phrase.first() - 1) == Tag.COMMA
        && s.tag(phrase.end() + 1) == Tag.COMMA
        && Subjects.isFinite(s, phrase.end() + 2)
        && s.tag(phrase.last()) == Tag.NAME;
  }

  private static boolean allHonorific(TaggedSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!LEXICON.isHonorific(s.token(i)) && !s.is(i, ".")) {
        return false;
      }
    }
    return true;
  }

  private static Mention pronoun(Token token, Span span, boolean subject) {
    Gender gender =
        switch (token.lower()) {
          case "he", "him", "his", "himself" -> Gender.MALE;
          case "she", "her", "herself" -> Gender.FEMALE;
          default -> null;
        };
    boolean nobody = LEXICON.isIndefinite(token) || token.lower().length() > 5;
    Mention.Kind kind = nobody ? Mention.Kind.NAMELESS : Mention.Kind.PRONOUN;
    return new Mention(
        kind, span, null, null, gender, PLURAL_PRONOUNS.contains(token.lower()), subject);
  }

  /** First token of the name at the end of the phrase, behind role and honorific. */
  private static int nameStart(TaggedSentence s, int first, int last) {
    if (s.tag(last) != Tag.NAME && !(s.tag(last) == Tag.NUMBER && s.tag(last - 1) == Tag.NAME)) {
      return last + 1;
    }
    int at = last;
    while (at > first && belongsToName(s, at - 1)) {
      at--;
    }
    return Offices.behindField(s, first, at, last);
  }

  // Anne Roe | of Maine; not: University of Maine, Joan of Arc
  private static int nameEnd(TaggedSentence s, int nameStart, int last) {
    boolean person = LEXICON.genderOfGivenName(s.token(nameStart)) != null;
    for (int i = nameStart + 2; person && i < last; i++) {
      if (s.is(i, "of")) {
        return i - 1;
      }
    }
    return last;
  }

  private static boolean belongsToName(TaggedSentence s, int at) {
    Token token = s.token(at);
    if (s.tag(at) == Tag.QUOTED) {
      return true;
    }
    if (token.is("of") || s.tag(at) == Tag.CONJUNCTION) {
      return s.tag(at - 1) == Tag.NAME && !LEXICON.isPersonNoun(s.token(at - 1));
    }
    if (NounPhrases.joinsFirm(s, at)) {
      return true;
    }
    if (token.is(".")) {
      return at > 0 && s.token(at - 1).text().length() == 1;
    }
    boolean title =
        LEXICON.isHonorific(token)
            || LEXICON.isPersonNoun(token)
            || LEXICON.isAbbreviation(token.lower());
    return s.tag(at) == Tag.NAME && !title && !isTradeInFront(s, at);
  }

  // "Stallholder Amir Khan" at the beginning of a sentence, where each noun has a capital
  private static boolean isTradeInFront(TaggedSentence s, int at) {
    String word = s.token(at).lower();
    return at == 0
        && s.tag(1) == Tag.NAME
        && s.tag(2) == Tag.NAME
        && LEXICON.genderOfGivenName(s.token(0)) == null
        && LEXICON.genderOfGivenName(s.token(1)) != null
        && TRADES.stream().anyMatch(word::endsWith);
  }

  /** Whether a phrase names somebody, or is a noun for people, organisations or texts. */
  static boolean maySpeak(TaggedSentence s, Phrase phrase) {
    return s.tag(phrase.last()) == Tag.NAME
        || s.tag(phrase.last()) == Tag.OBJECT_PRONOUN
        || s.tag(phrase.last()).isPronoun()
        || phrase.relative() >= 0
        || LEXICON.mayBeSpeakers(s.token(phrase.last()));
  }

  /** Whether these tokens alone are the name of an organisation. */
  static boolean isOrganization(TaggedSentence s, int first, int last) {
    int nameStart = nameStart(s, first, last);
    return nameStart <= last && Organizations.isName(s, first, nameStart, last);
  }

  private static @Nullable Gender gender(TaggedSentence s, int first, int last, int nameStart) {
    // Of "Mrs. Roe's brother Vos" the brother tells.
    for (int i = nameStart - 1; i >= first && !s.token(i).lower().startsWith("'"); i--) {
      Gender told = LEXICON.genderOf(s.token(i));
      if (told != null) {
        return told;
      }
    }
    return last > nameStart ? LEXICON.genderOfGivenName(s.token(nameStart)) : null;
  }

  // North Korea's KCNA news agency: the name is what the common nouns at the end follow
  private static int nameOfBody(TaggedSentence s, Phrase phrase) {
    if (!LEXICON.isOrganizationNoun(s.token(phrase.last()))) {
      return -1;
    }
    int at = phrase.last();
    while (at > phrase.first() && s.tag(at) == Tag.NOUN) {
      at--;
    }
    while (at > phrase.first() && s.tag(at) == Tag.NAME && s.tag(at - 1) == Tag.NAME) {
      at--;
    }
    boolean field = s.is(at - 1, "of") && at > 1 && LEXICON.isPersonNoun(s.token(at - 2));
    return s.tag(at) == Tag.NAME && !field ? at : -1;
  }

  private static Mention unnamed(TaggedSentence s, Phrase phrase, Span span, boolean subject) {
    int name = nameOfBody(s, phrase);
    if (name >= 0) {
      Span body = s.span(name, phrase.last());
      return new Mention(Mention.Kind.ORGANIZATION, span, body, null, null, false, subject);
    }
    Token head = s.token(phrase.last());
    Token opening = s.token(phrase.first());
    boolean plural =
        head.lower().endsWith("s")
            || head.lower().endsWith("people")
            || head.lower().endsWith("men");
    boolean definite =
        s.is(phrase.first(), "the")
            || s.is(phrase.first(), "this")
            || s.is(phrase.first(), "that")
            || s.tag(phrase.first()) == Tag.POSSESSIVE;
    boolean owned = s.tag(phrase.first()) == Tag.NAME && !(plural && Offices.isOneWord(phrase));
    boolean nameless = !owned && (!definite || LEXICON.isIndefinite(opening));
    Span role =
        phrase.last() > phrase.first() || !definite
            ? s.span(
                definite && phrase.first() < phrase.last() ? phrase.first() + 1 : phrase.first(),
                phrase.last())
            : null;
    return new Mention(
        nameless ? Mention.Kind.NAMELESS : Mention.Kind.DESCRIPTION,
        span,
        null,
        role,
        LEXICON.genderOf(head),
        plural,
        subject);
  }
}
