package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lines of a transcript that the page sets in italics because nobody speaks them: <i>Moment of
 * silence.</i>
 */
final class ItalicLines {

  private static final int LONGEST = 160;
  private static final String ASKS_OR_CALLS = "?!…\"”»:";
  private static final Set<String> ADDRESSING =
      Vocabulary.words(List.of("en", "ru"), "second-person");

  /** Where more of the page is in italics than one paragraph in so many, speech is. */
  private static final int FEW = 8;

  private ItalicLines() {}

  /** The indices of the paragraphs; none where the page sets much in italics. */
  static Set<Integer> of(SourceText text, Markup markup, List<Paragraph> paragraphs) {
    List<Integer> set = Paragraph.setAs(Markup.Kind.EMPHASIS, markup, paragraphs);
    if (set.size() > 1 && set.size() * FEW > paragraphs.size()) {
      return Set.of();
    }
    return set.stream()
        .filter(index -> isDirection(text, paragraphs.get(index).span()))
        .collect(Collectors.toSet());
  }

  // Short, and neither asks nor speaks to anybody
  private static boolean isDirection(SourceText text, Span line) {
    return line.length() <= LONGEST
        && Character.isUpperCase(text.charAt(line.start()))
        && ASKS_OR_CALLS.indexOf(text.charAt(line.end() - 1)) < 0
        && !FirstPerson.speaks(text, line)
        && Token.of(text, line).stream().noneMatch(token -> ADDRESSING.contains(token.word()));
  }
}
