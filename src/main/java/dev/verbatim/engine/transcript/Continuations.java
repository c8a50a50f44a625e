package dev.verbatim.engine.transcript;

import dev.verbatim.engine.Annotation;
import dev.verbatim.engine.Annotation.Category;
import dev.verbatim.engine.Utterance;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.Blanks;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the turn that a turn goes on from, where the page shows that its speaker was interrupted
 * and not answered: by a stage direction, by the crowd, in the middle of a sentence, or because a
 * marker says so.
 */
final class Continuations {

  private static final List<String> LANGUAGES = List.of("en", "ru", "ko", "fr");
  private static final Set<String> CROWD = Vocabulary.words(LANGUAGES, "crowd-phrases");
  private static final Set<String> CONTINUING = Vocabulary.words(LANGUAGES, "continuing-words");
  private static final Set<Category> INTERRUPTIONS =
      EnumSet.of(Category.KINESIC, Category.INCIDENT, Category.VOCAL, Category.NOTE);
  private static final int MOST_BETWEEN = 3;
  private static final String DASHES = "—–-";

  private final Proceedings before;
  private final SourceText text;
  private final SpeakerRef speaker;
  private final Turn turn;
  private final int section;

  private Continuations(Proceedings before, SpeakerRef speaker, Turn turn, int section) {
    this.before = before;
    this.text = before.text();
    this.speaker = speaker;
    this.turn = turn;
    this.section = section;
  }

  /** The index of the utterance that a turn goes on from, or null. */
  static @Nullable Integer of(
      Proceedings before, @Nullable SpeakerRef speaker, Turn turn, int section) {
    return speaker == null ? null : new Continuations(before, speaker, turn, section).find();
  }

  private @Nullable Integer find() {
    int last = before.utterances().size() - 1;
    int oldest = Math.max(0, last - MOST_BETWEEN);
    for (int i = last; i >= oldest; i--) {
      Utterance earlier = before.utterances().get(i);
      if (earlier.section() != section) {
        return null;
      }
      if (speaker.equals(earlier.speaker())) {
        return goesOn(i, last) ? i : null;
      }
    }
    return null;
  }

  private boolean goesOn(int earlier, int last) {
    boolean directly = earlier == last;
    return isMarked()
        || (breaksOff(earlier) && resumes())
        || (directly ? endsInDirection(earlier) || breaksOff(earlier) : isCrowd(earlier + 1, last));
  }

  // "MS. ROE (continuing):", "Jane Roe: [Continuing] And so"
  private boolean isMarked() {
    return turn.label().brackets().stream().anyMatch(this::saysSo)
        || (!turn.passages().isEmpty()
            && turn.passages().get(0).annotations().stream()
                .limit(1)
                .anyMatch(first -> saysSo(first.span())));
  }

  private boolean saysSo(Span bracket) {
    return bracket.length() > 2
        && Directions.words(text, bracket).stream().anyMatch(CONTINUING::contains);
  }

  // "…and I say to the House—": no end of a sentence
  private boolean breaksOff(int utterance) {
    Span last = before.lastPassage(utterance);
    if (last == null) {
      return false;
    }
    char end = text.charAt(last.end() - 1);
    return DASHES.indexOf(end) >= 0 || end == '…' || text.value().startsWith("...", last.end() - 3);
  }

  // "—that the bridge", "...and the bridge", "that the bridge"
  private boolean resumes() {
    Span first = firstPassage();
    if (first == null) {
      return false;
    }
    char start = text.charAt(first.start());
    return DASHES.indexOf(start) >= 0
        || start == '…'
        || text.value().startsWith("...", first.start())
        || Character.isLowerCase(start);
  }

  private @Nullable Span firstPassage() {
    for (Passage passage : turn.passages()) {
      if (passage.span() != null) {
        return passage.span();
      }
    }
    return null;
  }

  // "(Applause.)" behind the last words, and then the same label again
  private boolean endsInDirection(int utterance) {
    Span last = before.lastPassage(utterance);
    List<Annotation> annotations = before.utterances().get(utterance).annotations();
    if (last == null || annotations.isEmpty()) {
      return false;
    }
    Annotation direction = annotations.get(annotations.size() - 1);
    return direction.span().start() >= last.end() && INTERRUPTIONS.contains(direction.category());
  }

  // "Some hon. members: Hear, hear!"
  private boolean isCrowd(int first, int last) {
    for (int i = first; i <= last; i++) {
      Span label = before.utterances().get(i).label();
      boolean crowd =
          label != null
              && CROWD.contains(
                  Blanks.single(text.slice(label)).toLowerCase(Locale.ROOT).replace('’', '\''));
      if (!crowd) {
        return false;
      }
    }
    return true;
  }
}
