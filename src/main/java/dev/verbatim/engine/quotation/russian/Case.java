package dev.verbatim.engine.quotation.russian;

/** The cases in which a source can stand; the accusative is not one of them. */
enum Case {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  INSTRUMENTAL,
  PREPOSITIONAL
}
