package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Sentence;
import dev.verbatim.engine.quotation.Token;
import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence with what each of its tokens is. Outside its ends every token is punctuation. */
final class TaggedSentence {

  private final Sentence sentence;
  private final Tag[] tags;
  private final @Nullable ReportingVerb[] verbs;

  TaggedSentence(Sentence sentence, Tag[] tags, @Nullable ReportingVerb[] verbs) {
    this.sentence = sentence;
    this.tags = tags;
    this.verbs = verbs;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tags.length;
  }

  Token token(int at) {
    return sentence.get(at);
  }

  Tag tag(int at) {
    return at < 0 || at >= tags.length ? Tag.PUNCTUATION : tags[at];
  }

  boolean is(int at, String word) {
    return at >= 0 && at < tags.length && sentence.get(at).is(word);
  }

  /** The reporting verb at that place, null where there is none. */
  @Nullable ReportingVerb verb(int at) {
    return at < 0 || at >= verbs.length ? null : verbs[at];
  }

  Span span(int first, int last) {
    return sentence.span(first, last);
  }
}
