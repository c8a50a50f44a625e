package dev.verbatim.engine.quotation.russian;

import java.util.Set;

/** A form of a verb that reports what somebody says, thinks or asks for. */
record VerbForm(String infinitive, Agreement agreement, boolean gerund, Set<Kind> kinds) {

  enum Kind {
    /** With a clause or a quotation: "сказал, что". */
    REPORTING,
    /** With a clause: "считает, что". */
    BELIEVING,
    /** With an infinitive: "призвал прекратить". */
    DEMANDING,
    /** With quoted words for a thing: "назвал шаг «ошибкой»". */
    NAMING,
    /** With a quotation alone: "улыбнулась". */
    MANNER,
    /** With its own complement: "выразил надежду". */
    PHRASE,
    /** Of a text or an office: "говорится". */
    IMPERSONAL
  }

  /** Of words that report without a verb: "по словам". */
  static final VerbForm NONE = new VerbForm("", Agreement.ANY, false, Set.of(Kind.REPORTING));

  VerbForm {
    kinds = Set.copyOf(kinds);
  }

  boolean is(Kind kind) {
    return kinds.contains(kind);
  }

  /** True where a quotation in marks can be its content. */
  boolean quotes() {
    return is(Kind.REPORTING)
        || is(Kind.BELIEVING)
        || is(Kind.MANNER)
        || is(Kind.DEMANDING)
        || is(Kind.PHRASE)
        || is(Kind.NAMING)
        || is(Kind.IMPERSONAL);
  }

  /** True where a clause behind "что" can be its content. */
  boolean takesClause() {
    return is(Kind.REPORTING)
        || is(Kind.BELIEVING)
        || is(Kind.PHRASE)
        || is(Kind.IMPERSONAL)
        || is(Kind.DEMANDING);
  }
}
