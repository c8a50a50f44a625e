package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.FullNames;
import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.UnlabelledAnswers;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers in a conversation whose turns begin with a dash and name nobody: the only one whom
 * the words over the first turn name in full.
 *
 * @param name where the text names the speaker
 */
record Interviewed(Span name, SpeakerRef speaker) {

  static final String RULE = "interview_answer";

  /** The share of such answers that are the named one's. */
  static final double CONFIDENCE = 0.85;

  /** So many letters tell one name in two cases: "Рогов" and "Роговым". */
  private static final int ALIKE = 4;

  /** Null where the turns have labels, and where nobody or several are named. */
  static @Nullable Interviewed in(SourceText text, SectionText section, Cast cast) {
    boolean dashes = section.labels().stream().allMatch(each -> each.kind() == Label.Kind.DASH);
    if (!dashes && section.labels().stream().noneMatch(UnlabelledAnswers::isAnswer)) {
      return null;
    }
    List<Span> names = names(text, section);
    if (names.isEmpty() || !names.stream().allMatch(each -> alike(text, each, names.get(0)))) {
      return null;
    }
    Span name = names.get(0);
    Label label = new Label(Label.Kind.PERSON, RULE, name, name, name, null, null, null, List.of());
    return cast.speaker(label).map(speaker -> new Interviewed(name, speaker)).orElse(null);
  }

  private static List<Span> names(SourceText text, SectionText section) {
    int first = section.labels().get(0).span().start();
    List<Span> names = new ArrayList<>();
    for (Block block : section.blocks()) {
      boolean told = block.kind() != Block.Kind.BYLINE && block.kind() != Block.Kind.CAPTION;
      if (told && block.span().end() <= first) {
        names.addAll(FullNames.russian(text, block.span()));
        names.addAll(FullNames.western(text, block.span()));
        names.addAll(FullNames.korean(text, block.span()));
      }
    }
    return names;
  }

  private static boolean alike(SourceText text, Span one, Span other) {
    String first = surname(text, one);
    String second = surname(text, other);
    return first.equals(second) || first.regionMatches(0, second, 0, ALIKE);
  }

  private static String surname(SourceText text, Span name) {
    String words = text.slice(name);
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
