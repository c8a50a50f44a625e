package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Mention.Gender;
import dev.verbatim.engine.quotation.Token;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of English words without their sentence. */
final class Lexicon {

  static final Lexicon ENGLISH = new Lexicon();

  private final ReportingVerbs reporting = ReportingVerbs.load();
  private final Map<String, String> phrasal = Vocabulary.values("en", "phrasal-cues");
  private final Set<String> phrasalHeads = heads(phrasal.keySet());
  private final Map<String, Tag> functionWords = functionWords();
  private final Set<String> irregularPasts = Vocabulary.words("en", "irregular-pasts");
  private final Set<String> abbreviations = Vocabulary.words("en", "abbreviations");
  private final Set<String> ambiguous = Vocabulary.words("en", "ending-abbreviations");
  private final Map<String, String> honorifics = Vocabulary.values("en", "honorifics");
  private final Set<String> people = Vocabulary.words("en", "person-nouns");
  private final Set<String> organizations = Vocabulary.words("en", "organization-nouns");
  private final Set<String> documents = Vocabulary.words("en", "document-nouns");
  private final Set<String> sayings = Vocabulary.words("en", "saying-nouns");
  private final Set<String> indefinites = Vocabulary.words("en", "indefinite-heads");
  private final Set<String> addressing = Vocabulary.words("en", "addressing-verbs");
  private final Set<String> control = Vocabulary.words("en", "control-verbs");
  private final Set<String> causatives = Vocabulary.words("en", "causative-verbs");
  private final Set<String> places = Vocabulary.words("en", "places");
  private final Set<String> surnames = Vocabulary.words("en", "surname-nouns");
  private final Set<String> companies = Vocabulary.words("en", "company-endings");
  private final Set<String> demonyms = Vocabulary.words("en", "demonym-nouns");
  private final Set<String> particles = Vocabulary.words("en", "name-particles");
  private final Set<String> viewpoints = Vocabulary.words("en", "viewpoint-nouns");
  private final Set<String> naming = Vocabulary.words("en", "naming-verbs");
  private final Set<String> relaying = Vocabulary.words("en", "relaying-verbs");
  private final Set<String> refusing = Vocabulary.words("en", "refusing-verbs");
  private final Set<String> clausal = Vocabulary.words("en", "clause-verbs");
  private final Set<String> neverNouns = Vocabulary.words("en", "never-nouns");
  private final Set<String> nounsInLy = Vocabulary.words("en", "nouns-in-ly");
  private final Set<String> answering = Vocabulary.words("en", "answering-verbs");
  private final Set<String> terming = Vocabulary.words("en", "term-introducers");
  private final Set<String> counting = Vocabulary.words("en", "counting-determiners");
  private final Set<String> times = Vocabulary.words("en", "time-nouns");
  private final Map<String, Gender> givenNames = genders("given-names");
  private final Map<String, Gender> genderedNouns = genders("gendered-nouns");

  private Lexicon() {}

  @Nullable ReportingVerb reportingVerb(Token token) {
    return token.isWord() ? reporting.of(token.lower()) : null;
  }

  // went on, fired back
  @Nullable ReportingVerb phrasalVerb(Token verb, Token particle) {
    boolean possible = particle.isWord() && phrasalHeads.contains(verb.lower());
    String lemma = possible ? phrasal.get(verb.lower() + " " + particle.lower()) : null;
    if (lemma == null) {
      return null;
    }
    ReportingVerb.Form form =
        verb.lower().endsWith("ing") ? ReportingVerb.Form.GERUND : ReportingVerb.Form.PAST;
    return new ReportingVerb(lemma, ReportingVerb.Kind.SPEECH, form);
  }

  @Nullable Tag functionWord(Token token) {
    return functionWords.get(token.lower());
  }

  @Nullable Tag functionWord(String lower) {
    return functionWords.get(lower);
  }

  boolean isIrregularPast(Token token) {
    return irregularPasts.contains(token.lower());
  }

