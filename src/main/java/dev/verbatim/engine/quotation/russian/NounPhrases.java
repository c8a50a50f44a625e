package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase that begins at a place, if it can be a source in the case asked for. */
final class NounPhrases {

  /** More words than this are no noun phrase. */
  private static final int LONGEST = 24;

  private static final Set<String> DETERMINERS =
      Set.of(
          "сам", "сама", "само", "сами", "этот", "эта", "эти", "тот", "та", "его", "ее", "их",
          "некий", "некая", "самого", "самой", "этого", "этой", "один", "одна", "наш", "наша",
          "нашего", "мой", "моя", "ваш", "ваша", "мои", "ваши", "наши", "весь", "вся");

  private static final Set<String> PRONOUNS = Set.of("он", "она", "они", "оно");

  private final Stretch words;
  private final Case form;
  private final Agreement verb;

  private NounPhrases(Stretch words, Case form, Agreement verb) {
    this.words = words;
    this.form = form;
    this.verb = verb;
  }

  static @Nullable NounPhrase at(Stretch words, int first, Case form, Agreement verb) {
    return new NounPhrases(words, form, verb).read(first);
  }

  private @Nullable NounPhrase read(int first) {
    if (words.isQuoted(first)) {
      return null;
    }
    NounPhrase pronoun = pronoun(first);
    if (pronoun != null) {
      return pronoun;
    }
    NounPhrase several = CountedPeople.at(words, first, form, verb);
    several = several == null ? CountedPeople.oneOf(words, first, form, verb) : several;
    if (several != null) {
      return several;
    }
    int head = skipModifiers(first);
    NounPhrase found = head < 0 ? null : headed(first, head);
    if (found == null && head != first) {
      found = headed(first, first);
    }
    return found;
  }

  private @Nullable NounPhrase pronoun(int at) {
    String word = words.word(at);
    if (form == Case.NOMINATIVE && word.equals("я") && verb.admitsSingular()) {
      return phrase(Mention.Kind.NAMELESS, at, at + 1, null, null, null, false);
    }
    if (form != Case.NOMINATIVE || !PRONOUNS.contains(word)) {
      return null;
    }
    boolean plural = word.equals("они");
    if (plural ? !verb.admitsPlural() : !verb.admitsSingular()) {
      return null;
    }
    Mention.Gender gender =
        plural ? null : word.equals("она") ? Mention.Gender.FEMALE : Mention.Gender.MALE;
    if ((gender == Mention.Gender.FEMALE && !verb.admitsWoman())
        || (gender == Mention.Gender.MALE && !verb.admitsMan())) {
      return null;
    }
    return phrase(Mention.Kind.PRONOUN, at, at + 1, null, null, gender, plural);
  }

  // "её генеральный директор", "сам Гуров": where the head stands, -1 where nothing can head
  private int skipModifiers(int first) {
    int at = first;
    while (at - first < 5 && words.isWord(at)) {
      String word = words.word(at);
      boolean modifier =
          DETERMINERS.contains(word)
              || (Words.isAdjective(word, form)
                  && !Words.isAdverb(word)
                  && (Nouns.find(word, form) == null || headsLater(at + 1))
                  && !isName(at, first)
                  && !isGivenName(at));
      if (!modifier) {
        return at;
      }
      at++;
    }
    return words.isWord(at) ? at : -1;
  }

  // "военный эксперт": what could head the phrase is an adjective of what follows
  private boolean headsLater(int at) {
    return words.isWord(at) && !words.isCapitalised(at) && Nouns.find(words.word(at), form) != null;
  }

  // Валерий Громов: a given name that ends as adjectives do
  private boolean isGivenName(int at) {
    return words.isCapitalised(at) && words.isCapitalised(at + 1) && Names.isGiven(words.word(at));
  }

  // An adjective with a capital inside a sentence is a surname: Толстой
  private boolean isName(int at, int first) {
    return at > 0
        && words.isCapitalised(at)
        && at > first
        && Names.looksLikeSurname(words.word(at));
  }

  private @Nullable NounPhrase headed(int first, int head) {
    NounPhrase organization = namedOrganization(first, head);
    if (organization != null) {
      return organization;
    }
    Noun noun = Nouns.find(words.word(head), form);
    if (noun != null && noun.agrees(verb)) {
      return switch (noun.kind()) {
        case PERSON -> person(first, head, noun);
        case NAMELESS -> nameless(first, head, noun);
        case ORGANIZATION, DOCUMENT -> organization(first, head, noun);
      };
    }
    if (noun == null && isMinistry(words.word(head))) {
      int end = words.isQuoted(head + 1) ? head + 1 : endOfPhrase(head + 1, false);
      return phrase(Mention.Kind.NAMELESS, first, end, null, null, null, false);
    }
    return noun == null && words.isCapitalised(head) ? name(first, head) : null;
  }

  // "региональном минприроды": an office of many that are called so
  private static boolean isMinistry(String word) {
    return word.startsWith("мин") && Nouns.isShortenedOffice("М" + word.substring(1));
  }

