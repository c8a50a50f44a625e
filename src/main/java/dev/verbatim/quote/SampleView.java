package dev.verbatim.quote;

import java.time.LocalDate;

/**
 * Which of the matching quotes were ranked or counted, where they are too many.
 *
 * @param since only those that were said, or published if that is the date asked for, on this day
 *     or later
 */
public record SampleView(LocalDate since) {

  public static SampleView of(Sample sample) {
    return new SampleView(sample.since());
  }
}
