package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "(한빛신문 김하나 기자) 언제입니까?", "(대변인) 곧 알려드리겠습니다.": who speaks, in brackets before it. */
final class BracketLabel implements Convention {

  static final String RULE = "bracket_label";

  private static final int LONGEST = 40;

  @Override
  public @Nullable Candidate read(Opening opening) {
    SourceText text = opening.text();
    if (opening.first() != '(') {
      return null;
    }
    int limit = Math.min(opening.end(), opening.start() + LONGEST);
    int close = LabelText.closing(text, opening.start(), limit);
    int speech = opening.skipSpaces(close);
    if (close - opening.start() < 3 || text.charAt(close - 1) != ')' || speech >= opening.end()) {
      return null;
    }
    LabelText words = LabelText.of(text, opening.start() + 1, close - 1);
    boolean korean = words.words().stream().anyMatch(word -> word.shape() == Word.Shape.HANGUL);
    Core core = korean ? CoreReader.read(words).orElse(asking(words)) : null;
    return core != null && (core.kind() != Label.Kind.PERSON || core.role() != null)
        ? Candidate.of(opening, RULE, core, List.of(), speech, Math.min(core.weight(), Weight.NAME))
        : null;
  }

  // "(한빛신문 김하나 기자)"
  private static @Nullable Core asking(LabelText label) {
    int last = label.words().size() - 1;
    return Lexicon.NAMELESS.contains(label.words().get(last).key())
        ? Core.nameless(label.span(0, last + 1), Weight.NAME)
        : null;
  }
}
