package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Grammar;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Nested;
import dev.verbatim.engine.quotation.Orthography;
import dev.verbatim.engine.quotation.Paragraph;
import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.quotation.RepeatedBelow;
import dev.verbatim.engine.quotation.Sentence;
import dev.verbatim.engine.quotation.StatedDay;
import dev.verbatim.engine.quotation.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of one section in their order. */
final class SectionTelling {

  /** Text without an end of a sentence is read in parts of so many tokens. */
  private static final int LONGEST_SENTENCE = 250;

  private static final int LONGEST_HEADLINE = 250;
  private static final int LATIN_END = 0x250;

  private final List<Paragraph> paragraphs;
  private final Orthography orthography;
  private final Capitals capitals;
  private final Telling telling = new Telling();
  private final List<Mention> mentions = new ArrayList<>();

  SectionTelling(List<Paragraph> paragraphs, Orthography orthography) {
    this.paragraphs = OpenQuotations.close(paragraphs, orthography);
    this.orthography = orthography;
    this.capitals = Capitals.of(paragraphs);
  }

  Grammar.ProseReading read() {
    Dialogue dialogue = new Dialogue(paragraphs, capitals);
    for (int i = 0; i < paragraphs.size(); i++) {
      telling.enterParagraph();
      Paragraph paragraph = paragraphs.get(i);
      if (dialogue.isLine(i)) {
        dialogue.read(i, telling);
        scanMentions(paragraph);
        continue;
      }
      boolean first = true;
      for (Sentence sentence : paragraph.sentences(LONGEST_SENTENCE)) {
        List<Token> tokens = sentence.tokens();
        int ornament = first ? behindOrnament(tokens) : 0;
        Stretch words =
            new Stretch(paragraph.text(), tokens.subList(ornament, tokens.size()), capitals);
        List<Mention> people = Mentions.in(words);
        mentions.addAll(people);
        int told = telling.findings().size();
        sentence(paragraph, words, first);
        StatedDay day = Days.of(words, telling.findings().subList(told, telling.findings().size()));
        if (day != null) {
          telling.saidOn(told, day);
        }
        if (told == telling.findings().size()) {
          people.stream().filter(Mention::subject).findFirst().ifPresent(telling::acts);
        }
        first = false;
      }
    }
    telling.giveUpWaiting();
    List<Finding> findings = new ArrayList<>(telling.findings());
    if (!paragraphs.isEmpty()) {
      findings.addAll(Nested.in(findings, paragraphs.get(0), orthography, this::inside));
    }
    findings = RepeatedBelow.attribute(findings, paragraphs);
    findings.sort(Finding.DOCUMENT_ORDER);
    return new Grammar.ProseReading(findings, mentions);
  }

  private void scanMentions(Paragraph paragraph) {
    for (Sentence sentence : paragraph.sentences(LONGEST_SENTENCE)) {
      mentions.addAll(Mentions.in(new Stretch(paragraph.text(), sentence.tokens(), capitals)));
    }
  }

  private void sentence(Paragraph paragraph, Stretch words, boolean first) {
    int begin = first ? AgencyStamp.end(words) : 0;
    if (begin >= words.size()) {
      telling.sentenceRead(null);
      return;
    }
    SentenceScope scope = new SentenceScope(words, telling, begin);
    DirectSpeech.read(scope);
    if (!alone(scope)) {
      headline(scope, paragraph);
      int told = telling.findings().size();
      ReportedSpeech.read(scope);
      if (told == telling.findings().size()) {
        NamedBehind.report(scope);
      }
      leftOver(scope);
    }
    announce(scope);
    int end = words.endOfWords();
    telling.sentenceRead(end > begin ? words.span(begin, end) : null);
  }

