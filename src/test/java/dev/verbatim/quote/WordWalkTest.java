package dev.verbatim.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.http.Cursor;
import dev.verbatim.http.Keyset;
import dev.verbatim.http.Keyset.Column;
import dev.verbatim.http.PageRequest;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.quote.QuoteFilter.DateField;
import dev.verbatim.quote.QuoteFilter.Order;
import dev.verbatim.search.ExpressionReader;
import dev.verbatim.speaker.SpeakerEntity;
import dev.verbatim.sql.NamedQuery;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of quotes with words against the same lists in plain SQL, some days at a time. */
@QuarkusTest
class WordWalkTest {

  private static final String ANNA = Shelf.speaker("test-anna-weeks", false, "Anna Weeks");
  private static final String WORD = "quotidianly";
  private static final Shelf SHELF = new Shelf();

  /** Of so many expected matches a few days at a time are looked through. */
  private static final long VERY_MANY = 1_000_000;

  private static final UriInfo NO_URI =
      (UriInfo)
          Proxy.newProxyInstance(
              UriInfo.class.getClassLoader(),
              new Class<?>[] {UriInfo.class},
              (proxy, method, given) -> {
                throw new UnsupportedOperationException(method.getName());
              });

  @Inject DataSource database;

  private record Asked(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      DateField field,
      Order order,
      List<String> speakers) {

    QuoteFilter filter() {
      return new QuoteFilter(
          speakers,
          List.of(),
          List.of(),
          List.of(),
          from,
          to,
          field,
          List.of("spoken"),
          List.of(),
          List.of(),
          List.of(),
          OptionalDouble.empty(),
          List.of(),
          Optional.empty(),
          false,
          List.of(),
          order);
    }

    Keyset keyset() {
      return new Keyset(
          List.of(
              new Column("q." + field.column(), order == Order.NEWEST, LocalDate::parse),
              new Column("q.document_id", false, id -> id),
              new Column("q.position", false, Integer::valueOf)));
    }
  }

  // Several documents of a day, days far from each other, whole months and years, none at all.
  @BeforeAll
  static void fill() {
    for (int i = 0; i < 24; i++) {
      int document = i;
      LocalDate day = LocalDate.of(1991, 12, 20).plusDays((long) (i / 2) * (i % 3 == 0 ? 400 : 5));
      SHELF.document(day.toString(), 4, quote -> say(quote, document));
    }
  }

  private static void say(QuoteEntity quote, int document) {
    quote.text = quote.position % 3 == 0 ? "nothing" : WORD + " spoken";
    if (quote.position == 2) {
      quote.speaker = SpeakerEntity.findOptional(ANNA).orElseThrow();
    }
    if (document % 5 == 1) {
      LocalDate first = quote.saidFrom.withDayOfMonth(1);
      quote.saidFrom = document % 2 == 0 ? first : first.withDayOfYear(1);
      quote.saidTo =
          document % 2 == 0
              ? first.plusMonths(1).minusDays(1)
              : first.withDayOfYear(first.lengthOfYear());
      quote.datePrecision = document % 2 == 0 ? "month" : "year";
    }
    if (document % 7 == 3) {
      quote.saidFrom = null;
      quote.saidTo = null;
      quote.datePrecision = null;
      quote.dateBasis = null;
      quote.publishedOn = null;
    }
  }

  static Stream<Asked> asked() {
    Optional<LocalDate> no = Optional.empty();
    Optional<LocalDate> early = Optional.of(LocalDate.of(1991, 12, 25));
    Optional<LocalDate> middle = Optional.of(LocalDate.of(1994, 2, 10));
    Optional<LocalDate> late = Optional.of(LocalDate.of(2004, 1, 1));
    List<Asked> all = new ArrayList<>();
    for (DateField field : DateField.values()) {
      for (Order order : List.of(Order.NEWEST, Order.OLDEST)) {
        for (List<String> speakers : List.of(List.<String>of(), List.of(ANNA))) {
          all.add(new Asked(no, no, field, order, speakers));
          all.add(new Asked(early, no, field, order, speakers));
          all.add(new Asked(no, middle, field, order, speakers));
          all.add(new Asked(early, middle, field, order, speakers));
          all.add(new Asked(middle, late, field, order, speakers));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("asked")
  void pagesAreThoseOfThePlainListForwardAndBack(Asked asked) {
    List<String> expected = plain(asked);
    assertTrue(expected.size() > 2, "a list of several");
    for (int limit : List.of(1, 3, 100)) {
      List<ListedQuote> forward = pages(asked, limit, Optional.empty());
      assertEquals(expected, ids(forward));

      ListedQuote last = forward.get(forward.size() - 1);
      List<ListedQuote> back = pages(asked, limit, Optional.of(new Cursor(true, key(asked, last))));
      Collections.reverse(back);
      assertEquals(expected.subList(0, expected.size() - 1), ids(back));
    }
  }

  // Follows the pages to the end of the list.
  private List<ListedQuote> pages(Asked asked, int limit, Optional<Cursor> from) {
    RecentCounts counts = new RecentCounts(database);
    List<ListedQuote> all = new ArrayList<>();
    Optional<Cursor> at = from;
    while (true) {
      PageRequest page = new PageRequest(limit, at, false, "", NO_URI);
      List<ListedQuote> fetched =
          new WordWalk(database, asked.filter(), words(), asked.keyset(), page, counts)
              .quotes(VERY_MANY, 1, 0);
      all.addAll(fetched.subList(0, Math.min(limit, fetched.size())));
      if (fetched.size() <= limit) {
        return all;
      }
      at = Optional.of(new Cursor(page.backward(), key(asked, all.get(all.size() - 1))));
    }
  }

  private static List<String> key(Asked asked, ListedQuote quote) {
    return List.of(
        asked.field().of(quote).toString(), quote.documentId(), Integer.toString(quote.position()));
  }

  private TextQuery words() {
    return TextQuery.of(
        database, ExpressionReader.read(WORD, new ParameterReader()).orElseThrow(), List.of());
  }

  private List<String> plain(Asked asked) {
    boolean isSaid = asked.field() == DateField.SAID;
    String first = isSaid ? "said_from" : "published_on";
    String last = isSaid ? "said_to" : "published_on";
    String sql =
        "select id from quote where text like '"
            + WORD
            + "%'"
            + asked.from().map(day -> " and " + last + " >= date '" + day + "'").orElse("")
            + asked.to().map(day -> " and " + first + " <= date '" + day + "'").orElse("")
            + (asked.speakers().isEmpty() ? "" : " and speaker_id = '" + ANNA + "'")
            + " order by "
            + first
            + (asked.order() == Order.NEWEST ? " desc nulls last" : " nulls first")
            + ", document_id, position";
    return NamedQuery.list(database, sql, Map.of(), row -> row.getString(1));
  }

  private static List<String> ids(List<ListedQuote> quotes) {
    return quotes.stream().map(ListedQuote::id).toList();
  }
}
