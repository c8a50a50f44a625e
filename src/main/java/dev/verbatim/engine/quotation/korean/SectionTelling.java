package dev.verbatim.engine.quotation.korean;

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
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of one section in their order. */
final class SectionTelling {

  /** Text without an end of a sentence is read in parts of so many tokens. */
  private static final int LONGEST_SENTENCE = 250;

  /** A text that has named more people before its first question is no interview. */
  private static final int MOST_INTRODUCED = 40;

  private static final int LONGEST_STAMP = 18;

  private final List<Paragraph> paragraphs;
  private final Orthography orthography;
  private final Telling telling = new Telling();
  private final KnownNames known = new KnownNames();
  private final List<Mention> mentions = new ArrayList<>();
  private boolean questioned;
  private @Nullable Mention interviewed;

  SectionTelling(List<Paragraph> paragraphs, Orthography orthography) {
    this.paragraphs = paragraphs;
    this.orthography = orthography;
  }

  Grammar.ProseReading read() {
    for (Paragraph paragraph : paragraphs) {
      for (Sentence sentence : paragraph.sentences(LONGEST_SENTENCE)) {
        introduce(new Stretch(paragraph.text(), sentence.tokens()), KnownNames.NONE);
      }
    }
    mentions.clear();
    for (Paragraph paragraph : paragraphs) {
      telling.enterParagraph();
      Mention heard = SoundBite.read(paragraph, telling);
      if (heard != null) {
        mentions.add(heard);
        continue;
      }
      boolean first = true;
      for (Sentence sentence : paragraph.sentences(LONGEST_SENTENCE)) {
        Stretch words = new Stretch(paragraph.text(), sentence.tokens());
        introduce(words, known);
        sentence(paragraph, words, first);
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

  private void introduce(Stretch words, KnownNames names) {
    NounPhrases phrases = new NounPhrases(words, names);
    for (int at = 0; at < words.size(); at++) {
      NounPhrase phrase = words.isWord(at) ? phrases.anyAt(at) : null;
      Span name = phrase == null ? null : phrase.mention().name();
      if (phrase != null && name != null && phrase.mention().kind() == Mention.Kind.NAME) {
        mentions.add(isOwnerOfTopic(words, at) ? prominent(phrase.mention()) : phrase.mention());
        known.add(words.text().slice(name));
      }
    }
  }

  // 서씨의 꿈은 크다. 그는: the sentence is about whose the topic is
  private static boolean isOwnerOfTopic(Stretch words, int at) {
    String next = words.word(at + 1);
    return at <= 1 && words.word(at).endsWith("의") && (next.endsWith("은") || next.endsWith("는"));
  }

  private static Mention prominent(Mention mention) {
    return new Mention(
        mention.kind(),
        mention.span(),
        mention.name(),
        mention.role(),
        mention.gender(),
        mention.plural(),
        true);
  }

  private void sentence(Paragraph paragraph, Stretch words, boolean first) {
    int begin = first ? stampEnd(words) : 0;
    if (begin == words.size()) {
      return;
    }
    if (first && !isAnswer(words)) {
      telling.asked(isQuestion(words) ? interviewed() : null);
    }
    Scope scope = new Scope(words, telling, known, begin);
    if (alone(scope)) {
      return;
    }
    int before = telling.findings().size();
    if (!Headline.read(scope, paragraph) && !wordsOf(scope)) {
      DirectSpeech.read(scope);
      ReportedSpeech.read(scope);
    }
    StatedDay day = Days.of(words, telling.findings().subList(before, telling.findings().size()));
    if (day != null) {
      telling.saidOn(before, day);
    }
    if (before == telling.findings().size()) {
      scope.subjects().stream()
          .filter(subject -> subject.mention().kind() == Mention.Kind.NAME)
          .filter(subject -> subject.particle() == NounPhrase.Particle.TOPIC)
          .findFirst()
          .ifPresent(subject -> telling.settleActing(subject.mention()));
      scope.subjects().stream()
          .filter(subject -> subject.mention().kind() != Mention.Kind.PRONOUN)
          .filter(subject -> subject.particle() != NounPhrase.Particle.OTHER)
          .findFirst()
          .ifPresent(subject -> telling.acts(subject.mention()));
    }
  }

  // -첫 작품은 어땠나
  private static boolean isQuestion(Stretch words) {
    return words.isPunctuation(0) && "-―—–".indexOf(words.get(0).text().charAt(0)) >= 0;
  }

  private static boolean isAnswer(Stretch words) {
    return words.isQuoted(0);
  }

  /** The only one whom the text has named up to the first question. */
  private @Nullable Mention interviewed() {
    if (!questioned) {
      questioned = true;
      interviewed = onlyOneNamed();
    }
    return interviewed;
  }

  private @Nullable Mention onlyOneNamed() {
    if (mentions.size() > MOST_INTRODUCED) {
      return null;
    }
    Mention only = null;
    for (Mention mention : mentions) {
      if (only != null && !slice(only).startsWith(slice(mention))) {
        return null;
      }
      only = only == null ? mention : only;
    }
    return only;
  }

  private String slice(Mention mention) {
    Span name = mention.name();
    return name == null ? "" : paragraphs.get(0).text().slice(name);
  }

  // (부산=한빛뉴스) 고은별 기자 = …
  private static int stampEnd(Stretch words) {
    int end = 0;
    for (int at = 0; at < Math.min(words.size(), LONGEST_STAMP); at++) {
      boolean behindBracket =
          words.is(at - 1, ")") || words.is(at - 1, "]") || words.is(at - 1, "】");
      boolean behindReporter =
          words.word(at - 1).endsWith("기자") || words.word(at - 1).endsWith("특파원");
      if (words.is(at, "=") && (behindBracket || behindReporter)) {
        end = at + 1;
      }
    }
    return end;
  }

  // A sentence that is one quotation and nothing else
  private boolean alone(Scope scope) {
    Stretch words = scope.words;
    Quoted quoted = null;
    for (int at = scope.begin; at < words.size(); at++) {
      if (words.isWord(at) || words.isNumber(at) || (quoted != null && words.isQuoted(at))) {
        return false;
      }
      quoted = words.isQuoted(at) ? words.get(at).quoted() : quoted;
    }
    if (quoted == null) {
      return false;
    }
    SourceText text = words.text();
    boolean clause = Wording.isClause(text, quoted) && Wording.countWords(text, quoted) > 1;
    if (clause || Wording.endsSentence(text, quoted)) {
      telling.quoteAlone(quoted.inner());
    }
    return true;
  }

  // "…" 오말순 씨의 말이다.
  private boolean wordsOf(Scope scope) {
    Stretch words = scope.words;
    int last = words.endOfWords() - 1;
    String noun = words.word(last);
    boolean told =
        noun.startsWith("말이")
            || noun.startsWith("설명이")
            || noun.startsWith("얘기")
            || noun.startsWith("주장이")
            || noun.startsWith("전언이")
            || noun.startsWith("지적이")
            || noun.startsWith("회고")
            || noun.startsWith("고백이");
    String owner = words.word(last - 1);
    if (!told || !owner.endsWith("의") || owner.length() < 2) {
      return false;
    }
    NounPhrase source =
        scope.phrases.headed(
            last - 1, owner.substring(0, owner.length() - 1), NounPhrase.Particle.OTHER);
    if (source == null) {
      return false;
    }
    Span cue =
        new Span(words.get(last).start(), words.get(last).start() + (noun.startsWith("말") ? 1 : 2));
    boolean found = false;
    for (int at = scope.begin; at < last; at++) {
      Quoted quoted = words.get(at).quoted();
      if (quoted != null) {
        telling.find(
            Quote.Form.DIRECT, quoted.inner(), null, source.mention(), cue, Rule.WORDS_OF, 1);
        found = true;
      }
    }
    if (!found) {
      telling.settle(source.mention(), cue, Rule.WORDS_OF);
    }
    return true;
  }

  private List<Finding> inside(Finding holder, Paragraph content) {
    Telling inner = new Telling();
    inner.enterParagraph();
    for (Sentence sentence : content.sentences(LONGEST_SENTENCE)) {
      Stretch words = new Stretch(content.text(), sentence.tokens());
      DirectSpeech.read(new Scope(words, inner, known, 0));
    }
    return inner.findings();
  }
}
