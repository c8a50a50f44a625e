package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "(한빛신문 김하나 기자) 언제입니까?", "(대변인) 곧 알려드리겠습니다.": who speaks, in brackets before it, round or square.
 */
final class BracketLabel implements Convention {

  static final String RULE = "bracket_label";

  private static final int LONGEST = 40;

  @Override
  public @Nullable Candidate read(Opening opening) {
    SourceText text = opening.text();
    if (!LabelText.isOpening(opening.first())) {
      return null;
    }
    int limit = Math.min(opening.end(), opening.start() + LONGEST);
    int close = LabelText.closing(text, opening.start(), limit);
    int speech = opening.skipSpaces(close);
    boolean square = opening.first() == '[';
    if (close - opening.start() < 3
        || text.charAt(close - 1) != (square ? ']' : ')')
        || (speech >= opening.end() && !(square && opening.beforeText()))) {
      return null;
    }
    LabelText words = LabelText.of(text, opening.start() + 1, close - 1);
    Core slashed = square ? withRole(opening, words) : null;
    if (slashed != null) {
      return Candidate.of(opening, RULE, slashed, List.of(), speech, Weight.NAME);
    }
    boolean korean = words.words().stream().anyMatch(word -> word.shape() == Word.Shape.HANGUL);
    Core core = korean ? CoreReader.read(words).orElse(asking(words)) : null;
    return core != null && (core.kind() != Label.Kind.PERSON || core.role() != null)
        ? Candidate.of(opening, RULE, core, List.of(), speech, Math.min(core.weight(), Weight.NAME))
        : null;
  }

  // "[김하나/한빛 예보센터장]"
  private static @Nullable Core withRole(Opening opening, LabelText label) {
    Span all = label.words().isEmpty() ? null : label.span(0, label.words().size());
    if (all == null || opening.text().slice(all).indexOf(':') >= 0) {
      return null;
    }
    Word first = label.words().get(0);
    int slash = first.key().indexOf('/');
    if (slash < 2 || first.shape() != Word.Shape.HANGUL) {
      return null;
    }
    int cut = first.span().start() + slash;
    Word name = Word.of(opening.text(), new Span(first.span().start(), cut), false);
    return KoreanWord.isFullName(name) && cut + 1 < all.end()
        ? Core.person(all, name.span(), new Span(cut + 1, all.end()), Weight.NAME)
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
