package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Descriptions beside the name of whom they describe. */
final class Appositions {

  private static final List<String> FIELD_OPENERS = List.of(" of ", " for ", " at ");

  /** In characters: what an office is over. */
  private static final int LONGEST_FIELD = 80;

  private final SourceText text;
  private final Figures figures;

  Appositions(SourceText text, Figures figures) {
    this.text = text;
    this.figures = figures;
  }

  /**
   * Vos, | the mayor of Delft, said; his Dutch counterpart, | Vos, said
   *
   * @return null where the mention describes nobody who stands beside it
   */
  @Nullable Figure of(List<Mention> mentions, int at) {
    Mention description = mentions.get(at);
    if (description.kind() != Mention.Kind.DESCRIPTION || description.plural()) {
      return null;
    }
    Mention before = at == 0 ? description : mentions.get(at - 1);
    Mention behind = at + 1 == mentions.size() ? description : mentions.get(at + 1);
    Span name = null;
    if (isBesides(before, description) && endsAtComma(description)) {
      name = before.name();
    } else if (isBesides(description, behind) && endsAtComma(behind)) {
      name = behind.name();
    }
    Figure figure = name == null ? null : figures.named(name);
    if (figure == null || !figure.isPerson()) {
      return null;
    }
    Span role = description.role();
    figure.describe(figures.plain(role == null ? description.span() : role));
    // His daughter, | Ruth
    if (description.gender() != null) {
      figure.tell(description.gender());
    }
    return figure;
  }

  private boolean isBesides(Mention first, Mention second) {
    int end = first.span().end();
    int start = second.span().start();
    return start == end + 2 && text.charAt(end) == ',' && text.charAt(end + 1) == ' ';
  }

  // the mayor|, the mayor| of Delft,
  private boolean endsAtComma(Mention mention) {
    int end = mention.span().end();
    int last = Math.min(text.length(), end + LONGEST_FIELD);
    for (String opener : FIELD_OPENERS) {
      if (text.value().startsWith(opener, end)) {
        int at = end + opener.length();
        while (at < last && (Character.isLetter(text.charAt(at)) || text.charAt(at) == ' ')) {
          at++;
        }
        end = at;
      }
    }
    return end < text.length() && (text.charAt(end) == ',' || text.charAt(end) == '.');
  }
}
