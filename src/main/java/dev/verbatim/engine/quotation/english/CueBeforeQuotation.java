package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/**
 * Source and cue stand right in front of the quotation: Smith said, "..." Smith told reporters:
 * "..."
 */
final class CueBeforeQuotation implements SourceRule {

  @Override
  public String name() {
    return "cue_before_quotation";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    TaggedSentence s = place.tagged();
    int quotation = place.token();
    Tag before = s.tag(quotation - 1);
    if (before != Tag.COMMA && before != Tag.COLON) {
      return null;
    }
    Cue nearest = Governing.nearest(place.parsed(), quotation);
    Phrase source = nearest == null ? null : nearest.source();
    return nearest != null && source != null && leadsUp(s, nearest.end() + 1, quotation)
        ? place.answer(nearest, source)
        : null;
  }

  // was asked by Smith|, who is here,| "..."
  private static int behindRelative(TaggedSentence s, int from, int quotation) {
    if (s.tag(from) != Tag.COMMA || s.tag(from + 1) != Tag.RELATIVE) {
      return from;
    }
    int at = from + 1;
    while (at < quotation - 1 && s.tag(at) != Tag.COMMA && s.tag(at) != Tag.QUOTED) {
      at++;
    }
    return at;
  }

  // Between cue and quotation stand only the one spoken to, when, where and how.
  private static boolean leadsUp(TaggedSentence s, int from, int quotation) {
    int at = behindRelative(s, from, quotation);
    for (int i = at; i < quotation; i++) {
      Tag tag = s.tag(i);
      if (tag == Tag.QUOTED || tag == Tag.SUBJECT_PRONOUN || Subjects.isFinite(s, i)) {
        return false;
      }
    }
    return true;
  }
}
