package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.TestimonyLine;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose questions and answers they are in a hearing. The record says it between the turns, "BY MR.
 * GRANT:", "WALTER FINCH, having been duly sworn", and it holds until it says something else. Where
 * it says nothing they are nobody's.
 */
final class Examination {

  private static final Set<String> QUESTIONS = Set.of("q", "question");
  private static final Set<String> ANSWERS = Set.of("a", "answer");
  private static final String WITNESS = "THE WITNESS";

  private final SourceText text;
  private final Cast cast;
  private final List<Block> blocks;
  private final int firstTurn;
  private int next;
  private @Nullable SpeakerRef examiner;
  private @Nullable SpeakerRef witness;

  Examination(SourceText text, SectionText section, Cast cast) {
    this.text = text;
    this.cast = cast;
    this.blocks = section.blocks();
    this.firstTurn = section.labels().get(0).span().start();
  }

  /** Whose the label is; empty where it is no question or answer of an examination. */
  Optional<SpeakerRef> speaker(Label label) {
    readUpTo(label.span().start());
    if (label.kind() != Label.Kind.NAMELESS) {
      return Optional.empty();
    }
    String printed = text.slice(label.printed()).toLowerCase(Locale.ROOT);
    return QUESTIONS.contains(printed)
        ? Optional.ofNullable(examiner)
        : ANSWERS.contains(printed) ? Optional.ofNullable(witness) : Optional.empty();
  }

  /** The labels that say who asks. */
  static List<Label> examiners(SourceText text, SectionText section) {
    List<Label> found = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block.kind() != Block.Kind.PARAGRAPH) {
        TestimonyLine.examiner(text, block.span()).ifPresent(found::add);
      }
    }
    return found;
  }

  private void readUpTo(int offset) {
    while (next < blocks.size() && blocks.get(next).span().end() <= offset) {
      Block block = blocks.get(next++);
      if (block.kind() == Block.Kind.PARAGRAPH && block.span().start() > firstTurn) {
        continue;
      }
      TestimonyLine.examiner(text, block.span())
          .ifPresent(label -> examiner = cast.speaker(label).orElse(null));
      Span below = next < blocks.size() ? blocks.get(next).span() : null;
      TestimonyLine.witness(text, block.span(), below).ifPresent(this::call);
    }
  }

  private void call(Label label) {
    examiner = null;
    witness = cast.speaker(label).orElse(null);
    if (witness != null) {
      cast.hold(WITNESS, witness);
    }
  }
}
