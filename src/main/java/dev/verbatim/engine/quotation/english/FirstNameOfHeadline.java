package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Over an article, quoted words are whose the headline opens with: Marsh 'glad to be back' */
final class FirstNameOfHeadline implements SourceRule {

  @Override
  public String name() {
    return "first_name_of_headline";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    if (place.paragraph() > 0 || place.sentence() > 0 || place.here().sentences().size() > 2) {
      return null;
    }
    Phrase first = NounPhrases.startingAt(place.tagged(), 0);
    return first != null && first.end() < place.token()
        ? Answer.of(place.parsed().mention(Phrase.of(first.first(), first.last())))
        : null;
  }
}
