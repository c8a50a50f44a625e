package dev.verbatim.engine.transcript;

import dev.verbatim.engine.Utterance;
import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links an answer to its question: the turn before, where it asks and somebody else replies. */
final class Answers {

  private static final Set<String> QUESTIONS =
      Set.of("question", "q", "вопрос", "질문", "문", "기자", "reporter", "journalist");

  private static final Set<String> ANSWERS = Set.of("answer", "a", "reply", "ответ", "답변", "답");
  private static final int MOST_INTERJECTIONS = 2;

  /** How near to its end a turn must ask. */
  private static final int LAST_WORDS = 160;

  private Answers() {}

  /** The index of the utterance that a turn responds to, or null. */
  static @Nullable Integer to(
      Proceedings before, @Nullable SpeakerRef speaker, Turn turn, int section) {
    SourceText text = before.text();
    List<Utterance> utterances = before.utterances();
    int last = utterances.size() - 1;
    if (turn.label().kind() == Label.Kind.NAMELESS && !isAnswer(text, turn.label())) {
      return null;
    }
    for (int skipped = 0; skipped < MOST_INTERJECTIONS && last > 0; skipped++) {
      last = isInterjection(text, utterances.get(last)) ? last - 1 : last;
    }
    if (last < 0 || utterances.get(last).section() != section) {
      return null;
    }
    Utterance asked = utterances.get(last);
    if (speaker != null && speaker.equals(asked.speaker())) {
      return null;
    }
    Span label = asked.label();
    boolean asks = (label != null && isQuestion(text.slice(label))) || endsAsking(before, last);
    return asks ? last : null;
  }

  private static boolean isAnswer(SourceText text, Label label) {
    return ANSWERS.contains(firstWord(text.slice(label.printed())));
  }

  // "Some hon. members: Hear, hear!" between a question and its answer
  private static boolean isInterjection(SourceText text, Utterance utterance) {
    Span label = utterance.label();
    return utterance.speaker() == null
        && utterance.rolePrinted() == null
        && label != null
        && label.length() > 1
        && !isQuestion(text.slice(label));
  }

  // "Question", "Q", "Question from Perm", "Q3"
  private static boolean isQuestion(String label) {
    return QUESTIONS.contains(firstWord(label));
  }

  private static String firstWord(String label) {
    int end = 0;
    while (end < label.length() && Character.isLetter(label.charAt(end))) {
      end++;
    }
    return label.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean endsAsking(Proceedings before, int utterance) {
    Span last = before.lastPassage(utterance);
    if (last == null) {
      return false;
    }
    int from = Math.max(last.start(), last.end() - LAST_WORDS);
    return before.text().slice(new Span(from, last.end())).indexOf('?') >= 0;
  }
}
