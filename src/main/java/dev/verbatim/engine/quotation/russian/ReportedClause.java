package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;

/** Where a reported clause begins and where it ends. */
final class ReportedClause {

  /** A clause that opens further from its verb is not its own. */
  private static final int REACH = 32;

  private static final int INSERTIONS = 4;

  /** Between a verb and its clause whoever hears it takes no more words. */
  private static final int HEARERS = 3;

  private static final Set<String> THAT = Set.of("что", "чтобы", "будто");
  private static final Set<String> ASKING = Vocabulary.words("ru", "asking-verbs");
  private static final Set<String> CONTRAST = Set.of("а", "но", "однако", "при", "и");

  private final Stretch words;

  ReportedClause(Stretch words) {
    this.words = words;
  }

  /** The first token of the clause that a cue opens with "что" or a question word; -1 for none. */
  int opening(Cue cue) {
    if (THAT.contains(words.word(cue.end())) && words.isWord(cue.end() + 1)) {
      return cue.end() + 1;
    }
    int insertions = 0;
    int limit = Math.min(words.size(), cue.end() + REACH);
    for (int at = cue.end(); at < limit; at++) {
      if (words.is(at, ":")
          || words.isStop(at)
          || (words.isQuoted(at) && Quotedness.of(words, at) == Quotedness.SENTENCE)) {
        return -1;
      }
      if (words.isComma(at)) {
        int content = behindComma(at, ASKING.contains(cue.verb().infinitive()));
        if (content >= 0) {
          return content;
        }
        if (++insertions > INSERTIONS) {
          return -1;
        }
      }
      Cue other = Cues.at(words, at);
      if (other != null && !other.verb().gerund() && opensClause(other)) {
        return -1;
      }
    }
    return -1;
  }

  // комментируя слова министра, [заявил журналистам, что]
  private boolean opensClause(Cue other) {
    int comma = other.end();
    while (comma < other.end() + HEARERS && words.isWord(comma)) {
      comma++;
    }
    return words.isComma(other.end())
        || THAT.contains(words.word(other.end()))
        || (words.isComma(comma) && THAT.contains(words.word(comma + 1)));
  }

  private int behindComma(int comma, boolean asks) {
    String next = words.word(comma + 1);
    if (THAT.contains(next)) {
      return comma + 2;
    }
    if (asks
        && Words.isEmbedding(next)
        && !(next.equals("как") && Cues.first(words, comma + 2, comma + 5) != null)) {
      return comma + 1;
    }
    for (int at = comma + 2; at < comma + 5; at++) {
      if (words.word(at).equals("ли")) {
        return comma + 1;
      }
      if (words.isPunctuation(at)) {
        break;
      }
    }
    return -1;
  }

  /** The index behind the last token of the reported clause that begins there. */
  int end(int from) {
    int last = words.endOfWords();
    int at = from;
    while (at < last && !(at > from && endsBefore(at))) {
      at++;
    }
    while (at > from && (words.isComma(at - 1) || words.isDash(at - 1) || words.is(at - 1, ":"))) {
      at--;
    }
    return at;
  }

  /** The index behind a phrase that is reported: it ends at a comma. */
  int endOfPhrase(int from) {
    int end = end(from);
    for (int at = from; at < end; at++) {
      if (words.isComma(at) && !words.word(at + 1).startsWith("котор")) {
        return at;
      }
    }
    return end;
  }

  private boolean endsBefore(int at) {
    if (words.isComma(at)) {
      return opensAnother(at + 1);
    }
    if (words.is(at, ":")) {
      return words.isQuoted(at + 1) || words.isDash(at + 1);
    }
    if (words.is(at, ";") || words.isStop(at)) {
      return words.is(at, ";") && Cues.first(words, at + 1, at + 8) != null;
    }
    if (words.isDash(at)) {
      Cue cue = Cues.at(words, at + 1);
      return cue != null && !cue.verb().gerund();
    }
    return words.word(at).equals("и") && opensCoordinate(at + 1);
  }

  // ", отметив, что", ", передаёт ТАСС", ", а министр добавил, что", ", как сообщил"
  private boolean opensAnother(int at) {
    int first = at;
    while (first < at + 3
        && Words.isAdverb(words.word(first))
        && !CONTRAST.contains(words.word(first))
        && !words.word(first).equals("как")) {
      first++;
    }
    Cue cue = Cues.at(words, first);
    if (cue != null && !words.word(at).equals("что")) {
      return cue.verb().gerund()
          || Subjects.behind(words, cue, words.size()) != null
          || Unnamed.office(words, cue.end(), words.size()) != null;
    }
    if (words.word(at).equals("как")) {
      Cue reported = Cues.first(words, at + 1, at + 4);
      return reported != null && Subjects.behind(words, reported, words.size()) != null;
    }
    if (CONTRAST.contains(words.word(at))) {
      Cue next = Cues.first(words, at + 1, Math.min(words.size(), at + 14));
      return next != null
          && !next.verb().gerund()
          && (reportsMore(next) || namesMore(next))
          && noCommaBefore(at, next.first());
    }
    return false;
  }

  private boolean noCommaBefore(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.isComma(at)) {
        return false;
      }
    }
    return true;
  }

  // "и добавил, что"
  private boolean opensCoordinate(int at) {
    int first = at;
    while (first < at + 2 && Words.isAdverb(words.word(first))) {
      first++;
    }
    Cue cue = Cues.at(words, first);
    return cue != null
        && !cue.verb().gerund()
        && (reportsMore(cue) || cue.verb().is(VerbForm.Kind.DEMANDING));
  }

  private boolean reportsMore(Cue cue) {
    return cue.verb().takesClause() && (opening(cue) >= 0 || quotationFollows(cue));
  }

  // , а протестующих называет «гастролёрами»
  private boolean namesMore(Cue cue) {
    return cue.verb().is(VerbForm.Kind.NAMING)
        && (words.isQuoted(cue.end()) || words.isQuoted(cue.end() + 1));
  }

  private boolean quotationFollows(Cue cue) {
    for (int at = cue.end(); at < Math.min(words.size(), cue.end() + 8); at++) {
      if (words.isQuoted(at) && (words.is(at - 1, ":") || at == cue.end())) {
        return true;
      }
    }
    return false;
  }
}