  // Кремль, РИА Новости, МЧС, Минздрав, Москва
  private @Nullable NounPhrase namedOrganization(int first, int head) {
    if (!words.isCapitalised(head)) {
      return null;
    }
    String two = words.word(head) + " " + words.word(head + 1);
    if (Nouns.organization(two, form) != null) {
      return phrase(
          Mention.Kind.ORGANIZATION, first, head + 2, span(head, head + 2), null, null, false);
    }
    String exact = words.get(head).text();
    Noun.Sex sex = Nouns.organization(words.word(head), form);
    boolean named =
        sex != null || Nouns.isAcronym(exact) || Nouns.isShortenedOffice(exact) || isPlace(head);
    if (!named || (sex != null && !new Noun("", Noun.Kind.ORGANIZATION, sex).agrees(verb))) {
      return null;
    }
    int end = head + 1;
    while (end < words.size() && isComplementOfName(end)) {
      end++;
    }
    return phrase(Mention.Kind.ORGANIZATION, first, end, span(head, end), null, null, false);
  }

  // МИД России, Минобороны РФ
  private boolean isComplementOfName(int at) {
    return words.isCapitalised(at) && Names.isPlace(words.word(at), Case.GENITIVE);
  }

  private boolean isPlace(int head) {
    return Names.isPlace(words.word(head), form) && !words.isCapitalised(head + 1);
  }

  private @Nullable NounPhrase person(int first, int head, Noun noun) {
    int limit = endOfPhrase(head + 1, true);
    for (int at = head + 1; at < limit; at++) {
      if (!words.isCapitalised(at) || Words.isPreposition(words.word(at - 1))) {
        continue;
      }
      int run = NameRun.endOfRun(words, at);
      NameRun name = NameRun.in(words, at, run, form, verb, true);
      if (name != null) {
        Mention.Gender gender = name.gender() != null ? name.gender() : gender(noun);
        return phrase(
            Mention.Kind.NAME,
            first,
            name.end(),
            span(name.first(), name.end()),
            span(first, name.first()),
            gender,
            false);
      }
      at = run - 1;
    }
    int end = endOfPhrase(head + 1, false);
    return phrase(
        Mention.Kind.DESCRIPTION, first, end, null, span(first, end), gender(noun), false);
  }

  private static Mention.@Nullable Gender gender(Noun noun) {
    return noun.sex() == Noun.Sex.FEMININE ? Mention.Gender.FEMALE : null;
  }

  private NounPhrase nameless(int first, int head, Noun noun) {
    int end = endOfPhrase(head + 1, false);
    boolean described =
        words.word(end + 1).startsWith("близк") || words.word(end + 1).startsWith("знаком");
    if (words.isComma(end) && described) {
      end = endOfClause(end + 1);
    }
    return phrase(Mention.Kind.NAMELESS, first, end, null, null, gender(noun), false);
  }

  private int endOfClause(int from) {
    int at = from;
    while (at < words.size()
        && at - from < LONGEST
        && !words.isPunctuation(at)
        && Verbs.of(words.word(at)) == null) {
      at++;
    }
    return at;
  }

  // газета «Известия», компания «Волгасталь», агентство Рейтер; or a body without a name
  private NounPhrase organization(int first, int head, Noun noun) {
    boolean plural = noun.sex() == Noun.Sex.PLURAL;
    if (words.isQuoted(head + 1)) {
      Quoted quoted = words.get(head + 1).quoted();
      Span name = quoted == null ? null : quoted.inner();
      return phrase(Mention.Kind.ORGANIZATION, first, head + 2, name, null, null, false);
    }
    if (!plural
        && words.isCapitalised(head + 1)
        && Nouns.organization(words.word(head + 1), Case.NOMINATIVE) != null) {
      return phrase(
          Mention.Kind.ORGANIZATION, first, head + 2, span(head + 1, head + 2), null, null, false);
    }
    int latin = head + 1;
    while (words.isCapitalised(latin) && words.get(latin).text().charAt(0) < 'А') {
      latin++;
    }
    if (latin > head + 1 && plural) {
      return phrase(Mention.Kind.NAMELESS, first, latin, null, null, null, true);
    }
    if (latin > head + 1) {
      return phrase(
          Mention.Kind.ORGANIZATION, first, latin, span(head + 1, latin), null, null, false);
    }
    int end = endOfPhrase(head + 1, false);
    if (words.is(end, "(")
        && words.is(end + 2, ")")
        && Nouns.isAcronym(words.get(end + 1).text())) {
      Span name = span(end + 1, end + 2);
      return phrase(Mention.Kind.ORGANIZATION, first, end + 3, name, null, null, false);
    }
    return phrase(Mention.Kind.NAMELESS, first, end, null, null, null, plural);
  }

  private @Nullable NounPhrase name(int first, int head) {
    int run = NameRun.endOfRun(words, head);
    NameRun name = NameRun.in(words, head, run, form, verb, false);
    if (name == null || name.first() != head) {
      return null;
    }
    return phrase(
        Mention.Kind.NAME, first, name.end(), span(head, name.end()), null, name.gender(), false);
  }

  private int endOfPhrase(int from, boolean toName) {
    return new Complements(words, form, verb).end(from, toName);
  }

  private Span span(int from, int to) {
    return words.span(from, to);
  }

  private NounPhrase phrase(
      Mention.Kind kind,
      int first,
      int end,
      @Nullable Span name,
      @Nullable Span role,
      Mention.@Nullable Gender gender,
      boolean plural) {
    Mention mention =
        new Mention(
            kind, words.span(first, end), name, role, gender, plural, form == Case.NOMINATIVE);
    return new NounPhrase(mention, first, end);
  }
}