  boolean isAbbreviation(String lower) {
    return abbreviations.contains(
        lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  /** True for an abbreviation that may as well be the last word of a sentence: no. */
  boolean oftenEnds(String lower) {
    return ambiguous.contains(lower);
  }

  boolean isHonorific(Token token) {
    return honorifics.containsKey(token.lower()) && token.isCapitalised();
  }

  boolean isPersonNoun(Token token) {
    return people.contains(singular(token.lower())) || people.contains(token.lower());
  }

  /** Of nouns for people: true for one that is a family name as well. */
  boolean isSurname(Token token) {
    return surnames.contains(token.lower());
  }

  /** "Builders", "Inc": closes the name of a company, a union, a team. */
  boolean endsCompany(Token token) {
    return companies.contains(token.lower());
  }

  /** A noun for people, organisations or texts. */
  boolean isSpeakingNoun(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String one = singular(lower);
    return people.contains(lower)
        || people.contains(one)
        || organizations.contains(one)
        || documents.contains(lower)
        || documents.contains(one);
  }

  // defender, inventor, activist, librarian: a noun for a person by its ending, in front of a name
  boolean looksLikePersonNoun(Token token) {
    return isPersonNoun(token) || looksLikePersonNoun(token.lower());
  }

  private static boolean looksLikePersonNoun(String word) {
    return word.length() > 5
        && (word.endsWith("er")
            || word.endsWith("or")
            || word.endsWith("ist")
            || word.endsWith("ian")
            || word.endsWith("eer")
            || word.endsWith("ee")
            || word.endsWith("man")
            || word.endsWith("woman"));
  }

  /** officials, agencies, pilots: a plural of those who can say something. */
  boolean mayBeSpeakers(Token token) {
    return isSpeakingNoun(token.lower()) || looksLikePersonNoun(singular(token.lower()));
  }

  /** True for a noun that ends as adverbs do: family. */
  boolean isNounInLy(String lower) {
    return nounsInLy.contains(lower);
  }

  /** True for a verb behind which a noun opens a clause: says prices rise. */
  boolean takesClause(ReportingVerb verb) {
    return clausal.contains(verb.lemma());
  }

  /** True for a verb whose base form is no noun as well: say. */
  boolean isNoNoun(ReportingVerb verb) {
    return neverNouns.contains(verb.lemma());
  }

  boolean takesAddressee(ReportingVerb verb) {
    return addressing.contains(verb.lemma());
  }

  /** True for a verb that says what its object is held to be: calling it. */
  boolean names(ReportingVerb verb) {
    return naming.contains(verb.lemma());
  }

  /** True where nothing is said: declined to comment. */
  boolean refuses(ReportingVerb verb, Token infinitive) {
    return refusing.contains(verb.lemma()) && answering.contains(infinitive.lower());
  }

  /** True for a verb whose object said it: quoted her as saying. */
  boolean relays(ReportingVerb verb) {
    return relaying.contains(verb.lemma());
  }

  /** True for a verb of answering: reply, comment. */
  boolean answers(ReportingVerb verb) {
    return answering.contains(verb.lemma());
  }

  boolean isOrganizationNoun(Token token) {
    return organizations.contains(token.lower()) || organizations.contains(singular(token.lower()));
  }

  boolean isDocumentNoun(Token token) {
    return documents.contains(token.lower()) || documents.contains(singular(token.lower()));
  }

  boolean isSayingNoun(Token token) {
    return sayings.contains(token.lower());
  }

  boolean isSayingNoun(String word) {
    return sayings.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Swede", behind an article: somebody from there. */
  boolean isDemonym(Token token) {
    return demonyms.contains(token.text());
  }

  /** "van", "de" in lower case: a part of the name around it. */
  boolean isNameParticle(Token token) {
    return token.isWord() && !token.isCapitalised() && particles.contains(token.text());
  }

  /** "view", "words": whose they are tells something. */
  boolean isViewpoint(Token token) {
    return viewpoints.contains(token.lower());
  }

  /** True for a verb whose object does what the infinitive says: urged her to. */
  boolean controlsObject(Token token) {
    return control.contains(token.lower());
  }

  /** True for a verb whose object really did it: prompted her to say. */
  boolean causes(Token token) {
    return causatives.contains(token.lower());
  }

  /** "Russia", "north korea": in lower case. */
  boolean isPlace(String lower) {
    return places.contains(lower);
  }

  boolean isIndefinite(Token token) {
    return indefinites.contains(token.lower()) || token.kind() == Token.Kind.NUMBER;
  }

  /** "so-called", "known as": what follows is a name for a thing, whoever uses it. */
  boolean introducesTerm(String words) {
    return terming.contains(words);
  }

  /** "many", "these": a plural follows. */
  boolean counts(Token token) {
    return counting.contains(token.lower());
  }

  boolean isTime(Token token) {
    return times.contains(token.lower());
  }

  @Nullable Gender genderOfGivenName(Token token) {
    return givenNames.get(token.lower());
  }

  /** What an honorific or a noun for a person tells. */
  @Nullable Gender genderOf(Token token) {
    String honorific = token.isCapitalised() ? honorifics.get(token.lower()) : null;
    if (honorific != null && !honorific.equals("either")) {
      return Gender.valueOf(honorific.toUpperCase(Locale.ROOT));
    }
    return genderedNouns.get(token.lower());
  }

  // officials: official, agencies: agency, witnesses: witness
  private static String singular(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (noun.endsWith("sses") || noun.endsWith("ches")) {
      return noun.substring(0, noun.length() - 2);
    }
    if (noun.endsWith("men")) {
      return noun.substring(0, noun.length() - 3) + "man";
    }
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  // went on: went
  private static Set<String> heads(Set<String> phrases) {
    return phrases.stream()
        .map(phrase -> phrase.substring(0, phrase.indexOf(' ')))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Tag> functionWords() {
    Map<String, Tag> words = new HashMap<>();
    Vocabulary.values("en", "word-classes")
        .forEach(
            (word, kind) ->
                words.put(word, Tag.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'))));
    words.put("'s", Tag.POSSESSIVE);
    words.put("'", Tag.POSSESSIVE);
    return words;
  }

  private static Map<String, Gender> genders(String file) {
    Map<String, Gender> genders = new HashMap<>();
    Vocabulary.values("en", file)
        .forEach(
            (word, gender) -> genders.put(word, Gender.valueOf(gender.toUpperCase(Locale.ROOT))));
    return genders;
  }
}
