package dev.verbatim.check;

import dev.verbatim.http.JsonText;
import java.math.BigDecimal;

/**
 * A quote that is a variant of another one.
 *
 * @param relation {@code same_words}, {@code other_translation} or {@code translation}
 */
record VariantView(String relation, BigDecimal similarity, JsonText quote) {}
