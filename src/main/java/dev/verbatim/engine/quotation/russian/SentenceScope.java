package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence while it is read: which marks and cues are spent, and what they gave. */
final class SentenceScope {

  final Stretch words;
  final Telling telling;

  /** What in front of the words belongs to the agency: "МОСКВА, 18 июня. /ТАСС/." */
  final int begin;

  private final BitSet spentMarks = new BitSet();
  private final BitSet spentCues = new BitSet();
  private final List<Report> reports = new ArrayList<>();

  /** Tokens that are reported, from one index to before another. */
  private record Report(int from, int to) {}

  SentenceScope(Stretch words, Telling telling, int begin) {
    this.words = words;
    this.telling = telling;
    this.begin = begin;
  }

  boolean isSpent(int mark) {
    return spentMarks.get(mark);
  }

  void spend(int mark) {
    spentMarks.set(mark);
  }

  boolean isSpent(Cue cue) {
    return spentCues.get(cue.first());
  }

  void spend(Cue cue) {
    spentCues.set(cue.first());
  }

  /** Whose words a cue reports; nobody where its subject was not understood. */
  @Nullable Source source(Cue cue, int from, int to, boolean behindFirst) {
    Mention firstPerson = telling.firstPerson();
    if (firstPerson != null && isFirstPerson(from, to)) {
      return new Source(firstPerson, cue.end(), false);
    }
    Source cited = cited(cue, to);
    if (cited != null) {
      return cited;
    }
    if (cue.verb().gerund()) {
      NounPhrase subject = Subjects.before(words, begin, cue.first(), Agreement.ANY);
      return subject == null ? carried(cue) : new Source(subject.mention(), cue.end(), false);
    }
    NounPhrase found =
        behindFirst ? Subjects.behind(words, cue, to) : Subjects.before(words, from, cue);
    if (found == null) {
      found = behindFirst ? Subjects.before(words, from, cue) : Subjects.behind(words, cue, to);
    }
    if (found == null && takesOffice(cue)) {
      found = Unnamed.office(words, from, cue.first());
      found = found == null ? Unnamed.office(words, cue.end(), to) : found;
    }
    if (found == null && behindFirst) {
      found = Unnamed.unknown(words, cue, to);
    }
    if (found != null) {
      int end = found.first() >= cue.end() ? found.end() : cue.end();
      return new Source(found.mention(), end, false);
    }
    boolean vacant =
        cue.verb().agreement() != Agreement.PLURAL
            && !cue.verb().is(VerbForm.Kind.IMPERSONAL)
            && Subjects.isVacant(words, from, cue.first())
            && Subjects.isVacant(words, cue.end(), to);
    return vacant ? carried(cue) : null;
  }

  /**
   * As {@link #source}; where the clause has no subject of its own, that of the sentence before who
   * spoke last: "Нечаев поддержал закон, но предупредил".
   */
  @Nullable Source sourceInClause(Cue cue, int clause, int sentence, int to) {
    Source near = source(cue, Math.max(clause, sentence), to, false);
    if ((near != null && !near.carried()) || clause <= sentence) {
      return near;
    }
    Source wide = source(cue, sentence, to, false);
    return wide != null && !wide.carried() ? wide : near;
  }

  // "цитирует его агентство", "приводит слова министра агентство": the object speaks
  private @Nullable Source cited(Cue cue, int to) {
    boolean quotes = cue.verb().infinitive().endsWith("цитировать");
    boolean reportsWords = words.word(cue.end() - 1).equals("слова");
    if (!quotes && !reportsWords) {
      return null;
    }
    int owner = quotes ? cue.end() : cue.end() - 2;
    String next = words.word(owner);
    if (owner > cue.first() && (next.equals("его") || next.equals("ее"))) {
      Mention.Gender gender = next.equals("ее") ? Mention.Gender.FEMALE : Mention.Gender.MALE;
      Span span = words.span(owner, owner + 1);
      return new Source(
          new Mention(Mention.Kind.PRONOUN, span, null, null, gender, false, false),
          Math.max(cue.end(), owner + 1),
          false);
    }
    boolean someone =
        quotes
            && words.isWord(cue.end())
            && Words.endsIn(words.word(cue.end()), "а", "я", "ого")
            && NounPhrases.at(words, cue.end(), Case.GENITIVE, Agreement.ANY) == null;
    if (someone) {
      return new Source(nameless(cue.end()), cue.end() + 1, false);
    }
    for (int at = cue.end(); at < Math.min(to, cue.end() + 6); at++) {
      NounPhrase object = NounPhrases.at(words, at, Case.GENITIVE, Agreement.ANY);
      if (object != null && object.isPerson()) {
        return new Source(object.mention(), object.end(), false);
      }
    }
    return null;
  }

