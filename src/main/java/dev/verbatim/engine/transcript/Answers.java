package dev.verbatim.engine.transcript;

import dev.verbatim.engine.Utterance;
import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
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

  private static final Set<String> CROWD =
      Vocabulary.words(List.of("en", "ru", "ko", "fr"), "crowd-phrases");
  private static final Set<String> JOINT =
      Vocabulary.words(List.of("en", "ru", "ko"), "joint-addressees");

  private Answers() {}

  /** The index of the utterance that a turn responds to, or null. */
  static @Nullable Integer to(
      Proceedings before, @Nullable SpeakerRef speaker, Turn turn, int section) {
    SourceText text = before.text();
    List<Utterance> utterances = before.utterances();
    int last = utterances.size() - 1;
    if (last < 0 || utterances.get(last).section() != section) {
      return null;
    }
    if (turn.label().kind() == Label.Kind.NAMELESS && !isAnswer(text, turn.label())) {
      return isReplyFromTheRoom(before, turn) ? last : null;
    }
    for (int skipped = 0; skipped < MOST_INTERJECTIONS && last > 0; skipped++) {
      last = isInterjection(text, utterances.get(last)) ? last - 1 : last;
    }
    Utterance asked = utterances.get(last);
    if (asked.section() != section || (speaker != null && speaker.equals(asked.speaker()))) {
      return null;
    }
    return asks(before, last) ? Integer.valueOf(last) : jointly(before, speaker, last);
  }

  private static boolean asks(Proceedings before, int utterance) {
    Utterance asked = before.utterances().get(utterance);
    Span label = asked.label();
    return (label != null && isQuestion(before.text().slice(label)))
        || isTabled(before.text(), asked)
        || endsAsking(before, utterance);
  }

  // "Q1. Jane Roe: If she will list her engagements. [909801]"
  private static boolean isTabled(SourceText text, Utterance utterance) {
    Span label = utterance.label();
    boolean numbered =
        label != null
            && label.start() > utterance.span().start()
            && text.charAt(utterance.span().start()) == 'Q';
    return numbered
        || utterance.annotations().stream().anyMatch(each -> "reference".equals(each.type()));
  }

  // "Remark: In Moscow Region." where the turn before ends in a question of somebody's
  private static boolean isReplyFromTheRoom(Proceedings before, Turn turn) {
    int last = before.utterances().size() - 1;
    Span asked = before.lastPassage(last);
    List<Passage> passages = turn.passages();
    Span reply = passages.isEmpty() ? null : passages.get(passages.size() - 1).span();
    SourceText text = before.text();
    return before.utterances().get(last).speaker() != null
        && asked != null
        && reply != null
        && !isQuestion(text.slice(turn.label().printed()))
        && !CROWD.contains(Letters.small(text.slice(turn.label().printed())))
        && text.charAt(asked.end() - 1) == '?'
        && text.charAt(reply.end() - 1) != '?';
  }

  // "I have a question for both leaders": the second of them answers behind the first.
  private static @Nullable Integer jointly(
      Proceedings before, @Nullable SpeakerRef speaker, int first) {
    Integer question = before.utterances().get(first).respondsTo();
    if (question == null || speaker == null) {
      return null;
    }
    Utterance asked = before.utterances().get(question);
    boolean another =
        !speaker.equals(asked.speaker())
            && before.utterances().subList(question, first).stream()
                .noneMatch(each -> speaker.equals(each.speaker()));
    String words = Letters.small(before.text().slice(asked.span()));
    return another && JOINT.stream().anyMatch(words::contains) ? question : null;
  }

  static boolean isQuestion(SourceText text, Label label) {
    return isQuestion(text.slice(label.printed()));
  }

  static boolean isAnswer(SourceText text, Label label) {
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
