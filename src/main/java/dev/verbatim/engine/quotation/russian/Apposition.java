package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** A name between commas behind the office that it holds: "её директор, [Борис Лямин], заявил". */
final class Apposition {

  /** "один из авторов новой работы" takes no more words behind "один". */
  private static final int LONGEST_GROUP = 8;

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
    if (name == null || name.mention().kind() != Mention.Kind.NAME || name.end() > to) {
      return null;
    }
    boolean closed = words.isComma(name.end());
    return closed || name.mention().role() != null
        ? named(described, name, name.end() + (closed ? 1 : 0))
        : null;
  }

  /**
   * The name behind a comma that ends the clause: "рассказал [один из авторов работы, доктор наук
   * Борис Лямин]"; null where no name stands there.
   */
  static @Nullable NounPhrase behind(Stretch words, NounPhrase described) {
    Mention.Kind kind = described.mention().kind();
    if (kind != Mention.Kind.DESCRIPTION && kind != Mention.Kind.NAMELESS) {
      return null;
    }
    int comma = described.end();
    boolean one = words.word(comma).equals("из") && words.word(comma - 1).startsWith("од");
    while (one && comma < described.end() + LONGEST_GROUP && words.isWord(comma)) {
      comma++;
    }
    NounPhrase name =
        words.isComma(comma)
            ? NounPhrases.at(words, comma + 1, Case.NOMINATIVE, Agreement.SINGULAR)
            : null;
    if (name == null || name.mention().kind() != Mention.Kind.NAME) {
      return null;
    }
    boolean ends = name.end() >= words.size() || words.isPunctuation(name.end());
    return ends ? named(described, name, name.end()) : null;
  }

  private static NounPhrase named(NounPhrase described, NounPhrase name, int end) {
    Mention bare = name.mention();
    Mention.Gender gender = bare.gender() == null ? described.mention().gender() : bare.gender();
    Span role = bare.role() != null ? bare.role() : described.mention().role();
    Mention mention =
        new Mention(Mention.Kind.NAME, bare.span(), bare.name(), role, gender, false, true);
    return new NounPhrase(mention, name.first(), end);
  }
}
