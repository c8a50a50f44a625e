package dev.verbatim.engine.topic;

import java.util.List;

/**
 * Words that follow each other.
 *
 * @param places for each place the words that can stand there, as the files write them
 */
record Phrase(List<List<String>> places) {

  Phrase {
    places = places.stream().map(List::copyOf).toList();
  }
}
