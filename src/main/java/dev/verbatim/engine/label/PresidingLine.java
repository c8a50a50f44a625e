package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lines over the turns of a record that say who holds the chair. */
public final class PresidingLine {

  private static final int LONGEST = 600;
  private static final int LONGEST_PRESIDING = 100;
  private static final int MOST_NAME_WORDS = 5;
  private static final Set<String> OPENING = Vocabulary.words("en", "chairing-verbs");
  private static final String PRESIDING = "presiding";
  private static final Map<String, String> STARTS = Vocabulary.values("ru", "presiding-starts");
  private static final List<String> TAKING =
      List.of("took the Chair.", "took the chair.", "in the Chair.");
  private static final String BETWEEN = " / ";
  private static final List<String> IN_THE_CHAIR = List.of("in", "the", "chair");

  private PresidingLine() {}

  /**
   * Who holds an office in what follows: {@code President: Mr. Poe (Freedonia)}, {@code [Jane Roe
   * in the Chair]}, {@code Present: Jane Roe (Chair); Tom Poe}, {@code The SPEAKER (Hon. Jane Roe)
   * took the chair}, {@code Hon. Jane Roe, chairman of the committee, presiding}. Both role and
   * name are there; linear in the length of the line.
   */
  public static List<RoleAndName> in(SourceText text, Span line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    Optional<RoleAndName> presiding = presiding(text, line);
    if (presiding.isPresent()) {
      return List.of(presiding.get());
    }
    boolean bracketed = text.charAt(line.start()) == '[' && text.charAt(line.end() - 1) == ']';
    Optional<RoleAndName> whole =
        line.length() > LONGEST_PRESIDING
            ? Optional.empty()
            : bracketed
                ? inTheChair(text, new Span(line.start() + 1, line.end() - 1))
                : behindOffice(text, line);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    LabelText label = LabelText.of(text, line.start(), line.end());
    List<RoleAndName> found = new ArrayList<>();
    opening(label).ifPresent(found::add);
    label.brackets().forEach(bracket -> atBracket(label, bracket).ifPresent(found::add));
    for (int i = 1; i < label.words().size(); i++) {
      appositive(label, i).ifPresent(found::add);
    }
    return found;
  }

  /** Who takes the chair: "Mr. Poe (Freedonia), Vice-President, took the Chair." */
  public static Optional<Span> taken(SourceText text, Span line) {
    boolean taken =
        line.length() <= LONGEST_PRESIDING
            && TAKING.stream()
                .anyMatch(end -> text.value().startsWith(end, line.end() - end.length()));
    if (!taken) {
      return Optional.empty();
    }
    LabelText label = LabelText.of(text, line.start(), line.end());
    List<Word> words = label.words();
    int end = 0;
    while (end < words.size()
        && CoreReader.isNameWord(words, end)
        && (end == 0 || !words.get(end - 1).comma())) {
      end++;
    }
    return name(label.withWords(words.subList(0, end)));
  }

  /**
   * How labels call whom a line names that begins by saying who presides: "Председательствует
   * В.В.Володин". Empty where it does not begin so.
   */
  public static List<String> presidingAs(SourceText text, int start) {
    for (Map.Entry<String, String> each : STARTS.entrySet()) {
      if (text.value().regionMatches(true, start, each.getKey(), 0, each.getKey().length())) {
        return List.of(each.getValue().split(BETWEEN, -1));
      }
    }
    return List.of();
  }

  // "Председательствует Председатель Думы В.В.Володин"; "President Jane Roe presiding,"
  private static Optional<RoleAndName> presiding(SourceText text, Span line) {
    LabelText label = LabelText.of(text, line.start(), line.end());
    if (presidingAs(text, line.start()).isEmpty()) {
      int last = label.words().size() - 1;
      boolean presiding = last > 1 && label.words().get(last).key().equals(PRESIDING);
      return presiding
          ? CoreReader.read(label.withWords(label.words().subList(0, last)))
              .flatMap(LabelledPerson::parts)
              .filter(person -> person.role() != null)
          : Optional.empty();
    }
    return label.words().size() < 2
        ? Optional.empty()
        : CoreReader.read(label.withWords(label.words().subList(1, label.words().size())))
            .flatMap(core -> LabelledPerson.parts(core))
            .map(
                person ->
                    person.role() != null
                        ? person
                        : new RoleAndName(label.words().get(0).span(), person.name()));
  }

