package dev.verbatim.engine.quotation.russian;

/**
 * A common noun that can be a source.
 *
 * @param nominative as the vocabulary has it
 */
record Noun(String nominative, Kind kind, Sex sex) {

  enum Kind {
    /** "министр", "учительница". */
    PERSON,
    /** "источник": nobody is to be looked for behind it. */
    NAMELESS,
    /** "министерство", "газета"; also several people: "эксперты". */
    ORGANIZATION,
    /** "доклад", "письмо". */
    DOCUMENT
  }

  /** Grammatical gender; a man's word is said of women, too. */
  enum Sex {
    MASCULINE,
    FEMININE,
    NEUTER,
    COMMON,
    PLURAL
  }

  /** "министр сообщила" agrees, "министерство сообщила" does not. */
  boolean agrees(Agreement verb) {
    return switch (sex) {
      case PLURAL -> verb.admitsPlural();
      case NEUTER ->
          verb == Agreement.NEUTER || verb == Agreement.SINGULAR || verb == Agreement.ANY;
      case FEMININE -> verb.admitsWoman();
      case COMMON -> verb.admitsSingular() && verb != Agreement.NEUTER;
      case MASCULINE ->
          kind == Kind.PERSON
              ? verb.admitsSingular() && verb != Agreement.NEUTER
              : verb.admitsMan();
    };
  }
}
