package dev.verbatim.engine.quotation.english;

/** Decides what words in marks are, and whose. */
interface Judge {

  Told tell(Place place);

  boolean isQuotation(Place place, Told told);

  /** By the packaged weights. */
  Judge PACKAGED =
      new Judge() {
        @Override
        public Told tell(Place place) {
          return Ranker.choose(place);
        }

        @Override
        public boolean isQuotation(Place place, Told told) {
          return QuotationTest.isQuotation(place, told);
        }
      };
}
