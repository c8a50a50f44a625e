package dev.verbatim.quote;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days that follow each other; none if the first is after the last.
 *
 * @param first inclusive; empty for from the beginning
 * @param last inclusive; empty for to the end
 */
record Stretch(Optional<LocalDate> first, Optional<LocalDate> last) {

  /** Those from a day on. */
  Stretch since(LocalDate day) {
    return new Stretch(Optional.of(first.filter(day::isBefore).orElse(day)), last);
  }

  /** Those to a day, with it. */
  Stretch until(LocalDate day) {
    return new Stretch(first, Optional.of(last.filter(day::isAfter).orElse(day)));
  }
}
