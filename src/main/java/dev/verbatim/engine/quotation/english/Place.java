package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.Section;
import dev.verbatim.engine.quotation.Quoted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in its section.
 *
 * @param paragraphs of the section, parsed
 * @param token of the quotation in its sentence
 * @param before what the quotations in front of it were found to be, in order
 */
record Place(
    List<ParsedParagraph> paragraphs, int paragraph, int sentence, int token, List<Told> before) {

  private static final String CLOSING = "’'”\"»";

  ParsedParagraph here() {
    return paragraphs.get(paragraph);
  }

  ParsedSentence parsed() {
    return here().sentences().get(sentence);
  }

  TaggedSentence tagged() {
    return parsed().tagged();
  }

  SourceRule.Answer answer(Cue cue, Phrase source) {
    return SourceRule.Answer.of(parsed(), cue, source);
  }

  boolean isInEntry() {
    return here().paragraph().section().section().kind() == Section.Kind.ENTRY;
  }

  /** The quotation is a sentence, or opens and closes one together with others. */
  boolean isWholeSentence() {
    return tagged().sentence().isAllQuoted();
  }

  /** The quotation is the first thing in its sentence and opens with a capital. */
  boolean opensSentence() {
    boolean first = token == 0 || (token == 1 && tagged().tag(0) == Tag.PUNCTUATION);
    return isWholeSentence()
        || (first && Character.isUpperCase(tagged().token(token).text().charAt(0)));
  }

  /** In the same paragraph, else the last one of the paragraph in front. */
  @Nullable ParsedSentence previousSentence() {
    if (sentence > 0) {
      return here().sentences().get(sentence - 1);
    }
    if (paragraph == 0) {
      return null;
    }
    List<ParsedSentence> above = paragraphs.get(paragraph - 1).sentences();
    return above.isEmpty() ? null : above.get(above.size() - 1);
  }

  /** In the same paragraph, else the first one of the paragraph behind. */
  @Nullable ParsedSentence sentenceBehind() {
    ParsedSentence next = nextSentence();
    if (next != null || paragraph + 1 >= paragraphs.size()) {
      return next;
    }
    List<ParsedSentence> below = paragraphs.get(paragraph + 1).sentences();
    return below.isEmpty() ? null : below.get(0);
  }

  /** In the same paragraph. */
  @Nullable ParsedSentence nextSentence() {
    List<ParsedSentence> all = here().sentences();
    return sentence + 1 < all.size() ? all.get(sentence + 1) : null;
  }

  /** The quotation in front, null where there is none. */
  @Nullable Told lastTold() {
    return before.isEmpty() ? null : before.get(before.size() - 1);
  }

  /** The last character of the quotation but for closing marks of others inside it. */
  char lastCharacter() {
    String text = tagged().token(token).text();
    int at = text.length() - 1;
    while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return text.charAt(at);
  }

  Quoted quoted() {
    Quoted quoted = tagged().token(token).quoted();
    if (quoted == null) {
      throw new IllegalStateException("no quotation at " + token);
    }
    return quoted;
  }
}
