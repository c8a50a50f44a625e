package dev.verbatim.quote;

import dev.verbatim.document.Excerpt;
import dev.verbatim.speaker.SpeakerView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as it is served.
 *
 * @param saidOn as precise as it is known: 2019-04-25, 2019-04 or 2019
 */
public record QuoteView(
    String id,
    String url,
    String form,
    String text,
    String language,
    @Nullable SpeakerView speaker,
    @Nullable String rolePrinted,
    @Nullable String role,
    AttributionView attribution,
    @Nullable Excerpt clause,
    @Nullable String withinQuoteId,
    List<SelectorView> selector,
    @Nullable String saidOn,
    @Nullable OffsetDateTime saidAt,
    @Nullable String datePrecision,
    @Nullable String dateBasis,
    @Nullable LocalDate publishedOn,
    @Nullable OffsetDateTime publishedAt,
    @Nullable String publisher,
    @Nullable String place,
    @Nullable Boolean isTranslation,
    String documentId,
    String sectionId,
    @Nullable String utteranceId,
    int position,
    List<QuoteTopic> topics) {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  public static QuoteView of(QuoteEntity quote) {
    return new QuoteView(
        quote.id,
        "/v1/quotes/" + quote.id,
        quote.form,
        quote.text,
        quote.language,
        SpeakerView.of(quote.speaker),
        quote.rolePrinted,
        quote.role,
        AttributionView.of(quote),
        quote.clause,
        quote.withinQuoteId,
        List.of(
            new SelectorView.TextPosition(quote.start, quote.end),
            new SelectorView.TextQuote(quote.exact, quote.prefix, quote.suffix)),
        saidOn(quote.saidFrom, quote.datePrecision),
        quote.saidAt,
        quote.datePrecision,
        quote.dateBasis,
        quote.publishedOn,
        quote.publishedAt,
        quote.publisher,
        quote.place,
        quote.isTranslation,
        quote.documentId,
        quote.sectionId,
        quote.utteranceId,
        quote.position,
        quote.topics);
  }

  static @Nullable String saidOn(@Nullable LocalDate first, @Nullable String precision) {
    if (first == null || precision == null) {
      return null;
    }
    String day = first.toString();
    return switch (precision) {
      case "year" -> day.substring(0, YEAR_LENGTH);
      case "month" -> day.substring(0, MONTH_LENGTH);
      default -> day;
    };
  }
}
