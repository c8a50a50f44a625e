package dev.verbatim.quote;

import dev.verbatim.http.JsonText;
import java.time.LocalDate;

/**
 * A stored quote as it is served, and what tells its place in a list.
 *
 * @param saidOrder the day it is ordered by
 * @param publishedOrder likewise
 * @param text white space made plain, stage directions left out
 * @param json as {@link QuoteView} has it
 */
public record ListedQuote(
    String id,
    String documentId,
    int position,
    LocalDate saidOrder,
    LocalDate publishedOrder,
    String language,
    String text,
    JsonText json) {}
