package dev.verbatim.engine.transcript;

import dev.verbatim.engine.Annotation;
import dev.verbatim.engine.Attribution;
import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Utterance;
import dev.verbatim.engine.When;
import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.LabelledPerson;
import dev.verbatim.engine.label.TestimonyLine;
import dev.verbatim.engine.label.UnlabelledAnswers;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.Languages;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.Blanks;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes utterances and spoken quotes of the turns of one section. */
final class SpokenSection {

  private static final String CONTINUES = "label_continues";
  private static final int SHORTEST_TO_TELL = 40;

  private final SourceText text;
  private final SectionText section;
  private final SpeakerDirectory directory;
  private final Cast cast;
  private final Examination examination;
  private final Chair chair;
  private final Interpretation interpretation;
  private final @Nullable Interviewed interviewed;
  private final @Nullable LocalDate date;
  private final @Nullable When said;
  private final @Nullable String place;

  SpokenSection(
      DocumentLayout document,
      SectionText section,
      SpeakerDirectory directory,
      Cast cast,
      Interpretation interpretation) {
    this.text = document.submission().text();
    this.section = section;
    this.directory = directory;
    this.cast = cast;
    this.examination = new Examination(text, section, cast);
    this.chair = new Chair(text, section, cast);
    this.interpretation = interpretation;
    this.interviewed = Interviewed.in(text, section, cast);
    LocalDate day = section.section().publishedOn();
    this.date = day != null ? day : document.facts().date();
    this.said = date == null ? null : When.day(date, basis());
    String where = section.section().place();
    this.place = where != null ? where : document.facts().place();
  }

  /** Adds the utterance of a turn and its quotes. */
  void add(Turn turn, PageDoubts page, Proceedings proceedings) {
    Label label = turn.label();
    chair.readUpTo(label.span().start());
    Optional<SpeakerRef> examined = examination.speaker(label);
    Interviewed answers = answers(turn, proceedings) ? interviewed : null;
    SpeakerRef speaker =
        answers != null ? answers.speaker() : examined.or(() -> cast.speaker(label)).orElse(null);
    Integer goneOnFrom = Continuations.of(proceedings, speaker, turn, section.index());
    Integer answered =
        goneOnFrom != null ? null : Answers.to(proceedings, speaker, turn, section.index());
    List<Annotation> markers = markers(label);
    List<Annotation> annotations = new ArrayList<>(markers);
    turn.passages().forEach(passage -> annotations.addAll(passage.annotations()));
    Boolean translated = translated(turn, speaker, markers);
    String printed = rolePrinted(label);
    String role = role(speaker);
    int utterance = proceedings.utterances().size();
    proceedings
        .utterances()
        .add(
            new Utterance(
                section.index(),
                span(turn),
                speaker,
                label.kind() == Label.Kind.DASH ? null : label.printed(),
                printed,
                role,
                translated,
                translated == null ? null : "interpreted",
                answered,
                goneOnFrom,
                addressee(label),
                annotations));
    TurnDoubts doubts = new TurnDoubts(text, page, turn, speaker);
    int spoken = 0;
    String rule = examined.isPresent() ? TestimonyLine.RULE : label.rule();
    for (Passage passage : turn.passages()) {
      Span span = passage.span();
      if (span != null) {
        double confidence = doubts.confidence(spoken);
        spoken++;
        proceedings
            .quotes()
            .add(
                new Quote(
                    Quote.Form.SPOKEN,
                    span,
                    passage.omitted(),
                    language(span),
                    speaker,
                    printed,
                    role,
                    answers == null
                        ? attribution(label, rule, confidence)
                        : attribution(answers, confidence),
                    null,
                    null,
                    said,
                    place,
                    translated,
                    section.index(),
                    utterance,
                    List.of()));
        rule = CONTINUES;
      }
    }
  }

