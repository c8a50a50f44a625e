package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase that ends at a token, if it can be a source. */
final class NounPhrases {

  private static final Set<String> PRONOUNS = Set.of("그", "그녀", "그이");

  /** Behind a subject without particle: 나경원 원내대표 역시. */
  private static final Set<String> ALSO = Set.of("역시", "또한");

  private final Stretch words;
  private final PhraseStart start;
  private final PersonPhrases people;
  private final Bodies bodies;

  NounPhrases(Stretch words, KnownNames known) {
    this.words = words;
    this.start = new PhraseStart(words, known);
    this.people = new PersonPhrases(words, known, start);
    this.bodies = new Bodies(words, start);
  }

  /** A subject that ends at the token: 이서진 시장은. */
  @Nullable NounPhrase subjectAt(int at) {
    return at(at, true);
  }

  /** Any phrase that ends at the token, whatever its particle. */
  @Nullable NounPhrase anyAt(int at) {
    return at(at, false);
  }

  private @Nullable NounPhrase at(int at, boolean subjectsOnly) {
    if (!words.isWord(at) && !words.isNumber(at)) {
      return null;
    }
    if (subjectsOnly && ALSO.contains(words.word(at + 1))) {
      NounPhrase also = headed(at, words.word(at), NounPhrase.Particle.TOPIC);
      if (also != null) {
        return also;
      }
    }
    if (words.is(at - 1, ")") && subjectsOnly && Bodies.isBareParticle(words.word(at))) {
      int head = people.behindParenthesis(at);
      NounPhrase found =
          words.isWord(head) ? headed(head, words.word(head), NounPhrase.Particle.TOPIC) : null;
      // 관람객 안나 뮐러(34)는
      boolean aged = found == null && head >= 0 && words.isNumber(head + 2);
      found = aged ? people.introduced(head, words.word(head)) : found;
      return found == null ? null : found.upTo(at);
    }
    if (words.isQuoted(at - 1)
        && words.get(at - 1).end() == words.get(at).start()
        && words.word(at).length() == 1) {
      return bodies.paper(at, words.word(at), NounPhrase.Particle.TOPIC);
    }
    for (Particles.Cut cut : Particles.cuts(words.word(at), subjectsOnly)) {
      NounPhrase found = headed(at, cut.noun(), cut.particle());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The phrase whose last word, without particle, is the noun. */
  @Nullable NounPhrase headed(int at, String noun, NounPhrase.Particle particle) {
    if (noun.isEmpty()) {
      return null;
    }
    if (PRONOUNS.contains(noun) && particle != NounPhrase.Particle.OTHER) {
      Mention.Gender gender = noun.equals("그녀") ? Mention.Gender.FEMALE : null;
      return NounPhrase.of(words, Mention.Kind.PRONOUN, at, at, noun, null, null, gender, particle);
    }
    if (words.isQuoted(at - 1) && words.get(at - 1).end() == words.get(at).start()) {
      return bodies.paper(at, noun, particle);
    }
    if (noun.length() > 2 && noun.endsWith("님")) {
      String plain = noun.substring(0, noun.length() - 1);
      if (Lexicon.titleLength(plain) == plain.length()) {
        return people.description(at, at, noun, particle);
      }
    }
    if (Bodies.isSide(noun)) {
      return bodies.side(at, noun, particle);
    }
    NounPhrase person = people.at(at, noun, particle);
    return person != null ? person : bodies.at(at, noun, particle);
  }

  /** People of a circle that no vocabulary has: 노동계[에서는]. */
  NounPhrase bodyOf(int at, String noun) {
    return bodies.nameless(at, at, noun, NounPhrase.Particle.OTHER);
  }

  /** A name that nothing introduces, or a noun that no vocabulary has: 손흥민은, 해녀는. */
  NounPhrase unknown(int at, String noun) {
    NounPhrase introduced = people.introduced(at, noun);
    if (introduced != null) {
      return introduced;
    }
    boolean name = Lexicon.isFullName(noun, false);
    int first = name ? at : start.of(at, true);
    Span span = new Span(words.get(at).start(), words.get(at).start() + noun.length());
    Mention.Kind kind = name ? Mention.Kind.NAME : Mention.Kind.NAMELESS;
    return NounPhrase.of(
        words, kind, first, at, noun, name ? span : null, null, null, NounPhrase.Particle.TOPIC);
  }
}