  // "Jane Roe (Chair)", "The SPEAKER (Hon. Jane Roe) took the chair"
  private static Optional<RoleAndName> atBracket(LabelText label, Span bracket) {
    SourceText text = label.text();
    int before = 0;
    while (before < label.words().size()
        && label.words().get(before).span().end() <= bracket.start()) {
      before++;
    }
    if (before == 0) {
      return Optional.empty();
    }
    LabelText inside = LabelText.of(text, bracket.start() + 1, bracket.end() - 1);
    if (!inside.words().isEmpty() && isOffice(inside.words())) {
      return nameBefore(label, before)
          .map(name -> new RoleAndName(inside.span(0, inside.words().size()), name));
    }
    Span office = label.span(0, before);
    return isOffice(label.words().subList(0, before))
        ? LabelledPerson.inBracket(text, bracket).map(name -> new RoleAndName(office, name))
        : Optional.empty();
  }

  // "The Chairperson, Ms J Roe (ABC), opened the meeting."
  private static Optional<RoleAndName> opening(LabelText label) {
    List<Word> words = label.words();
    int office = 1;
    while (office < words.size() && !words.get(office - 1).comma()) {
      office++;
    }
    int name = office + 1;
    while (name < words.size() && !words.get(name - 1).comma()) {
      name++;
    }
    if (office >= words.size()) {
      return Optional.empty();
    }
    Span title = label.span(0, office);
    boolean opens = name < words.size() && OPENING.contains(words.get(name).key());
    return opens && isOffice(words.subList(0, office))
        ? name(label.withWords(words.subList(office, name)))
            .map(span -> new RoleAndName(title, span))
        : Optional.empty();
  }

  // "Jane Roe, Spokesman for the Council"
  private static Optional<RoleAndName> appositive(LabelText label, int index) {
    Word word = label.words().get(index);
    return label.words().get(index - 1).comma() && Lexicon.isRoleHead(word)
        ? nameBefore(label, index).map(name -> new RoleAndName(word.span(), name))
        : Optional.empty();
  }

  // The capitals right before, two and more, behind an honorific or by themselves
  private static Optional<Span> nameBefore(LabelText label, int end) {
    List<Word> words = label.words();
    int first = end;
    while (first > 0
        && end - first < MOST_NAME_WORDS
        && CoreReader.isNameWord(words, first - 1)
        && (first == end || !endsPart(label.text(), words.get(first - 1)))) {
      first--;
    }
    while (first < end && HonorificName.isHonorific(words.get(first))) {
      first++;
    }
    List<Word> name = words.subList(first, end);
    if (PeerName.read(label.withWords(name)).isPresent()) {
      return Optional.of(label.span(first, end));
    }
    return name.size() > 1 && CoreReader.isName(name)
        ? Optional.of(label.span(first, end))
        : Optional.empty();
  }

  private static boolean endsPart(SourceText text, Word word) {
    return word.comma() || ";:".indexOf(text.charAt(word.span().end() - 1)) >= 0;
  }

  private static boolean isOffice(List<Word> words) {
    String phrase = CoreReader.phrase(words);
    return Lexicon.OFFICES.contains(phrase) || Lexicon.OFFICES.contains("the " + phrase);
  }

  // "Jane Roe in the Chair"; not "Mr Speaker in the Chair"
  private static Optional<RoleAndName> inTheChair(SourceText text, Span line) {
    LabelText label = LabelText.of(text, line.start(), line.end());
    int name = label.words().size() - IN_THE_CHAIR.size();
    return name > 0
            && CoreReader.phrase(label.words().subList(name, name + IN_THE_CHAIR.size()))
                .equals(String.join(" ", IN_THE_CHAIR))
        ? name(label.withWords(label.words().subList(0, name)))
            .map(span -> new RoleAndName(label.words().get(label.words().size() - 1).span(), span))
        : Optional.empty();
  }

  private static Optional<RoleAndName> behindOffice(SourceText text, Span line) {
    int colon = Scan.colon(text, line.start(), line.end());
    if (colon <= line.start()) {
      return Optional.empty();
    }
    LabelText office = LabelText.of(text, line.start(), colon);
    List<Word> words = office.words();
    String phrase = CoreReader.phrase(words);
    int first = phrase.equals(String.join(" ", IN_THE_CHAIR)) ? words.size() - 1 : 0;
    return first > 0 || (!words.isEmpty() && isOffice(words))
        ? name(LabelText.of(text, colon + 1, line.end()))
            .map(span -> new RoleAndName(office.span(first, words.size()), span))
        : Optional.empty();
  }

  private static Optional<Span> name(LabelText label) {
    boolean nobody =
        label.words().isEmpty() || Lexicon.OFFICES.contains(CoreReader.phrase(label.words()));
    return nobody
        ? Optional.empty()
        : HonorificName.read(label)
            .flatMap(core -> Optional.ofNullable(core.name()))
            .or(
                () ->
                    CoreReader.read(label)
                        .filter(core -> LabelledPerson.isSurelyNamed(core, label))
                        .flatMap(core -> Optional.ofNullable(core.name())));
  }
}
