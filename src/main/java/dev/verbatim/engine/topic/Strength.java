package dev.verbatim.engine.topic;

/** How much a term shows of its topic. */
enum Strength {
  /** Alone it shows the topic of a short passage. */
  STRONG(1),

  /** Two of them show a topic. */
  MEDIUM(0.55),

  /** It shows a topic only together with others. */
  WEAK(0.2),

  /** A phrase that shows none. */
  NONE(0);

  /** Words that follow each other leave less room for another sense than one word does. */
  private static final double STRONG_PHRASE = 1.3;

  private final double ofWord;

  Strength(double ofWord) {
    this.ofWord = ofWord;
  }

  /** What a term counts, where 1 is one strong word. */
  double weight(Phrase phrase) {
    return this == STRONG && phrase.places().size() > 1 ? STRONG_PHRASE : ofWord;
  }
}
