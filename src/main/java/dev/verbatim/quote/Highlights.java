package dev.verbatim.quote;

import dev.verbatim.search.KoreanLexemes;
import dev.verbatim.search.KoreanMarks;
import dev.verbatim.search.MarkedWords;
import dev.verbatim.search.Range;
import dev.verbatim.search.SearchExpression;
import dev.verbatim.search.SearchExpression.Term;
import dev.verbatim.sql.NamedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Where in a quote's text the words stand that a search asks for. The database itself says which
 * words it takes for the same, so that what is marked is what was found.
 */
final class Highlights {

  // One row for a quote and a word asked for: the words of the quote, those that are the same word
  // between < and >, which no word holds.
  private static final String MARKED =
      """
      select q.id, w.place,
             ts_headline(search_configuration(q.language), search_words(q.text),
                         plainto_tsquery(search_configuration(q.language), w.word),
                         'HighlightAll=true, StartSel=<, StopSel=>')
      from quote q cross join unnest(cast(:words as text[])) with ordinality as w (word, place)
      where q.id = any(:ids)
      """;

  private static final String WORDS =
      """
      select t.place, w.word
      from unnest(cast(:terms as text[])) with ordinality as t (term, place)
      cross join regexp_split_to_table(btrim(search_words(t.term)), ' +') with ordinality
        as w (word, position)
      order by t.place, w.position
      """;

  private Highlights() {}

  private record Word(int term, String word) {}

  private record Marked(String id, int place, String words) {}

  /** The ranges in each quote, by its id, in code points of its text. */
  static Map<String, List<Range>> of(
      DataSource database, SearchExpression expression, List<ListedQuote> quotes) {
    List<Term> terms = expression.wanted().distinct().toList();
    Map<String, List<Range>> ranges = new HashMap<>();
    List<String> others = new ArrayList<>();
    for (ListedQuote quote : quotes) {
      if (KoreanLexemes.areOf(quote.language())) {
        ranges.put(quote.id(), KoreanMarks.of(quote.text(), terms));
      } else {
        others.add(quote.id());
      }
    }
    if (!others.isEmpty()) {
      ranges.putAll(marked(database, terms, others));
    }
    return ranges;
  }

  private static Map<String, List<Range>> marked(
      DataSource database, List<Term> terms, List<String> ids) {
    List<List<String>> phrases = words(database, terms);
    List<String> words = phrases.stream().flatMap(List::stream).distinct().toList();
    Map<String, MarkedWords> marked = new HashMap<>();
    NamedQuery.list(
            database,
            MARKED,
            Map.of("words", words, "ids", ids),
            row -> new Marked(row.getString(1), row.getInt(2) - 1, row.getString(3)))
        .forEach(
            found ->
                marked
                    .computeIfAbsent(found.id(), id -> new MarkedWords())
                    .read(words.get(found.place()), found.words()));
    Map<String, List<Range>> ranges = new HashMap<>();
    marked.forEach((id, text) -> ranges.put(id, text.ranges(phrases)));
    return ranges;
  }

  private static List<List<String>> words(DataSource database, List<Term> terms) {
    List<List<String>> phrases = new ArrayList<>();
    terms.forEach(term -> phrases.add(new ArrayList<>()));
    NamedQuery.list(
            database,
            WORDS,
            Map.of("terms", terms.stream().map(Term::text).toList()),
            row -> new Word(row.getInt(1) - 1, row.getString(2)))
        .forEach(word -> phrases.get(word.term()).add(word.word()));
    return phrases;
  }
}
