package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/**
 * The only name of the words in front of a colon, which hand over to the quotation: From Marsh's
 * letter: "..." A lesson from Joan Marsh: "..."
 */
final class NameBeforeColon implements SourceRule {

  @Override
  public String name() {
    return "name_before_colon";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    TaggedSentence s = place.tagged();
    if (s.tag(place.token() - 1) != Tag.COLON) {
      return null;
    }
    Phrase only = null;
    for (int i = 0; i < place.token() - 1; i++) {
      boolean ends = s.tag(i) == Tag.NAME && s.tag(i + 1) != Tag.NAME;
      Phrase name = ends ? NounPhrases.endingAt(s, i) : null;
      name = name != null && isWhere(s, name.first() - 1) ? null : name;
      if (name != null && only != null) {
        return null;
      }
      only = name == null ? only : name;
    }
    Phrase subject = only == null ? null : Subjects.ofEarlierVerb(s, place.token() - 1);
    return only == null || (subject != null && subject.first() != only.first())
        ? null
        : Answer.of(place.parsed().mention(only));
  }

  // Later that month | on CNN: "..."
  private static boolean isWhere(TaggedSentence s, int at) {
    return s.is(at, "on") || s.is(at, "in") || s.is(at, "at");
  }
}
