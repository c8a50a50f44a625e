package dev.verbatim.check;

import org.jspecify.annotations.Nullable;

/**
 * A claim that somebody said something.
 *
 * @param text the words as they are claimed
 * @param speaker who is claimed to have said them: an id, a name, or {@code wikidata:Q…}
 * @param language in which language the words are looked for
 * @param dateFrom a day, month or year
 * @param dateTo likewise
 */
public record QuoteCheckRequest(
    @Nullable String text,
    @Nullable String speaker,
    @Nullable String language,
    @Nullable String dateFrom,
    @Nullable String dateTo) {}
