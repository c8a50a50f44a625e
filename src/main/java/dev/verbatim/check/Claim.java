package dev.verbatim.check;

import dev.verbatim.check.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is claimed, and where it is looked for.
 *
 * @param speaker id
 * @param language of two letters
 */
record Claim(
    Wording wording,
    Optional<String> speaker,
    Optional<String> language,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  boolean isFiltered() {
    return language.isPresent() || from.isPresent() || to.isPresent();
  }

  Claim unfiltered() {
    return new Claim(wording, speaker, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
