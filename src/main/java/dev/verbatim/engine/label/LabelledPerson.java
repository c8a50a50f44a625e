package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;

/** Names and roles in phrases that are built as labels are: brackets on a label, bylines. */
public final class LabelledPerson {

  private static final int LONGEST_INTERJECTION = 60;
  private static final int MOST_WORDS = 4;
  private static final String REPORTER = "기자";
  private static final int MOST_BRACKET_WORDS = 7;
  private static final String ROSE = "rose";
  private static final String INTERJECTING = " interjecting";

  private LabelledPerson() {}

  /**
   * The name in a bracket that holds nothing but a person: {@code (Mr. Poe)}, {@code (Jane Roe)}.
   */
  public static Optional<Span> inBracket(SourceText text, Span bracket) {
    LabelText words = LabelText.of(text, bracket.start() + 1, bracket.end() - 1);
    if (words.words().isEmpty() || words.words().size() > MOST_BRACKET_WORDS) {
      return Optional.empty();
    }
    return PeerName.read(words)
        .or(() -> HonorificName.read(words))
        .or(() -> CoreReader.read(words).filter(core -> isSurelyNamed(core, words)))
        .flatMap(core -> Optional.ofNullable(core.name()));
  }

  // "(Jane Roe)", "(Deputy Jane Roe)"
  static boolean isSurelyNamed(Core core, LabelText words) {
    return core.weight() >= Weight.NAME
        && words.words().stream().noneMatch(Word::comma)
        && core.kind() == Label.Kind.PERSON;
  }

  /**
   * The role that a bracket prints: {@code (Minister of Finance, Lib.)} without the party, {@code
   * (Grayndler—Prime Minister)} without the seat.
   */
  public static Optional<Span> roleInBracket(SourceText text, Span bracket) {
    int start = bracket.start() + 1;
    for (int i = start; i < bracket.end(); i++) {
      start = text.charAt(i) == '—' ? i + 1 : start;
    }
    LabelText words = LabelText.of(text, start, bracket.end() - 1);
    int end = words.words().size();
    while (end > 0 && words.words().get(end - 1).key().endsWith(".")) {
      end--;
    }
    boolean role = words.words().subList(0, end).stream().anyMatch(Lexicon::isRoleHead);
    return role ? Optional.of(words.span(0, end)) : Optional.empty();
  }

  /**
   * A line of a record that says who broke in: {@code Several hon. Members rose—}, on one line or
   * on two.
   */
  public static boolean isInterjection(SourceText text, Span line) {
    char last = text.charAt(line.end() - 1);
    boolean dash = last == '—' || last == '–';
    if (line.length() > LONGEST_INTERJECTION) {
      return false;
    }
    LabelText words = LabelText.of(text, line.start(), line.end() - (dash ? 1 : 0));
    String phrase = CoreReader.phrase(words.words());
    if (!dash || phrase.equals(ROSE)) {
      return dash || (words.words().size() > 1 && Lexicon.NAMELESS.contains(phrase));
    }
    if (text.slice(line)
        .regionMatches(
            line.length() - 1 - INTERJECTING.length(), INTERJECTING, 0, INTERJECTING.length())) {
      return true;
    }
    for (int end = Math.min(words.words().size(), MOST_WORDS); end > 0; end--) {
      if (Lexicon.NAMELESS.contains(CoreReader.phrase(words.words().subList(0, end)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a record tells of somebody whom it names as its labels do, in capitals: {@code Mr. WEBB
   * asked and was given permission}.
   */
  public static boolean isNarration(SourceText text, Span line) {
    int end = Math.min(line.end(), line.start() + LONGEST_INTERJECTION);
    List<Word> words = LabelText.of(text, line.start(), end).words();
    int verb = 0;
    while (verb < words.size() && words.get(verb).shape() != Word.Shape.LOWER) {
      verb++;
    }
    if (verb + 1 < words.size() && words.get(verb).key().equals("of")) {
      verb += 2;
    }
    return verb > 1
        && verb < words.size()
        && HonorificName.isHonorific(words.get(0))
        && words.get(1).shape() == Word.Shape.UPPER
        && words.get(verb).shape() == Word.Shape.LOWER
        && words.get(verb).key().endsWith("ed");
  }

  /** A Korean full name before what the person is, and not a reporter: {@code 홍길동 한빛대 교수}. */
  public static boolean isTitledName(SourceText text, Span phrase) {
    LabelText words = LabelText.of(text, phrase.start(), phrase.end());
    return words.words().size() > 1
        && KoreanWord.isFullName(words.words().get(0))
        && !words.words().get(words.words().size() - 1).key().equals(REPORTER)
        && CoreReader.read(words)
            .filter(core -> core.name() != null && core.weight() == Weight.ROLE_AND_NAME)
            .isPresent();
  }

  /** A phrase that names one person by role or honorific, or by a full name and nothing else. */
  public static boolean isSomebody(SourceText text, Span phrase) {
    LabelText words = LabelText.of(text, phrase.start(), phrase.end());
    return CoreReader.read(words)
        .filter(core -> core.name() != null)
        .filter(core -> core.weight() >= Weight.FORM || FullNames.isGivenAndSurname(words))
        .isPresent();
  }

  /** A phrase of role and name: {@code Russian President Vladimir Putin}. */
  public static Optional<RoleAndName> in(SourceText text, Span phrase) {
    return CoreReader.read(LabelText.of(text, phrase.start(), phrase.end()))
        .flatMap(LabelledPerson::parts);
  }

  static Optional<RoleAndName> parts(Core core) {
    Span name = core.name();
    return name == null ? Optional.empty() : Optional.of(new RoleAndName(core.role(), name));
  }
}