  // "цитирует шведа агентство"
  private Mention nameless(int at) {
    Span span = words.span(at, at + 1);
    return new Mention(Mention.Kind.NAMELESS, span, null, null, null, false, false);
  }

  private boolean isFirstPerson(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.word(at).equals("я")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Source carried(Cue cue) {
    Mention speaking = telling.subject(cue.verb().agreement());
    return speaking == null ? null : new Source(speaking, cue.end(), true);
  }

  private static boolean takesOffice(Cue cue) {
    return cue.verb().agreement() == Agreement.PLURAL || cue.verb().is(VerbForm.Kind.IMPERSONAL);
  }

  /** A quotation in marks, its source known. */
  void quote(
      Quote.Form form,
      Span content,
      @Nullable Span clause,
      Mention source,
      @Nullable Cue cue,
      Rule rule,
      double factor) {
    telling.add(
        new Finding(
            form,
            content,
            clause,
            source,
            span(cue),
            rule.id(),
            rule.confidence * factor,
            List.of(),
            null));
  }

  /**
   * Reported words from one token to before another: a mixed quotation for every mark in them, or
   * indirect speech where there is none.
   */
  void report(
      int from, int to, @Nullable Span omitted, Source source, @Nullable Cue cue, Rule rule) {
    if (from >= to) {
      return;
    }
    Span content = words.span(from, to);
    Span holder = holder(from);
    Rule told = source.carried() && rule == Rule.REPORTED_CLAUSE ? Rule.SUBJECT_CARRIED_ON : rule;
    boolean marked = false;
    for (int at = from; at < to; at++) {
      Quoted quoted = words.get(at).quoted();
      if (quoted == null || isSpent(at) || !isWords(at)) {
        continue;
      }
      spend(at);
      marked = true;
      telling.add(
          new Finding(
              Quote.Form.MIXED,
              quoted.inner(),
              content,
              source.mention(),
              span(cue),
              told.id(),
              told.confidence,
              List.of(),
              holder));
    }
    if (!marked) {
      List<Span> left = omitted == null ? List.of() : List.of(omitted);
      telling.add(
          new Finding(
              Quote.Form.INDIRECT,
              content,
              left,
              null,
              source.mention(),
              span(cue),
              told.id(),
              told.confidence,
              List.of(),
              holder,
              null));
      reports.add(new Report(from, to));
    } else {
      reports.add(new Report(to, to));
    }
    if (cue != null) {
      spend(cue);
    }
  }

  private boolean isWords(int at) {
    Quotedness kind = Quotedness.of(words, at);
    return kind == Quotedness.FRAGMENT || kind == Quotedness.SENTENCE;
  }

  /** True where nothing stands in front but words that say nothing of their own. */
  boolean isOpening(int at) {
    for (int i = Words.behindLinkingPhrase(words, begin); i < at; i++) {
      if (words.isWord(i) && !Words.isAdverb(words.word(i)) && !words.word(i).equals("при")) {
        return false;
      }
      if (words.isQuoted(i) || words.isNumber(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first word of the sentence. */
  int contentStart() {
    int from = begin;
    while (from < words.size() - 1 && words.isPunctuation(from)) {
      from++;
    }
    return from;
  }

  /** Of a report inside a report the outer one. */
  private @Nullable Span holder(int at) {
    for (Report report : reports) {
      if (report.from <= at && at < report.to) {
        return words.span(report.from, report.to);
      }
    }
    return null;
  }

  boolean isReported(int at) {
    return reports.stream().anyMatch(report -> report.from <= at && at < report.to);
  }

  private @Nullable Span span(@Nullable Cue cue) {
    return cue == null ? null : words.span(cue.first(), cue.end());
  }
}