  // "— Что будет с реками? — Сначала воды станет больше."
  private boolean answers(Turn turn, Proceedings proceedings) {
    if (turn.label().rule().equals(UnlabelledAnswers.QUESTION_RULE)) {
      return false;
    }
    if (UnlabelledAnswers.isAnswer(turn.label())) {
      return true;
    }
    int last = proceedings.utterances().size() - 1;
    if (interviewed == null
        || last < 0
        || proceedings.utterances().get(last).section() != section.index()) {
      return false;
    }
    Span asked = proceedings.lastPassage(last);
    List<Passage> passages = turn.passages();
    Span said = passages.isEmpty() ? null : passages.get(passages.size() - 1).span();
    return asked != null
        && said != null
        && text.charAt(asked.end() - 1) == '?'
        && text.charAt(said.end() - 1) != '?';
  }

  private static Attribution attribution(Interviewed answers, double confidence) {
    return new Attribution(
        Attribution.Status.ATTRIBUTED,
        Interviewed.RULE,
        Math.min(Interviewed.CONFIDENCE, confidence),
        answers.name(),
        null,
        List.of());
  }

  private static Attribution attribution(Label label, String rule, double confidence) {
    if (label.kind() == Label.Kind.DASH) {
      return Attribution.NONE;
    }
    return new Attribution(
        Attribution.Status.ATTRIBUTED, rule, confidence, label.printed(), null, List.of());
  }

  private @Nullable Boolean translated(
      Turn turn, @Nullable SpeakerRef speaker, List<Annotation> markers) {
    List<Annotation> leading = new ArrayList<>(markers);
    for (Passage passage : turn.passages()) {
      Span span = passage.span();
      for (Annotation annotation : passage.annotations()) {
        if (span == null || annotation.span().end() <= span.start()) {
          leading.add(annotation);
        }
      }
      if (span != null) {
        break;
      }
    }
    return interpretation.of(text, speaker, leading, section.section().language());
  }

  private List<Annotation> markers(Label label) {
    List<Annotation> markers = new ArrayList<>();
    for (Span bracket : label.brackets()) {
      Directions.ofLabel(text, bracket).ifPresent(markers::add);
    }
    return markers;
  }

  private @Nullable String rolePrinted(Label label) {
    Span role = label.role();
    if (role == null) {
      for (Span bracket : label.brackets()) {
        Optional<Span> inside = LabelledPerson.roleInBracket(text, bracket);
        role = role == null ? inside.orElse(null) : role;
      }
    }
    return role == null ? null : Blanks.single(text.slice(role));
  }

  // A parliament of two languages: each paragraph has its own.
  private String language(Span span) {
    String language = section.section().language();
    boolean shared = language.equals("en") || language.equals("fr");
    return shared && span.length() >= SHORTEST_TO_TELL
        ? Languages.ofBeginning(text, span)
        : language;
  }

  private @Nullable String role(@Nullable SpeakerRef speaker) {
    LocalDate day = date;
    return day != null && speaker instanceof SpeakerRef.Known known
        ? directory.roleOn(known.id(), day).orElse(null)
        : null;
  }

  private @Nullable SpeakerRef addressee(Label label) {
    Span office = label.addressee();
    return office == null ? null : cast.holderOf(office).orElse(null);
  }

  private Span span(Turn turn) {
    int end = Math.max(turn.label().span().end(), turn.label().printed().end());
    for (Passage passage : turn.passages()) {
      end = passage.span() == null ? end : Math.max(end, passage.span().end());
      for (Annotation annotation : passage.annotations()) {
        end = Math.max(end, annotation.span().end());
      }
    }
    return text.trim(new Span(turn.label().span().start(), end));
  }

  private When.Basis basis() {
    boolean dateline =
        section.blocks().stream().anyMatch(block -> block.kind() == Block.Kind.DATELINE);
    return dateline ? When.Basis.DATELINE : When.Basis.DOCUMENT;
  }
}
