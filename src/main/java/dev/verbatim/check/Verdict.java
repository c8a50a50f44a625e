package dev.verbatim.check;

import dev.verbatim.check.wording.Agreement;
import java.util.Locale;

/** What the corpus holds of a claim, the best first. */
enum Verdict {
  EXACT,
  NORMALIZED,
  PARTIAL,
  TRANSLATED,
  ALTERED,
  NOT_FOUND;

  static Verdict of(Agreement agreement) {
    return switch (agreement) {
      case EXACT -> EXACT;
      case NORMALIZED -> NORMALIZED;
      case PARTIAL -> PARTIAL;
      case ALTERED -> ALTERED;
    };
  }

  /** As the contract writes it. */
  String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
