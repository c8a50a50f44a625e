package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads phrases that name a body or stand for the people of one: 기상청, 회사 측, 시장조사업체 IC인사이츠. */
final class Bodies {

  private static final Set<String> AGENCIES = Set.of("통신", "신문", "방송", "은행", "그룹", "재단", "협회");
  private static final Set<String> PAPERS = Set.of("지", "신문", "통신", "방송", "잡지");
  private static final Suffixes KINDS_OF_BODIES = Suffixes.of("kinds-of-bodies");

  private final Stretch words;
  private final PhraseStart start;

  Bodies(Stretch words, PhraseStart start) {
    this.words = words;
    this.start = start;
  }

  /**
   * The body, or the nameless people, that the noun ends; null where it is another kind of word.
   */
  @Nullable NounPhrase at(int at, String noun, NounPhrase.Particle particle) {
    boolean ownName = noun.length() > 1 && !Lexicon.isNameless(noun) && !Lexicon.isOccupation(noun);
    if (ownName && isKindOfBody(words.word(at - 1))) {
      return organization(at, noun, particle);
    }
    if (AGENCIES.contains(noun) && isAgencyName(at - 1)) {
      Span name = new Span(words.get(at - 1).start(), words.get(at).start() + noun.length());
      return NounPhrase.of(
          words, Mention.Kind.ORGANIZATION, at - 1, at, noun, name, null, null, particle);
    }
    if (Lexicon.isNameless(noun) || Lexicon.isGenericBody(noun) || Lexicon.isOccupation(noun)) {
      return nameless(at, start.of(at, true), noun, particle);
    }
    return Lexicon.isOrganization(noun) ? organization(at, noun, particle) : null;
  }

  static boolean isSide(String noun) {
    return noun.equals("측") || noun.equals("쪽") || noun.endsWith("측") && noun.length() > 2;
  }

  // 회사 측: people of a body, nobody by name
  @Nullable NounPhrase side(int at, String noun, NounPhrase.Particle particle) {
    int first = noun.length() == 1 ? start.of(at, false) : at;
    if (noun.length() == 1 && first == at) {
      return null;
    }
    return NounPhrase.of(words, Mention.Kind.NAMELESS, first, at, noun, null, null, null, particle);
  }

  // 《로동청년》지, “새벽”신문: a paper by its name in marks
  @Nullable NounPhrase paper(int at, String noun, NounPhrase.Particle particle) {
    Quoted quoted = words.get(at - 1).quoted();
    if (quoted != null
        && isBareParticle(noun)
        && Lexicon.isOrganization(words.text().slice(quoted.inner()))) {
      Mention mention =
          new Mention(
              Mention.Kind.ORGANIZATION, quoted.outer(), quoted.inner(), null, null, false, true);
      return new NounPhrase(mention, at - 1, at, NounPhrase.Particle.TOPIC);
    }
    if (quoted == null || !PAPERS.contains(noun)) {
      return null;
    }
    return NounPhrase.of(
        words, Mention.Kind.ORGANIZATION, at - 1, at, noun, quoted.inner(), null, null, particle);
  }

  static boolean isBareParticle(String word) {
    return word.equals("은") || word.equals("는") || word.equals("이") || word.equals("가");
  }

  /** People whom nobody names, from the first token to the noun. */
  NounPhrase nameless(int at, int first, String noun, NounPhrase.Particle particle) {
    return NounPhrase.of(words, Mention.Kind.NAMELESS, first, at, noun, null, null, null, particle);
  }

  private NounPhrase organization(int at, String noun, NounPhrase.Particle particle) {
    int first = at;
    while (first > 0
        && at - first < 2
        && words.isWord(first - 1)
        && (Lexicon.isCountry(words.word(first - 1))
            || Lexicon.isOrganization(words.word(first - 1)))) {
      first--;
    }
    Span name = new Span(words.get(first).start(), words.get(at).start() + noun.length());
    return NounPhrase.of(
        words, Mention.Kind.ORGANIZATION, first, at, noun, name, null, null, particle);
  }

  // 타스 통신, 교도 통신
  private boolean isAgencyName(int at) {
    String word = words.word(at);
    return words.isWord(at)
        && word.length() > 1
        && !Lexicon.isModifier(word)
        && !Lexicon.isTime(word)
        && !Lexicon.endsPhrase(word)
        && !Lexicon.isAdnominal(word)
        && !Lexicon.isFunctionWord(word);
  }

  // 영국 일간 가디언, 시장조사업체 IC인사이츠
  private static boolean isKindOfBody(String word) {
    return KINDS_OF_BODIES.endsIn(word);
  }
}
