package dev.verbatim.quote;

import dev.verbatim.http.ParameterReader;
import dev.verbatim.http.ProblemView.Fault;
import dev.verbatim.search.ExpressionReader;
import dev.verbatim.search.SearchExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which quotes are asked for, and in which order. An empty list means any.
 *
 * @param speakers ids
 * @param topics ids; each stands for those below it, too
 * @param languages BCP 47
 * @param documents ids
 * @param highlights whether the words asked for are marked
 */
public record QuoteFilter(
    List<String> speakers,
    List<String> topics,
    List<String> roles,
    List<String> places,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    DateField dateField,
    List<String> forms,
    List<String> languages,
    List<String> documents,
    List<String> publishers,
    OptionalDouble minConfidence,
    List<String> statuses,
    Optional<SearchExpression> text,
    boolean highlights,
    List<Facet> facets,
    Order order) {

  private static final List<String> FORMS =
      List.of("spoken", "written", "direct", "mixed", "indirect");
  private static final List<String> STATUSES = List.of("attributed", "unattributed", "corrected");

  /** Which quotes come first. */
  public enum Order {
    NEWEST,
    OLDEST,
    RANK
  }

  /** The day that date filters and the order look at. */
  public enum DateField {
    SAID,
    PUBLISHED;

    /** The column that lists are in the order of; it is never null. */
    public String column() {
      return ParameterReader.spelling(this) + "_order";
    }

    /** The column of the day itself, null where there is none; of a range the first day. */
    public String day() {
      return switch (this) {
        case SAID -> "said_from";
        case PUBLISHED -> "published_on";
      };
    }

    /** The value that lists are in the order of. */
    LocalDate of(ListedQuote quote) {
      return switch (this) {
        case SAID -> quote.saidOrder();
        case PUBLISHED -> quote.publishedOrder();
      };
    }
  }

  /**
   * Reads the parameters; faults go to the reader.
   *
   * @param speakers ids
   * @param topics ids
   */
  public static QuoteFilter read(
      List<String> speakers, List<String> topics, QuoteQuery query, ParameterReader reader) {
    return read(speakers, topics, query, QuoteListQuery.PLAIN, reader);
  }

  /**
   * Reads the parameters of a list; faults go to the reader.
   *
   * @param speakers ids
   * @param topics ids
   */
  static QuoteFilter read(
      List<String> speakers,
      List<String> topics,
      QuoteQuery query,
      QuoteListQuery list,
      ParameterReader reader) {
    Optional<LocalDate> from = reader.firstDay("date_from", query.dateFrom());
    Optional<LocalDate> to = reader.lastDay("date_to", query.dateTo());
    reader.inOrder("date_from", "date_to", from, to);
    Order order = order(query, list, reader);
    return new QuoteFilter(
        speakers,
        topics.stream().distinct().toList(),
        query.role(),
        query.place(),
        from,
        to,
        reader.one("date_field", query.dateField(), DateField.class),
        reader.each("form", query.form(), FORMS),
        LanguageFilter.read(query.language(), reader),
        DocumentFilter.read(query.document(), reader),
        query.publisher(),
        reader.share("min_confidence", query.minConfidence()),
        reader.each("status", query.status(), STATUSES),
        ExpressionReader.read(query.q(), reader),
        highlights(query, list, reader),
        reader.each("facet", list.facet(), Facet.class).stream().distinct().toList(),
        order);
  }

  /** Whether the tally of quotes knows all that is asked for. */
  public boolean isTallied() {
    return text.isEmpty()
        && topics.isEmpty()
        && roles.isEmpty()
        && places.isEmpty()
        && minConfidence.isEmpty();
  }

  /** All of it but for the words. */
  QuoteFilter withoutWords() {
    return new QuoteFilter(
        speakers,
        topics,
        roles,
        places,
        from,
        to,
        dateField,
        forms,
        languages,
        documents,
        publishers,
        minConfidence,
        statuses,
        Optional.empty(),
        false,
        List.of(),
        Order.NEWEST);
  }

  /** The words to be marked in the quotes, if any are. */
  Optional<SearchExpression> highlighted() {
    return highlights ? text : Optional.empty();
  }

  private static Order order(QuoteQuery query, QuoteListQuery list, ParameterReader reader) {
    Order order = reader.one("sort", list.sort(), Order.class);
    if (order == Order.RANK && query.q() == null) {
      reader.reject(Fault.ofParameter("sort", "sort=rank needs q: words to rank by."));
    }
    return order;
  }

  private static boolean highlights(QuoteQuery query, QuoteListQuery list, ParameterReader reader) {
    boolean highlights =
        reader.one("highlight", list.highlight(), List.of("false", "true")).equals("true");
    if (highlights && query.q() == null) {
      reader.reject(Fault.ofParameter("highlight", "highlight needs q: words to mark."));
    }
    return highlights;
  }
}
