package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** A quoted interview keeps the labels of its turns: "SMITH: I never said that." */
final class LabelInsideQuotation implements SourceRule {

  /** Longer capitals are a headline. */
  private static final int MAX_LABEL = 40;

  @Override
  public String name() {
    return "label_inside_quotation";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    String text = place.tagged().token(place.token()).text();
    int colon = text.indexOf(':');
    if (colon < 2 || colon > MAX_LABEL || !isLabel(text, colon)) {
      return null;
    }
    int start = place.quoted().inner().start();
    Span label = new Span(start, start + colon);
    return Answer.of(new Mention(Mention.Kind.NAME, label, label, null, null, false, true));
  }

  private static boolean isLabel(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isUpperCase(c) && " .'’-".indexOf(c) < 0) {
        return false;
      }
    }
    return Character.isLetter(text.charAt(end - 1));
  }
}
