package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase that ends at a token, if it can be a source. */
final class NounPhrases {

  /** A phrase has no more words in front of its head. */
  private static final int LONGEST = 7;

  private static final Set<String> PRONOUNS = Set.of("그", "그녀", "그이");

  /** Behind a subject without particle: 나경원 원내대표 역시. */
  private static final Set<String> ALSO = Set.of("역시", "또한");

  private static final Set<String> AGENCIES = Set.of("통신", "신문", "방송", "은행", "그룹", "재단", "협회");

  /** In front of a paper's name: 영국 일간 가디언. */
  private static final Set<String> PAPER_KINDS =
      Set.of("일간", "일간지", "주간지", "경제지", "매체", "잡지", "월간지");

  private static final Set<String> PAPERS = Set.of("지", "신문", "통신", "방송", "잡지");
  private static final Set<String> JOINED_TITLES =
      Set.of("대통령", "동지", "총리", "주석", "수상", "국가주석", "총비서");

  private static final Set<String> NOT_SURNAMES =
      Set.of("전", "현", "한", "이", "그", "두", "각", "양", "부", "정", "구", "군", "당", "본", "국", "고");

  private final Stretch words;
  private final KnownNames known;

  NounPhrases(Stretch words, KnownNames known) {
    this.words = words;
    this.known = known;
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
    if (words.is(at - 1, ")") && subjectsOnly && isBareParticle(words.word(at))) {
      int head = behindParenthesis(at);
      return words.isWord(head) ? headed(head, words.word(head), NounPhrase.Particle.TOPIC) : null;
    }
    if (words.isQuoted(at - 1)
        && words.get(at - 1).end() == words.get(at).start()
        && words.word(at).length() == 1) {
      return paper(at, words.word(at), NounPhrase.Particle.TOPIC);
    }
    for (Particles.Cut cut : Particles.cuts(words.word(at), subjectsOnly)) {
      NounPhrase found = headed(at, cut.noun(), cut.particle());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean isBareParticle(String word) {
    return word.equals("은") || word.equals("는") || word.equals("이") || word.equals("가");
  }

  /** The phrase whose last word, without particle, is the noun. */
  @Nullable NounPhrase headed(int at, String noun, NounPhrase.Particle particle) {
    if (noun.isEmpty()) {
      return null;
    }
    if (PRONOUNS.contains(noun) && particle != NounPhrase.Particle.OTHER) {
      Mention.Gender gender = noun.equals("그녀") ? Mention.Gender.FEMALE : null;
      return phrase(Mention.Kind.PRONOUN, at, at, noun, null, null, gender, particle);
    }
    if (words.isQuoted(at - 1) && words.get(at - 1).end() == words.get(at).start()) {
      return paper(at, noun, particle);
    }
    if (noun.length() > 2 && noun.endsWith("님")) {
      String plain = noun.substring(0, noun.length() - 1);
      if (Lexicon.titleLength(plain) == plain.length()) {
        return description(at, at, noun, particle);
      }
    }
    if (noun.equals("측") || noun.endsWith("측") && noun.length() > 2) {
      return side(at, noun, particle);
    }
    int title = Lexicon.titleLength(noun);
    if (title > 0) {
      NounPhrase titled = titled(at, noun, title, particle);
      if (titled != null) {
        return titled;
      }
    }
    if (noun.charAt(0) <= 'Z' && isPost(at - 1)) {
      return bareName(at, noun, particle);
    }
    if (known.isName(noun) || (Lexicon.isFullName(noun, false) && isPost(at - 1))) {
      return bareName(at, noun, particle);
    }
    if (PAPER_KINDS.contains(words.word(at - 1)) && noun.length() > 1) {
      return organization(at, noun, particle);
    }
    if (AGENCIES.contains(noun) && isAgencyName(at - 1)) {
      Span name = new Span(words.get(at - 1).start(), words.get(at).start() + noun.length());
      return phrase(Mention.Kind.ORGANIZATION, at - 1, at, noun, name, null, null, particle);
    }
    if (Lexicon.isNameless(noun) || Lexicon.isGenericBody(noun) || Lexicon.isOccupation(noun)) {
      int first = firstOfPhrase(at, true);
      return phrase(Mention.Kind.NAMELESS, first, at, noun, null, null, null, particle);
    }
    return Lexicon.isOrganization(noun) ? organization(at, noun, particle) : null;
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

  // A word for a person stands there: 배우, 병원장
  private boolean isPost(int at) {
    String word = words.word(at);
    return Lexicon.isOccupation(word) || Lexicon.titleLength(word) >= 2;
  }

  /** A name that nothing introduces, or a noun that no vocabulary has: 손흥민은, 해녀는. */
  NounPhrase unknown(int at, String noun) {
    boolean name = Lexicon.isFullName(noun, false);
    int first = name ? at : firstOfPhrase(at, true);
    Span span = new Span(words.get(at).start(), words.get(at).start() + noun.length());
    Mention.Kind kind = name ? Mention.Kind.NAME : Mention.Kind.NAMELESS;
    return phrase(kind, first, at, noun, name ? span : null, null, null, NounPhrase.Particle.TOPIC);
  }

  // 《로동청년》지, “새벽”신문: a paper by its name in marks
  private @Nullable NounPhrase paper(int at, String noun, NounPhrase.Particle particle) {
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
    return phrase(
        Mention.Kind.ORGANIZATION, at - 1, at, noun, quoted.inner(), null, null, particle);
  }

  // 회사 측: people of a body, nobody by name
  private @Nullable NounPhrase side(int at, String noun, NounPhrase.Particle particle) {
    int first = noun.equals("측") ? firstOfPhrase(at, false) : at;
    if (noun.equals("측") && first == at) {
      return null;
    }
    return phrase(Mention.Kind.NAMELESS, first, at, noun, null, null, null, particle);
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
    return phrase(Mention.Kind.ORGANIZATION, first, at, noun, name, null, null, particle);
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
    return phrase(Mention.Kind.NAME, first, at, noun, name, role, null, particle);
  }

  private @Nullable NounPhrase titled(
      int at, String noun, int length, NounPhrase.Particle particle) {
    String title = noun.substring(noun.length() - length);
    String prefix = noun.substring(0, noun.length() - length);
    int start = words.get(at).start();
    if (!prefix.isEmpty() && isNameInWord(prefix, title)) {
      boolean letter = prefix.length() == 1 && prefix.charAt(0) <= 'Z';
      int initial = prefix.lastIndexOf('.') + 1;
      Span name = new Span(start + initial, start + (letter ? noun : prefix).length());
      int first = occupationBefore(at);
      Span role =
          first < at
              ? words.span(first, at)
              : Lexicon.isAmbiguousTitle(title)
                  ? null
                  : new Span(start + prefix.length(), start + noun.length());
      return phrase(Mention.Kind.NAME, first, at, noun, name, role, null, particle);
    }
    boolean compound = !prefix.isEmpty();
    if (compound && Lexicon.isAmbiguousTitle(title)) {
      return null;
    }
    int nameLast = behindParenthesis(at);
    int first = nameLast < at - 1 ? nameLast + 1 : at;
    first = firstOfPhrase(nameLast + 1, false);
    TitledName name = TitledName.in(words, first, nameLast + 1, title, known);
    if (name == null && Lexicon.isAmbiguousTitle(title)) {
      return null;
    }
    if (name == null) {
      return description(at, first, noun, particle);
    }
    Span nameSpan = new Span(words.get(name.first()).start(), words.get(name.last()).end());
    boolean nameLeads = name.first() == first;
    int roleEnd = start + noun.length();
    boolean plainTitle = title.equals("씨") || title.equals("님");
    Span role =
        nameLeads || !plainTitle
            ? plainTitle
                ? null
                : new Span(words.get(Math.min(name.last() + 1, at)).start(), roleEnd)
            : words.span(first, name.first());
    return phrase(Mention.Kind.NAME, first, at, noun, nameSpan, role, null, particle);
  }

  private NounPhrase description(int at, int first, String noun, NounPhrase.Particle particle) {
    boolean nameless = Lexicon.isNameless(noun) || Lexicon.isNameless(words.word(first));
    boolean indefinite = first < at && words.word(first).equals("한");
    Span role = new Span(words.get(first).start(), words.get(at).start() + noun.length());
    Mention.Kind kind = nameless || indefinite ? Mention.Kind.NAMELESS : Mention.Kind.DESCRIPTION;
    return phrase(kind, first, at, noun, null, role, null, particle);
  }

  // 김정은동지, 문대통령, 박씨, A씨
  private boolean isNameInWord(String prefix, String title) {
    boolean letter = prefix.length() == 1 && prefix.charAt(0) >= 'A' && prefix.charAt(0) <= 'Z';
    boolean some =
        prefix.length() == 2 && prefix.endsWith("모") && Lexicon.isSurname(prefix.substring(0, 1));
    boolean surname =
        prefix.length() == 1
            && Lexicon.isSurname(prefix)
            && (title.equals("씨") || !NOT_SURNAMES.contains(prefix));
    return letter
        || some
        || surname
        || Lexicon.isFullName(prefix, false)
        || known.isName(prefix)
        || isForeignName(prefix, title);
  }

  // 뿌찐대통령, 웨.뿌찐동지: the north writes a foreign name and its title in one word
  private static boolean isForeignName(String prefix, String title) {
    String surname = prefix.substring(prefix.lastIndexOf('.') + 1);
    return JOINED_TITLES.contains(title)
        && surname.length() >= 2
        && surname.length() <= 4
        && Hangul.isHangul(surname)
        && !Lexicon.isCountry(surname)
        && !Lexicon.isModifier(surname)
        && !Lexicon.isOrganization(surname)
        && Lexicon.titleLength(surname) == 0;
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

  // 변춘식(67)씨: the name stands before the brackets
  private int behindParenthesis(int at) {
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

  /** How far to the left the nouns go that belong to the one at that place. */
  private int firstOfPhrase(int at, boolean nameless) {
    int first = at;
    while (first > 0 && at - first < LONGEST && belongs(first - 1, nameless)) {
      first--;
    }
    return first;
  }

  private boolean belongs(int at, boolean nameless) {
    if (!words.isWord(at)) {
      return false;
    }
    String word = words.word(at);
    if (word.endsWith("의") && word.length() > 2) {
      String owner = word.substring(0, word.length() - 1);
      return nameless || Lexicon.isCountry(owner) || Lexicon.isOrganization(owner);
    }
    if (word.equals("한") && !nameless && !known.isSurname(word)) {
      return Lexicon.isOrganization(words.word(at - 1))
          || Lexicon.isCountry(words.word(at - 1))
          || at == 0;
    }
    if (Lexicon.isTime(word)
        || Lexicon.isFunctionWord(word)
        || Linker.of(word) != Linker.NONE
        || words.isQuoted(at - 1) && words.get(at - 1).end() == words.get(at).start()) {
      return false;
    }
    if (Lexicon.isCountry(word)
        || Lexicon.isModifier(word)
        || Lexicon.isFullName(word, false)
        || Lexicon.isOrganization(word)
        || Lexicon.isOccupation(word)
        || known.isPartOfName(word)
        || (Lexicon.isSurname(word) && word.length() == 1)) {
      return true;
    }
    if (Lexicon.isAdnominal(word) || Verbs.isReporting(word) || Verbs.isShort(word)) {
      return false;
    }
    boolean beforeCountry = Lexicon.isCountry(words.word(at + 1));
    boolean foreignInIorGa =
        word.length() <= 3 && (word.endsWith("이") || word.endsWith("가")) && beforeCountry;
    return !Lexicon.endsPhrase(word) || foreignInIorGa;
  }

  private NounPhrase phrase(
      Mention.Kind kind,
      int first,
      int last,
      String noun,
      @Nullable Span name,
      @Nullable Span role,
      Mention.@Nullable Gender gender,
      NounPhrase.Particle particle) {
    Span span = new Span(words.get(first).start(), words.get(last).start() + noun.length());
    boolean subject = particle != NounPhrase.Particle.OTHER;
    Mention mention = new Mention(kind, span, name, role, gender, noun.endsWith("들"), subject);
    return new NounPhrase(mention, first, last, particle);
  }
}
