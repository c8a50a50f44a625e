package dev.verbatim.engine.label;

/** How much a candidate looks like a label before the rest of the document is asked. */
final class Weight {

  /** A word that may be anything: "Germany:". Counts only as the surname of somebody labelled. */
  static final int ONE_WORD = 0;

  /** Words that may be a name: "Red Square:". Counts where it comes again. */
  static final int DOUBTFUL = 1;

  /** A full name: "Vladimir Putin:". Counts among other labels. */
  static final int NAME = 2;

  /** A label by its form: "Question:", "Mr. SMITH.", "THE PRESIDENT:". */
  static final int FORM = 3;

  /** Role and full name: "President of Russia Vladimir Putin:". Counts alone. */
  static final int ROLE_AND_NAME = 4;

  /** What the page printed in bold is heavier by this much. */
  static final int BOLD = 2;

  private Weight() {}
}
