package dev.verbatim.search;

import dev.verbatim.http.ParameterReader;
import dev.verbatim.http.ProblemView.Fault;
import dev.verbatim.http.Shown;
import dev.verbatim.search.SearchExpression.Term;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code q}. Words are parted by spaces; what stands in quotation marks of any kind is a
 * phrase; a hyphen before a word or phrase excludes it; {@code OR} in capitals joins the term
 * before it and the one after it, more closely than the others are joined.
 */
public final class ExpressionReader {

  private static final int LONGEST = 1_000;
  private static final int MOST_TERMS = 32;
  private static final String OR = "OR";
  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"”“»";
  private static final String APOSTROPHES = "'’ʼ";
  private static final String HYPHENS = "-‐‑−–";

  private final String q;
  private final List<List<Term>> required = new ArrayList<>();
  private final List<Term> excluded = new ArrayList<>();
  private int at;
  private boolean joins;
  private boolean joinable;

  private ExpressionReader(String q) {
    this.q = q;
  }

  /** The expression; empty where none is given or where a fault went to the reader. */
  public static Optional<SearchExpression> read(@Nullable String q, ParameterReader reader) {
    if (q == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ExpressionReader(Normalizer.normalize(q, Normalizer.Form.NFC)).read());
    } catch (Unreadable fault) {
      reader.reject(Fault.ofParameter("q", fault.sentence));
      return Optional.empty();
    }
  }

  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final String sentence;

    Unreadable(String sentence) {
      super(sentence, null, false, false);
      this.sentence = sentence;
    }
  }

  private SearchExpression read() throws Unreadable {
    if (q.length() > LONGEST) {
      throw new Unreadable("q is longer than " + LONGEST + " characters.");
    }
    for (skipSpace(); at < q.length(); skipSpace()) {
      readItem();
    }
    if (joins) {
      throw new Unreadable("Nothing stands after the last OR in q; write it as in peace OR war.");
    }
    if (required.isEmpty()) {
      throw new Unreadable(
          excluded.isEmpty()
              ? "q holds no word; give one, or a phrase in quotation marks."
              : "q only excludes; give a word that must be there, too, as in talks -peace.");
    }
    if (required.stream().mapToInt(List::size).sum() + excluded.size() > MOST_TERMS) {
      throw new Unreadable("q has more than " + MOST_TERMS + " words and phrases.");
    }
    return new SearchExpression(required, excluded);
  }

  private void readItem() throws Unreadable {
    boolean excludes = HYPHENS.indexOf(q.charAt(at)) >= 0 && startsTerm(at + 1);
    if (excludes) {
      at++;
    }
    boolean isPhrase = OPENING.indexOf(q.charAt(at)) >= 0;
    String text = isPhrase ? phrase() : word();
    if (!isPhrase && text.equals(OR)) {
      join(excludes);
    } else if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      add(new Term(text), excludes);
    } else if (isPhrase) {
      throw new Unreadable("A phrase in q holds no word.");
    }
  }

  // "talks - peace" has a dash, no exclusion
  private boolean startsTerm(int index) {
    return index < q.length() && !Character.isWhitespace(q.charAt(index));
  }

  private void join(boolean excludes) throws Unreadable {
    if (excludes || !joinable || joins) {
      throw new Unreadable("OR in q must stand between two words or phrases, as in peace OR war.");
    }
    joins = true;
  }

  private void add(Term term, boolean excludes) throws Unreadable {
    if (excludes && joins) {
      throw new Unreadable(
          "OR in q cannot join what is excluded; write talks -peace -war to exclude both.");
    }
    if (excludes) {
      excluded.add(term);
    } else if (joins) {
      required.get(required.size() - 1).add(term);
    } else {
      required.add(new ArrayList<>(List.of(term)));
    }
    joins = false;
    joinable = !excludes;
  }

  private String phrase() throws Unreadable {
    int start = ++at;
    while (at < q.length() && CLOSING.indexOf(q.charAt(at)) < 0) {
      at++;
    }
    if (at == q.length()) {
      throw new Unreadable(
          "The quotation mark before "
              + Shown.value(q.substring(start))
              + " in q is not closed; close it, or leave it out.");
    }
    return q.substring(start, at++);
  }

  private String word() throws Unreadable {
    int start = at;
    while (at < q.length() && !Character.isWhitespace(q.charAt(at)) && !isMark(q.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw new Unreadable(
          "The quotation mark "
              + q.charAt(at)
              + " in q closes nothing; put one before the phrase.");
    }
    return withoutPossessive(q.substring(start, at));
  }

  private static boolean isMark(char c) {
    return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  // "Putin's" asks for Putin
  private static String withoutPossessive(String word) {
    int stem = word.length() - 2;
    boolean isPossessive =
        stem > 0
            && APOSTROPHES.indexOf(word.charAt(stem)) >= 0
            && Character.toLowerCase(word.charAt(stem + 1)) == 's';
    return isPossessive ? word.substring(0, stem) : word;
  }

  private void skipSpace() {
    while (at < q.length() && Character.isWhitespace(q.charAt(at))) {
      at++;
    }
  }
}
