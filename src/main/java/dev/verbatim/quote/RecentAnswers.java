package dev.verbatim.quote;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers that may be some minutes old. Those that were not asked for the longest are forgotten.
 *
 * @param <Q> what is asked for
 * @param <A> the answer; immutable
 */
final class RecentAnswers<Q, A> {

  private static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final int MOST = 5_000;

  private final Map<Q, Timed<A>> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Q, Timed<A>> eldest) {
          return size() > MOST;
        }
      };

  private record Timed<A>(A answer, long since) {}

  /** The answer that is remembered, or else the one that is got now. */
  A to(Q question, Function<Q, A> ask) {
    A remembered = to(question);
    if (remembered != null) {
      return remembered;
    }
    A answer = ask.apply(question);
    put(question, answer);
    return answer;
  }

  /** The answer that is remembered, or null. */
  synchronized @Nullable A to(Q question) {
    Timed<A> timed = answers.get(question);
    return timed != null && System.nanoTime() - timed.since() < REMEMBERED.toNanos()
        ? timed.answer()
        : null;
  }

  /** Remembers an answer. */
  synchronized void put(Q question, A answer) {
    answers.put(question, new Timed<>(answer, System.nanoTime()));
  }
}
