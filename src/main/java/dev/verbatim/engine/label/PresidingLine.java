package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;

/** Lines over the turns of a record that say who holds the chair. */
public final class PresidingLine {

  private static final int LONGEST_PRESIDING = 100;
  private static final List<String> IN_THE_CHAIR = List.of("in", "the", "chair");

  private PresidingLine() {}

  /**
   * Who holds an office in what follows, as a record says over its turns: {@code President: Mr. Poe
   * (Freedonia)}, {@code [Jane Roe in the Chair]}. Both role and name are there.
   */
  public static Optional<RoleAndName> in(SourceText text, Span line) {
    if (line.length() > LONGEST_PRESIDING) {
      return Optional.empty();
    }
    boolean bracketed = text.charAt(line.start()) == '[' && text.charAt(line.end() - 1) == ']';
    return bracketed
        ? inTheChair(text, new Span(line.start() + 1, line.end() - 1))
        : behindOffice(text, line);
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
    boolean known = Lexicon.OFFICES.contains(phrase) || Lexicon.OFFICES.contains("the " + phrase);
    return known || first > 0
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
