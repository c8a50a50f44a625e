package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Sentence;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;

/** A sentence with its cues. */
record ParsedSentence(SourceText text, TaggedSentence tagged, List<Cue> cues) {

  static ParsedSentence of(SourceText text, Sentence sentence) {
    TaggedSentence tagged = Tagger.tag(sentence);
    return new ParsedSentence(text, tagged, Cues.of(tagged));
  }

  Mention mention(Phrase phrase) {
    return Mentions.of(tagged, phrase);
  }

  Span span(Cue cue) {
    return tagged.span(cue.first(), cue.verb());
  }

  int size() {
    return tagged.size();
  }
}
