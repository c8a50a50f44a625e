package dev.verbatim.engine.quotation.russian;

import java.util.Locale;

/** What decides whose words they are, with how often it is right. */
enum Rule {
  /** «…», — сказал Петров. */
  CUE_AFTER_QUOTATION(0.93),
  /** «…, — сказал Петров, — …». */
  CUE_WITHIN_QUOTATION(0.94),
  /** Петров сказал: «…». */
  CUE_BEFORE_QUOTATION(0.93),
  /** Петров: «…». */
  SOURCE_BEFORE_COLON(0.92),
  /** Петров посвятил победу отцу: «…». */
  CLAUSE_BEFORE_COLON(0.8),
  /** Она вздохнула: ¶ — … */
  ANNOUNCED_QUOTATION(0.88),
  /** Напомнил слова Петрова: «…»; слова Петрова о том, что … */
  WORDS_OF(0.88),
  /** «…», — Петров. */
  SOURCE_AFTER_DASH(0.85),
  /** По словам Петрова, … */
  ACCORDING_TO(0.95),
  /** Петров сказал, что … */
  REPORTED_CLAUSE(0.94),
  /** Как сообщил Петров, … */
  AS_REPORTED(0.9),
  /** …, сообщил Петров. */
  CUE_AFTER_REPORT(0.92),
  /** …. Об этом сообщил Петров. */
  ABOUT_THIS(0.85),
  /** Петров призвал прекратить … */
  REPORTED_DEMAND(0.88),
  /** Петров заявил о готовности … */
  REPORTED_OBJECT(0.85),
  /** Петров назвал это «ошибкой». */
  NAMED_IN_QUOTATION(0.93),
  /** A quotation behind one of the same speaker. */
  SAME_SPEAKER_CONTINUES(0.82),
  /** "Отметил, что …": the subject is who spoke before. */
  SUBJECT_CARRIED_ON(0.7);

  final double confidence;

  Rule(double confidence) {
    this.confidence = confidence;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
