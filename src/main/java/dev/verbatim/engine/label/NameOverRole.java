package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name on a line of its own over what the person is, and perhaps a letter that says who asks:
 * "Jane Roe" over "Analyst, Brightwater Securities LLC" over "Q", and then the words.
 */
final class NameOverRole implements Convention {

  static final String RULE = "name_over_role_label";

  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_ROLE = 140;

  @Override
  public @Nullable Candidate read(Opening opening) {
    SourceText text = opening.text();
    Span name = new Span(opening.start(), opening.end());
    Span below = lineBelow(text, opening.end(), opening.limit());
    if (!opening.beforeText() || below == null || !is(text, name, below)) {
      return null;
    }
    Span letter = lineBelow(text, below.end(), opening.limit());
    int speech = letter != null && isLetter(text, letter) ? letter.end() : below.end();
    Core core = Core.person(Span.covering(name, below), name, below, Weight.NAME);
    return Candidate.of(opening, RULE, core, List.of(), speech, Weight.NAME);
  }

  /** Whether the one line is a full name and the other says what the person is. */
  static boolean is(SourceText text, Span line, Span below) {
    if (line.length() > LONGEST_NAME || below.length() > LONGEST_ROLE) {
      return false;
    }
    List<Word> name = LabelText.of(text, line.start(), line.end()).words();
    List<Word> role = LabelText.of(text, below.start(), below.end()).words();
    return name.size() > 1
        && CoreReader.isName(name)
        && name.stream().noneMatch(word -> word.comma() || Lexicon.isRoleHead(word))
        && Character.isUpperCase(text.charAt(below.start()))
        && role.stream().anyMatch(Word::comma)
        && role.stream().anyMatch(Lexicon::isRoleHead)
        && role.stream().noneMatch(word -> Lexicon.SENTENCE_WORDS.contains(word.key()));
  }

  /** "Q", "A": a line that only says whether somebody asks or answers. */
  static boolean isLetter(SourceText text, Span line) {
    return line.length() == 1 && "QA".indexOf(text.charAt(line.start())) >= 0;
  }

  private static @Nullable Span lineBelow(SourceText text, int from, int limit) {
    int start = from;
    while (start < limit && SourceText.isSpace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < limit && text.charAt(end) != '\n') {
      end++;
    }
    return start < end ? text.trim(new Span(start, end)) : null;
  }
}
