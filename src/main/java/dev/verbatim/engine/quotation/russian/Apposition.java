package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import org.jspecify.annotations.Nullable;

/** A name between commas behind the office that it holds: "её директор, [Борис Лямин], заявил". */
final class Apposition {

  private Apposition() {}

  /** The name with the description for its role; null where no name stands behind. */
  static @Nullable NounPhrase of(Stretch words, NounPhrase described, int to) {
    if (described.mention().kind() != Mention.Kind.DESCRIPTION) {
      return null;
    }
    int comma = described.end();
    if (words.word(comma).startsWith("котор")) {
      comma++;
    }
    NounPhrase name =
        words.isComma(comma)
            ? NounPhrases.at(words, comma + 1, Case.NOMINATIVE, Agreement.SINGULAR)
            : null;
    if (name == null
        || name.mention().kind() != Mention.Kind.NAME
        || name.end() > to
        || !words.isComma(name.end())) {
      return null;
    }
    Mention bare = name.mention();
    Mention.Gender gender = bare.gender() == null ? described.mention().gender() : bare.gender();
    Mention mention =
        new Mention(
            Mention.Kind.NAME,
            bare.span(),
            bare.name(),
            described.mention().role(),
            gender,
            false,
            true);
    return new NounPhrase(mention, name.first(), name.end() + 1);
  }
}