  // "⚡️Мэр Москвы", "🗣 «Мы готовы»"
  private static int behindOrnament(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size() - 1
        && tokens.get(at).quoted() == null
        && isOrnament(tokens.get(at).text())) {
      at++;
    }
    return at;
  }

  private static boolean isOrnament(String token) {
    return token
        .codePoints()
        .noneMatch(
            c ->
                Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.DASH_PUNCTUATION
                    || c < LATIN_END);
  }

  // Она вздохнула: ¶ — Пятьдесят лет прожили
  private void announce(SentenceScope scope) {
    Stretch words = scope.words;
    int colon = words.size() - 1;
    if (!words.is(colon, ":")) {
      return;
    }
    Cue cue = Cues.last(words, scope.begin, colon);
    Source source = cue == null ? null : scope.source(cue, scope.begin, colon, false);
    if (source == null || cue == null) {
      NounPhrase subject = Subjects.before(words, scope.begin, colon, Agreement.ANY);
      if (subject != null && subject.isPerson()) {
        telling.announce(subject.mention(), null);
      }
      return;
    }
    telling.announce(source.mention(), words.span(cue.first(), cue.end()));
  }

  // A sentence that is one quotation and nothing else
  private boolean alone(SentenceScope scope) {
    int mark = -1;
    for (int at = scope.begin; at < scope.words.size(); at++) {
      if (scope.words.isWord(at)
          || scope.words.isNumber(at)
          || (mark >= 0 && scope.words.isQuoted(at))) {
        return false;
      }
      mark = scope.words.isQuoted(at) ? at : mark;
    }
    if (mark < 0 || scope.isSpent(mark)) {
      return mark >= 0;
    }
    Quoted quoted = scope.words.get(mark).quoted();
    boolean short_ = quoted == null || Quotedness.countWords(scope.words.text(), quoted) < 3;
    if (quoted != null && !(short_ && !Quotedness.endsSentence(scope.words.text(), quoted))) {
      telling.quoteAlone(quoted.inner(), quoted.closed());
    }
    return true;
  }

  // Лавренёв: завод не остановится ни на день
  private void headline(SentenceScope scope, Paragraph paragraph) {
    Stretch words = scope.words;
    boolean whole =
        paragraph.sentences().size() == 1 && paragraph.span().length() <= LONGEST_HEADLINE;
    if (!whole) {
      return;
    }
    boolean sentence = words.isStop(words.size() - 1);
    NounPhrase source = NounPhrases.at(words, scope.contentStart(), Case.NOMINATIVE, Agreement.ANY);
    boolean named =
        source != null
            && (sentence
                ? source.mention().name() != null
                : source.mention().kind() != Mention.Kind.PRONOUN);
    if (source == null
        || !named
        || !words.is(source.end(), ":")
        || words.size() - source.end() < 3) {
      return;
    }
    if (!words.isQuoted(source.end() + 1)) {
      Source told = new Source(source.mention(), source.end(), false);
      scope.report(
          source.end() + 1, words.endOfWords(), null, told, null, Rule.SOURCE_BEFORE_COLON);
    }
  }

  private void leftOver(SentenceScope scope) {
    for (int at = scope.begin; at < scope.words.size(); at++) {
      Quoted quoted = scope.words.get(at).quoted();
      if (quoted == null || scope.isSpent(at)) {
        continue;
      }
      Quotedness kind = Quotedness.of(scope.words, at);
      int count = Quotedness.countWords(scope.words.text(), quoted);
      boolean behindColon = scope.words.is(at - 1, ":");
      if (kind == Quotedness.SENTENCE && count > 2 && behindColon) {
        telling.quoteAlone(quoted.inner(), quoted.closed());
      } else if (kind == Quotedness.FRAGMENT && count > 2) {
        telling.add(Findings.nobodys(Quote.Form.MIXED, quoted.inner(), null));
      }
    }
  }

  private List<Finding> inside(Finding holder, Paragraph content) {
    Telling inner = new Telling(holder.source());
    inner.enterParagraph();
    for (Sentence sentence : content.sentences(LONGEST_SENTENCE)) {
      Stretch words = new Stretch(content.text(), sentence.tokens(), capitals);
      mentions.addAll(Mentions.in(words));
      SentenceScope scope = new SentenceScope(words, inner, 0);
      DirectSpeech.read(scope);
      ReportedSpeech.read(scope);
    }
    return inner.findings();
  }

  static @Nullable Token firstToken(Paragraph paragraph) {
    return paragraph.sentences().isEmpty() ? null : paragraph.sentences().get(0).get(0);
  }
}
