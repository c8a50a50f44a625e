package dev.verbatim.engine.quotation.english;

/** Decides what words in marks are, and whose. */
interface Judge {

  Told tell(Place place);

  boolean isQuotation(Place place, Told told);

  /** How sure it is that the report is somebody's words or thoughts, 0 where it is none. */
  double report(ParsedSentence sentence, Report report);

  /** By the packaged weights. */
  Judge PACKAGED =
      new Judge() {
        @Override
        public Told tell(Place place) {
          return Ranker.choose(place);
        }

        @Override
        public boolean isQuotation(Place place, Told told) {
          return handsOver(place, told) || QuotationTest.isQuotation(place, told);
        }

        // "It is so," said Jane Roe: the mark inside hands over to the cue, however short the
        // words. Not: On Delft Radio's "Evening Post," Jane Roe said
        private boolean handsOver(Place place, Told told) {
          return CueAfterQuotation.NAME.equals(told.rule())
              && ",?!—".indexOf(place.lastCharacter()) >= 0
              && !QuotationTest.mayNameWork(place);
        }

        @Override
        public double report(ParsedSentence sentence, Report report) {
          double probability = IndirectSpeech.probability(sentence, report);
          return IndirectSpeech.isReport(probability) ? probability : 0;
        }
      };
}
