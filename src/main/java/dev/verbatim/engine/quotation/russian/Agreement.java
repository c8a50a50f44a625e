package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;

/** What a verb's form asks of its subject. */
enum Agreement {
  /** "сказал". */
  MASCULINE,
  /** "сказала". */
  FEMININE,
  /** "сообщило". */
  NEUTER,
  /** "говорит": one, of any gender. */
  SINGULAR,
  /** "сообщили", "говорят". */
  PLURAL,
  /** "отметив": the subject is that of the sentence; also where no verb asks. */
  ANY;

  boolean admitsPlural() {
    return this == PLURAL || this == ANY;
  }

  boolean admitsSingular() {
    return this != PLURAL;
  }

  boolean admits(Mention.Gender gender) {
    return gender == Mention.Gender.FEMALE ? admitsWoman() : admitsMan();
  }

  boolean admitsMan() {
    return this == MASCULINE || this == SINGULAR || this == ANY;
  }

  boolean admitsWoman() {
    return this == FEMININE || this == SINGULAR || this == ANY;
  }
}
