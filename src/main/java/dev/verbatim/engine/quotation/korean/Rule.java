package dev.verbatim.engine.quotation.korean;

import java.util.Locale;

/** What decides whose words they are, with how often it is right. */
enum Rule {
  /** 이 시장은 "…"라고 말했다. */
  CUE_AFTER_QUOTATION(0.93),
  /** 이 시장은 "…"라며 … */
  QUOTATION_GOES_ON(0.9),
  /** 이 시장은 "…"라는 입장을 밝혔다. */
  NOUN_AFTER_QUOTATION(0.92),
  /** 이 시장 "…" */
  HEADLINE_SOURCE(0.9),
  /** 다음과 같이 말했다. ¶ 《…》 */
  ANNOUNCED_QUOTATION(0.92),
  /** -연습은? ¶ "…": whom the lead introduced answers. */
  INTERVIEW_ANSWER(0.88),
  /** [김현주/관광객 : "…"] */
  SOUND_BITE(0.95),
  /** "…" 오 씨의 말이다. */
  WORDS_OF(0.92),
  /** 이 시장은 …고 말했다. */
  REPORTED_CLAUSE(0.88),
  /** 정부는 …는 방침이다. */
  REPORTED_NOUN(0.88),
  /** 기상청에 따르면 … */
  ACCORDING_TO(0.93),
  /** "…." 배우는 웃었다: who acts right behind a quotation that stands alone. */
  SUBJECT_BEHIND_QUOTATION(0.85),
  /** A quotation behind one of the same speaker. */
  SAME_SPEAKER_CONTINUES(0.82),
  /** 이어 …고 말했다: the subject is who spoke before. */
  SUBJECT_CARRIED_ON(0.7);

  final double confidence;

  Rule(double confidence) {
    this.confidence = confidence;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
