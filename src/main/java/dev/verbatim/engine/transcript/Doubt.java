package dev.verbatim.engine.transcript;

/**
 * Why a label may not have been read right, or may not be the last one before the words.
 *
 * <p>A weight is what the doubt takes off the logarithm of the odds. They were found by logistic
 * regression on 905 passages of transcripts that the reader had not seen before, and on pages that
 * are read right; rounded.
 */
enum Doubt {
  /** The page has labels of other forms than most. As much as its share of the turns. */
  OTHER_FORMS(7),
  /** "Jane Roe AM 13:30:15" is spoken, it seems. The share of the paragraphs. */
  PAGE_OF_LONE_LINES(4),
  /** Behind a question somebody goes on without a label. The share of the paragraphs. */
  PAGE_OF_UNPARTED_QUESTIONS(4),
  /** One label stands twice without another between. The share of the turns. */
  PAGE_OF_LABELS_TWICE(3.4),
  /** Much of the page stands before the first label. The share of the letters. */
  MUCH_BEFORE_LABELS(2.5),
  /** Turns begin in the middle of a sentence or with a mark. The share of the turns. */
  PAGE_OF_ODD_BEGINNINGS(2.3),
  /** "FC Hello > Yes." is spoken, it seems. The share of the turns. */
  PAGE_OF_LOOK_ALIKES(0.7),

  /** "A.", and the page does not say who answers. */
  ANSWER_OF_NOBODY(3.5),
  /** "The CHAIRPERSON:", and nobody is found who is that. */
  OFFICE_OF_NOBODY(3),
  /** "Statement by the Minister:" at the end of a turn. */
  ENDS_IN_COLON(3),
  /** These words, or some before them in the turn, look like a label. */
  BEHIND_LOOK_ALIKE(2.8),
  /** The last words of a page whose other turns have one paragraph. */
  LAST_WORDS(2.4),
  /** A word, and nothing that says it is a name: "Respondent:". */
  BARE_WORD(2),
  /** The turn begins in the middle of a sentence or with a mark: "(Director): Yes." */
  ODD_BEGINNING(1.9),
  /** An abbreviation beside the name: "DG Grossi:". */
  ABBREVIATION_IN_NAME(1.7),
  /** No label of the page names anybody, and nothing is asked here. */
  NOTHING_ASKED(1.5),
  /** An office whose holder the page or the directory names elsewhere. */
  OFFICE_HELD(0.8),
  /** A short line that ends as no sentence does. */
  LONE_LINE(0.8);

  private final double weight;

  Doubt(double weight) {
    this.weight = weight;
  }

  /** What it takes off the logarithm of the odds where it holds wholly. */
  double weight() {
    return weight;
  }
}
