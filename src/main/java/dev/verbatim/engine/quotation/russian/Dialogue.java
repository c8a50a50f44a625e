package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Paragraph;
import dev.verbatim.engine.quotation.Sentence;
import dev.verbatim.engine.quotation.Token;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Speech in paragraphs that open with a dash. A run of such paragraphs is speech if one of them has
 * a cue; else it may be a list.
 */
final class Dialogue {

  /** A longer paragraph is not one line of a dialogue. */
  private static final int LONGEST_LINE = 5000;

  private final List<Paragraph> paragraphs;
  private final Capitals capitals;
  private final BitSet lines = new BitSet();

  Dialogue(List<Paragraph> paragraphs, Capitals capitals) {
    this.paragraphs = paragraphs;
    this.capitals = capitals;
    findLines();
  }

  boolean isLine(int paragraph) {
    return lines.get(paragraph);
  }

  private void findLines() {
    int first = 0;
    while (first < paragraphs.size()) {
      int end = first;
      boolean speech = false;
      while (end < paragraphs.size() && opensWithDash(paragraphs.get(end))) {
        speech |= speech(paragraphs.get(end)) != null;
        end++;
      }
      boolean announced = end == first + 1 && first > 0 && endsInColon(paragraphs.get(first - 1));
      if (speech || announced) {
        lines.set(first, end);
      }
      first = Math.max(end, first + 1);
    }
  }

  // Её соседка плачет: ¶ — Пятьдесят лет прожили
  private static boolean endsInColon(Paragraph paragraph) {
    return paragraph.text().charAt(paragraph.span().end() - 1) == ':';
  }

  void read(int paragraph, Telling telling) {
    Stretch words = words(paragraphs.get(paragraph));
    BrokenSpeech speech = BrokenSpeech.in(words, 1, true);
    Source source = null;
    if (speech != null) {
      SentenceScope scope = new SentenceScope(words, telling, 1);
      source = scope.source(speech.cue(), speech.from(), speech.to(), true);
    }
    if (speech == null || source == null) {
      Span all = words.span(1, words.size());
      List<Span> parts = speech == null ? List.of(all) : speech.parts();
      for (Span part : parts) {
        if (!telling.quoteAnnounced(part)) {
          telling.add(Findings.nobodys(Quote.Form.DIRECT, part, null));
        }
      }
      return;
    }
    Span cue = words.span(speech.cue().first(), speech.cue().end());
    for (Span part : speech.parts()) {
      telling.add(
          Findings.of(
              Quote.Form.DIRECT, part, null, source.mention(), cue, Rule.CUE_WITHIN_QUOTATION, 1));
    }
  }

  private @Nullable BrokenSpeech speech(Paragraph paragraph) {
    return BrokenSpeech.in(words(paragraph), 1, true);
  }

  private Stretch words(Paragraph paragraph) {
    List<Token> tokens = new ArrayList<>();
    for (Sentence sentence : paragraph.sentences()) {
      tokens.addAll(sentence.tokens());
    }
    return new Stretch(paragraph.text(), tokens, capitals);
  }

  private boolean opensWithDash(Paragraph paragraph) {
    Token first = SectionTelling.firstToken(paragraph);
    return first != null
        && first.kind() == Token.Kind.PUNCTUATION
        && "—–-−―".indexOf(first.text().charAt(0)) >= 0
        && paragraph.span().length() <= LONGEST_LINE
        && words(paragraph).size() > 1;
  }
}
