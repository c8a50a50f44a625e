package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases that name a person, by title, by what the person is, or from before: 이 시장, 배우 윤정희.
 */
final class PersonPhrases {

  /** A foreign name without a title has no more words. */
  private static final int LONGEST_BARE_NAME = 2;

  private final Stretch words;
  private final KnownNames known;
  private final PhraseStart start;

  PersonPhrases(Stretch words, KnownNames known, PhraseStart start) {
    this.words = words;
    this.known = known;
    this.start = start;
  }

  /** The person whom the noun ends; null where it is no title and no name. */
  @Nullable NounPhrase at(int at, String noun, NounPhrase.Particle particle) {
    int title = Lexicon.titleLength(noun);
    NounPhrase titled = title > 0 ? titled(at, noun, title, particle) : null;
    if (titled != null) {
      return titled;
    }
    boolean latin = noun.charAt(0) <= 'Z';
    boolean named =
        known.isName(noun) || ((latin || Lexicon.isFullName(noun, false)) && isPost(at - 1));
    return named ? bareName(at, noun, particle) : null;
  }

  private @Nullable NounPhrase titled(
      int at, String noun, int length, NounPhrase.Particle particle) {
    String title = noun.substring(noun.length() - length);
    String prefix = noun.substring(0, noun.length() - length);
    int wordStart = words.get(at).start();
    boolean named = Lexicon.isFullName(words.word(at - 1), false) && prefix.length() == 1;
    if (!prefix.isEmpty() && !named && NameInWord.is(prefix, title, known)) {
      boolean letter = prefix.length() == 1 && prefix.charAt(0) <= 'Z';
      int initial = prefix.lastIndexOf('.') + 1;
      Span name = new Span(wordStart + initial, wordStart + (letter ? noun : prefix).length());
      int first = occupationBefore(at);
      Span role =
          first < at
              ? words.span(first, at)
              : Lexicon.isAmbiguousTitle(title)
                  ? null
                  : new Span(wordStart + prefix.length(), wordStart + noun.length());
      return NounPhrase.of(words, Mention.Kind.NAME, first, at, noun, name, role, null, particle);
    }
    boolean compound = !prefix.isEmpty();
    if (compound && Lexicon.isAmbiguousTitle(title)) {
      return null;
    }
    int nameLast = behindParenthesis(at);
    int first = nameLast < at - 1 ? nameLast + 1 : at;
    first = start.of(nameLast + 1, false);
    TitledName name = TitledName.in(words, first, nameLast + 1, title, known);
    boolean some =
        words.word(first).equals("한") && first < at && !(first == at - 1 && known.isSurname("한"));
    boolean indefinite = some || introducesNext(at, noun);
    if (indefinite && name != null && !Lexicon.isFullName(words.word(name.last()), false)) {
      name = null;
    }
    if (name == null && Lexicon.isAmbiguousTitle(title)) {
      return null;
    }
    if (name == null) {
      return description(at, first, noun, particle);
    }
    Span nameSpan = new Span(words.get(name.first()).start(), words.get(name.last()).end());
    boolean nameLeads = name.first() == first;
    int roleEnd = wordStart + noun.length();
    boolean plainTitle = title.equals("씨") || title.equals("님");
    Span role =
        nameLeads || !plainTitle
            ? plainTitle
                ? null
                : new Span(words.get(Math.min(name.last() + 1, at)).start(), roleEnd)
            : words.span(first, name.first());
    return NounPhrase.of(words, Mention.Kind.NAME, first, at, noun, nameSpan, role, null, particle);
  }

  NounPhrase description(int at, int first, String noun, NounPhrase.Particle particle) {
    boolean nameless = Lexicon.isNameless(noun) || Lexicon.isNameless(words.word(first));
    boolean indefinite = first < at && words.word(first).equals("한");
    Span role = new Span(words.get(first).start(), words.get(at).start() + noun.length());
    Mention.Kind kind = nameless || indefinite ? Mention.Kind.NAMELESS : Mention.Kind.DESCRIPTION;
    return NounPhrase.of(words, kind, first, at, noun, null, role, null, particle);
  }

