package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "&lt;Q – Jane Roe&gt;: And margins?", "&lt;Jane Roe – Chief Executive Officer&gt;: Thank you.",
 * "&lt;질문&gt; 언제입니까?": who speaks in angle brackets.
 */
final class AngleLabel implements Convention {

  static final String RULE = "angle_label";

  private static final String VOICE = "<v ";
  private static final int LONGEST = 160;

  @Override
  public @Nullable Candidate read(Opening opening) {
    SourceText text = opening.text();
    if (opening.first() != '<') {
      return null;
    }
    int limit = Math.min(opening.end(), opening.start() + LONGEST);
    int close = text.value().substring(opening.start(), limit).indexOf('>') + opening.start();
    if (close <= opening.start() + 1) {
      return null;
    }
    if (text.value().startsWith(VOICE, opening.start())) {
      return voice(opening, close);
    }
    int first = behindLetter(text, opening.start() + 1, close);
    LabelText words = LabelText.of(text, first, close);
    int dash = 0;
    while (dash < words.words().size() && words.words().get(dash).shape() != Word.Shape.OTHER) {
      dash++;
    }
    Optional<Core> read =
        dash == 0
            ? Optional.empty()
            : CoreReader.read(words.withWords(words.words().subList(0, dash)));
    if (read.isEmpty()) {
      return null;
    }
    Core core = dash + 1 < words.words().size() ? withRole(read.get(), words, dash) : read.get();
    Candidate named = named(opening, read.get(), close + 1);
    if (named != null) {
      return named;
    }
    boolean colon = close + 1 < opening.end() && text.charAt(close + 1) == ':';
    int speech = opening.skipSpaces(close + (colon ? 2 : 1));
    int weight = colon || core.kind() == Label.Kind.NAMELESS ? Weight.FORM : Weight.DOUBTFUL;
    return Candidate.of(opening, RULE, core, words.brackets(), speech, weight);
  }

  /** Whether a line begins with the voice tag of subtitles: "&lt;v Jane Roe&gt;Good morning." */
  static boolean opensVoice(SourceText text, Span line) {
    return text.value().startsWith(VOICE, line.start());
  }

  private static @Nullable Candidate voice(Opening opening, int close) {
    LabelText words = LabelText.of(opening.text(), opening.start() + VOICE.length(), close);
    return CoreReader.read(words)
        .map(
            core ->
                Candidate.of(
                    opening,
                    RULE,
                    core,
                    words.brackets(),
                    opening.skipSpaces(close + 1),
                    Weight.FORM))
        .orElse(null);
  }

  // "<답변> (박서준 대변인) 충분합니다.": who answers stands behind.
  private static @Nullable Candidate named(Opening opening, Core core, int from) {
    SourceText text = opening.text();
    int open = opening.skipSpaces(from);
    if (core.kind() != Label.Kind.NAMELESS || open >= opening.end() || text.charAt(open) != '(') {
      return null;
    }
    int close = LabelText.closing(text, open, Math.min(opening.end(), open + LONGEST));
    LabelText words = LabelText.of(text, open + 1, Math.max(open + 1, close - 1));
    return CoreReader.read(words)
        .filter(person -> person.name() != null && person.role() != null)
        .map(
            person ->
                Candidate.of(
                    opening, RULE, person, List.of(), opening.skipSpaces(close), Weight.FORM))
        .orElse(null);
  }

  private static Core withRole(Core core, LabelText words, int dash) {
    int end = words.words().size();
    return core.name() == null || core.role() != null
        ? core
        : Core.person(words.span(0, end), core.name(), words.span(dash + 1, end), Weight.FORM);
  }

  // "Q – Jane Roe": the letter only says that she asks.
  private static int behindLetter(SourceText text, int start, int close) {
    LabelText words = LabelText.of(text, start, close);
    boolean letter =
        words.words().size() > 2
            && words.words().get(1).shape() == Word.Shape.OTHER
            && (words.words().get(0).key().equals("q") || words.words().get(0).key().equals("a"));
    return letter ? words.words().get(2).span().start() : start;
  }
}
