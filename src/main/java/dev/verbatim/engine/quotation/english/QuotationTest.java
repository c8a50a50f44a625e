package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Sentence;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells a quotation from a title, a nickname, a term or a word held at arm's length. */
final class QuotationTest {

  private static final double LEAST = 0.45;

  /** Of words that stand where programmes and columns have their titles. */
  private static final double LEAST_OF_WORK = 0.7;

  /** As many words as this, not all with capitals, are neither term nor title. */
  private static final int LONG = 6;

  /** As many words as this are enough where others of the sentence are quoted at length. */
  private static final int BESIDE_LONG = 3;

  private static final LinearModel MODEL = LinearModel.load("weights/en-quotation.txt");
  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  private QuotationTest() {}

  static boolean isQuotation(Place place, Told told) {
    QuotedWords words = QuotedWords.of(place.tagged().token(place.token()).text());
    boolean sure =
        words.count() >= LONG || isBesideLong(place, words) || completesNaming(place, told);
    return (sure && !words.isTitle())
        || (!namesSaying(place)
            && !isTerm(place, words)
            && MODEL.probability(features(place, told, words)) >= least(place));
  }

  // the so-called "old" ferry; known as "the coffin"; nicknamed "Slow Joe"
  private static boolean isTerm(Place place, QuotedWords words) {
    TaggedSentence s = place.tagged();
    int at = s.tag(place.token() - 1) == Tag.DETERMINER ? place.token() - 2 : place.token() - 1;
    return words.count() < LONG
        && at >= 0
        && (LEXICON.introducesTerm(s.token(at).lower())
            || (at > 0
                && LEXICON.introducesTerm(s.token(at - 1).lower() + " " + s.token(at).lower())));
  }

  private static double least(Place place) {
    boolean owned =
        place.tagged().tag(place.token() - 1) == Tag.POSSESSIVE
            || place.tagged().is(place.token() - 1, "on");
    return owned && mayNameWork(place) ? LEAST_OF_WORK : LEAST;
  }

  // on Delft Radio's "Evening Post", in the podcast "Night Boats": capitals behind what has a title
  static boolean mayNameWork(Place place) {
    boolean behind =
        switch (place.tagged().tag(place.token() - 1)) {
          case POSSESSIVE, PREPOSITION, NOUN, NAME, DETERMINER, NUMBER -> true;
          default -> false;
        };
    return behind && QuotedWords.of(place.tagged().token(place.token()).text()).isTitle();
  }

  // The visit brought "a new turn" and restored "the old ties of trust between good neighbours".
  private static boolean isBesideLong(Place place, QuotedWords words) {
    return words.count() >= BESIDE_LONG
        && place.tagged().sentence().tokens().stream()
            .anyMatch(token -> token.isQuoted() && Classes.words(token.text()) >= LONG);
  }

  // He left, calling the idea "absurd"; not: a band called "absurd"
  private static boolean completesNaming(Place place, Told told) {
    Cue cue = told.cue();
    Span where = told.span();
    TaggedSentence s = place.tagged();
    boolean here = where != null && s.sentence().span().contains(where);
    return cue != null && here && Naming.completes(s, cue, place.token());
  }

  // Officials voiced "concerns": the word names what is said, and is not what was said.
  private static boolean namesSaying(Place place) {
    TaggedSentence s = place.tagged();
    return LEXICON.isSayingNoun(s.token(place.token()).text()) && s.verb(place.token() - 1) != null;
  }

  /** What speaks for and against; no word of the text is among it. */
  static List<String> features(Place place, Told told) {
    return features(place, told, QuotedWords.of(place.tagged().token(place.token()).text()));
  }