  private NounPhrase bareName(int at, String noun, NounPhrase.Particle particle) {
    int first = at;
    int nameFirst = at;
    while (first > 0
        && at - first < 3
        && words.isWord(first - 1)
        && (isPost(first - 1)
            || Lexicon.isOccupation(words.word(first - 1))
            || known.isPartOfName(words.word(first - 1))
            || (first < at && Lexicon.isModifier(words.word(first - 1))))) {
      first--;
      nameFirst = known.isPartOfName(words.word(first)) ? first : nameFirst;
    }
    Span name = new Span(words.get(nameFirst).start(), words.get(at).start() + noun.length());
    Span role = nameFirst > first ? words.span(first, nameFirst) : null;
    return NounPhrase.of(words, Mention.Kind.NAME, first, at, noun, name, role, null, particle);
  }

  // 수비수 카일 워커는, 미국무장관 폼페오는: a foreign name behind what its bearer is
  @Nullable NounPhrase introduced(int at, String noun) {
    int first = at;
    while (first > 0 && at - first < LONGEST_BARE_NAME && !isPost(first - 1)) {
      first--;
    }
    if (!isPost(first - 1) || !isUnknown(noun)) {
      return null;
    }
    for (int i = first; i < at; i++) {
      if (!isUnknown(words.word(i)) || isMarked(words.word(i))) {
        return null;
      }
    }
    int whole = start.of(first - 1, false);
    Span name = new Span(words.get(first).start(), words.get(at).start() + noun.length());
    Span role = words.span(whole, first);
    return NounPhrase.of(
        words, Mention.Kind.NAME, whole, at, noun, name, role, null, NounPhrase.Particle.TOPIC);
  }

  // A particle that foreign names do not end in by chance, as they do in 로 or 가
  private static boolean isMarked(String word) {
    return word.endsWith("을")
        || word.endsWith("를")
        || word.endsWith("의")
        || word.endsWith("에서")
        || word.endsWith("에게")
        || word.endsWith("으로");
  }

  private static boolean isUnknown(String word) {
    return word.length() > 1
        && Hangul.isHangul(word)
        && !Lexicon.isModifier(word)
        && !Lexicon.isOrganization(word)
        && !Lexicon.isCountry(word)
        && !Lexicon.isTime(word)
        && !Lexicon.isNameless(word)
        && !Lexicon.isOccupation(word)
        && !Lexicon.isFunctionWord(word)
        && Lexicon.titleLength(word) == 0;
  }

  // A word for a person stands there: 배우, 병원장
  private boolean isPost(int at) {
    String word = words.word(at);
    return Lexicon.isOccupation(word) || Lexicon.titleLength(word) >= 2;
  }

  private int occupationBefore(int at) {
    int first = at;
    while (first > 0 && at - first < 3 && words.isWord(first - 1) && isOfPost(first - 1, at)) {
      first--;
    }
    return first;
  }

  private boolean isOfPost(int at, int name) {
    String word = words.word(at);
    boolean behind = at + 1 < name;
    return Lexicon.isOccupation(word)
        || Lexicon.titleLength(word) == word.length()
        || (behind && (Lexicon.isModifier(word) || Lexicon.isOrganization(word)));
  }

  // 뮤지컬 배우 최정아: the title belongs to the name behind it
  private boolean introducesNext(int at, String noun) {
    String next = words.word(at + 1);
    return noun.length() == words.word(at).length()
        && (Lexicon.isFullName(next, false)
            || (next.length() > 3 && Lexicon.isFullName(next.substring(0, 3), false)));
  }

  // 변춘식(67)씨: the name stands before the brackets
  int behindParenthesis(int at) {
    int last = at - 1;
    if (words.is(last, ")")) {
      int open = last;
      while (open > 0 && last - open < 6 && !words.is(open, "(")) {
        open--;
      }
      return words.is(open, "(") ? open - 1 : last;
    }
    return last;
  }
}
