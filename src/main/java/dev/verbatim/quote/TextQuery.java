package dev.verbatim.quote;

import static java.util.stream.Collectors.joining;

import dev.verbatim.http.ProblemException;
import dev.verbatim.http.Shown;
import dev.verbatim.search.KoreanTerm;
import dev.verbatim.search.SearchExpression;
import dev.verbatim.search.SearchExpression.Term;
import dev.verbatim.sql.NamedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * What {@code q} asks for as PostgreSQL looks it up. A term is put as each language has it, so that
 * "sanctions" finds the stem in English quotes and the word in those of a language without one.
 *
 * @param value a {@code tsquery}
 */
public record TextQuery(String value) {

  /** That the words of a row {@code q} of quotes are those of the parameter {@code search}. */
  static final String MATCHES = "q.search @@ cast(:search as tsquery)";

  private static final String KOREAN = "ko";
  private static final List<String> ALL = List.of("verbatim_en", "verbatim_ru", "verbatim_plain");

  private static final String LEXEMES =
      """
      select t.place, cast(phraseto_tsquery(cast(c.name as regconfig), search_words(t.term)) as text)
      from unnest(cast(:terms as text[])) with ordinality as t (term, place)
      cross join unnest(cast(:configurations as text[])) as c (name)
      """;

  private record Lexemes(int place, String query) {}

  /** Whether more than one word has to be there: nobody knows how often words stand together. */
  boolean isOfSeveral() {
    return value.contains(" & ") || value.contains(" <");
  }

  /**
   * The query for an expression.
   *
   * @param languages that quotes may have; empty for any
   */
  public static TextQuery of(
      DataSource database, SearchExpression expression, List<String> languages) {
    Map<Term, String> queries =
        queries(database, expression.terms().distinct().toList(), languages);
    List<String> parts = new ArrayList<>();
    for (List<Term> anyOf : expression.required()) {
      parts.add(anyOf.stream().map(queries::get).collect(joining(" | ", "(", ")")));
    }
    for (Term term : expression.excluded()) {
      parts.add("!" + queries.get(term));
    }
    return new TextQuery(String.join(" & ", parts));
  }

  private static Map<Term, String> queries(
      DataSource database, List<Term> terms, List<String> languages) {
    Map<Integer, Set<String>> alternatives = new TreeMap<>();
    List<Lexemes> found =
        NamedQuery.list(
            database,
            LEXEMES,
            Map.of(
                "terms", terms.stream().map(Term::text).toList(),
                "configurations", configurations(languages)),
            row -> new Lexemes(row.getInt(1) - 1, row.getString(2)));
    for (Lexemes lexemes : found) {
      if (!lexemes.query().isEmpty()) {
        alternatives
            .computeIfAbsent(lexemes.place(), n -> new LinkedHashSet<>())
            .add(lexemes.query());
      }
    }
    Map<Term, String> queries = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      Set<String> any = alternatives.computeIfAbsent(i, n -> new LinkedHashSet<>());
      if (languages.isEmpty() || languages.contains(KOREAN)) {
        any.addAll(KoreanTerm.of(terms.get(i)).alternatives());
      }
      queries.put(terms.get(i), joined(terms.get(i), any));
    }
    return queries;
  }

  private static String joined(Term term, Set<String> alternatives) {
    if (alternatives.isEmpty()) {
      throw ProblemException.badParameter(
          "q", "Nothing in " + Shown.value(term.text()) + " can be looked up; q needs words.");
    }
    return alternatives.stream().map(query -> "(" + query + ")").collect(joining(" | ", "(", ")"));
  }

  // What is Korean and was stored without its lexemes is looked up by its plain words.
  private static List<String> configurations(List<String> languages) {
    return languages.isEmpty()
        ? ALL
        : languages.stream().map(TextQuery::configuration).distinct().toList();
  }

  static String configuration(String language) {
    return switch (language) {
      case "en" -> "verbatim_en";
      case "ru" -> "verbatim_ru";
      default -> "verbatim_plain";
    };
  }
}