  private static List<String> features(Place place, Told told, QuotedWords quoted) {
    TaggedSentence s = place.tagged();
    int at = place.token();
    String text = quoted.text();
    int words = quoted.count();
    String shape = quoted.shape().name().toLowerCase(Locale.ROOT);
    List<String> plain = quoted.plain();
    String length = words < 5 ? String.valueOf(words) : words < 7 ? "5" : words < 10 ? "7" : "10";
    List<String> features = new ArrayList<>();
    features.add("bias");
    features.add("words=" + length);
    String rule = told.rule() == null ? "none" : told.rule();
    features.add("rule=" + rule);
    String few = words < 4 ? "few" : "many";
    features.add("rule=" + rule + " words=" + few);
    Cue cue = told.cue();
    ReportingVerb verb = cue == null ? null : cue.reporting();
    features.add("cue=" + (verb == null ? "none" : verb.kind()) + " words=" + few);
    features.add("sure=" + (int) (told.confidence() * 5) + " words=" + few);
    features.add("before=" + s.tag(at - 1) + " words=" + few);
    features.add("behind=" + s.tag(at + 1) + " words=" + few);
    features.add("case=" + shape + " words=" + length);
    features.add("case=" + shape + " behind=" + nounClass(s, at - 1));
    features.add("case=" + shape + " before=" + s.tag(at - 1));
    features.add("case=" + shape + " rule=" + rule);
    features.add("modifies=" + modifies(s, at) + " words=" + length);
    features.add("cue at=" + cuePlace(place, told) + " words=" + few);
    features.add("paragraph alone=" + isParagraph(place) + " case=" + shape);
    features.add("alone=" + (words == 1 && LEXICON.isSayingNoun(text)) + " cue=" + (cue != null));
    char last = text.charAt(text.length() - 1);
    String end = last == ',' ? "comma" : ".?!".indexOf(last) >= 0 ? "stop" : "none";
    features.add("end=" + end + " words=" + few);
    features.add("whole=" + place.isWholeSentence() + " words=" + few);
    char mark = place.parsed().text().charAt(place.quoted().outer().start());
    features.add(
        "single="
            + (mark == '‘'
                || (mark == '\''
                    && place.quoted().outer().end() - place.quoted().inner().end() < 2)));
    features.add("closed=" + place.quoted().closed());
    features.add("others=" + Math.min(2, others(s.sentence(), at)) + " words=" + few);
    features.add("verb=" + QuotedWords.hasVerb(plain) + " words=" + length);
    features.add("first person=" + QuotedWords.hasFirstPerson(plain));
    features.add("paragraph's first=" + (place.sentence() == 0 && at == 0));
    features.add("follows told=" + (place.lastTold() != null) + " words=" + few);
    return features;
  }

  // the "old" ferry, a "safe" one: words that stand where an adjective does
  private static String modifies(TaggedSentence s, int at) {
    boolean opened = s.tag(at - 1) == Tag.DETERMINER || s.tag(at - 1) == Tag.POSSESSIVE;
    boolean noun = s.tag(at + 1) == Tag.NOUN || s.tag(at + 1) == Tag.NAME;
    return (opened ? "opened " : "") + (noun ? "noun" : "none");
  }

  private static String cuePlace(Place place, Told told) {
    Cue cue = told.cue();
    Span where = told.span();
    if (cue == null || where == null || !place.tagged().sentence().span().contains(where)) {
      return "elsewhere";
    }
    if (cue.verb() > place.token()) {
      return cue.start() - place.token() < 3 ? "right behind" : "behind";
    }
    int distance = place.token() - cue.end();
    return distance < 3 ? "right before" : distance < 8 ? "before" : "far before";
  }

  private static boolean isParagraph(Place place) {
    return place.isWholeSentence() && place.here().sentences().size() == 1;
  }

  // the book "...", an article "..."; Smith "..."
  private static String nounClass(TaggedSentence s, int at) {
    if (s.tag(at) != Tag.NOUN) {
      return s.tag(at) == Tag.NAME ? "name" : "other";
    }
    return LEXICON.isDocumentNoun(s.token(at)) ? "document" : "noun";
  }

  private static int others(Sentence sentence, int at) {
    int others = 0;
    for (int i = 0; i < sentence.size(); i++) {
      others += i != at && sentence.get(i).isQuoted() ? 1 : 0;
    }
    return others;
  }
}
