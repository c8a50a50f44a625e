package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A label on a line of its own, before a paragraph of speech: "Jane Roe--Chief Financial Officer",
 * "Operator", "Jane Roe - Some Bank - Analyst", "Jane Roe 1:02:36".
 */
final class LineLabel implements Convention {

  static final String RULE = "own_line_label";

  private static final String SLASH = "/";
  private static final List<String> HALVES = List.of("a.m.", "p.m.", " am", " pm");
  private static final int LONGEST = 140;
  private static final int MOST_WORDS = 4;

  @Override
  public @Nullable Candidate read(Opening opening) {
    SourceText text = opening.text();
    int length = opening.end() - opening.start();
    if (!opening.beforeText() || length > LONGEST || !Character.isLetter(opening.first())) {
      return null;
    }
    char last = text.charAt(opening.end() - 1);
    int clock = clock(opening);
    if (clock == 0 && ".!?:;,…\"”»".indexOf(last) >= 0) {
      return null;
    }
    if (Scan.colon(text, opening.start(), clock > 0 ? clock : opening.end()) > 0) {
      return null;
    }
    if (clock > 0) {
      LabelText named = LabelText.of(text, opening.start(), clock);
      Core slashed = withOffice(named);
      if (slashed != null) {
        return Candidate.of(
            opening, RULE, slashed, named.brackets(), opening.end(), slashed.weight());
      }
      return CoreReader.read(named)
          .filter(core -> core.weight() >= Weight.DOUBTFUL)
          .map(
              core ->
                  Candidate.of(opening, RULE, core, named.brackets(), opening.end(), Weight.NAME))
          .orElse(null);
    }
    int dash = dash(opening);
    int end = dash < 0 ? behindBrackets(opening) : dash;
    LabelText head = LabelText.of(text, opening.start(), end);
    Optional<Core> read = CoreReader.read(head);
    if (read.isEmpty()) {
      return null;
    }
    Core core = read.get();
    if (dash >= 0) {
      return withRole(opening, head, core, dash);
    }
    boolean plain = core.role() == null || head.words().size() <= MOST_WORDS;
    boolean stands = core.kind() != Label.Kind.PERSON || (plain && head.words().size() > 1);
    int weight =
        head.brackets().isEmpty() || core.kind() == Label.Kind.NAMELESS
            ? Weight.DOUBTFUL
            : Weight.NAME;
    return stands && core.weight() >= Weight.NAME
        ? Candidate.of(opening, RULE, core, head.brackets(), end, weight)
        : null;
  }

  // "Jane Roe  1:02:36": where the time begins; 0 without one
  private static int clock(Opening opening) {
    SourceText text = opening.text();
    int at = behindHalfDay(opening);
    int colons = 0;
    while (at > opening.start()
        && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ':')) {
      colons += text.charAt(at - 1) == ':' ? 1 : 0;
      at--;
    }
    boolean apart = at > opening.start() && SourceText.isSpace(text.charAt(at - 1));
    return colons > 0 && apart ? text.trim(new Span(opening.start(), at)).end() : 0;
  }

  // "Jane Roe / The First Minister", "Y Llywydd / The Presiding Officer"
  private static @Nullable Core withOffice(LabelText label) {
    List<Word> words = label.words();
    int slash = 0;
    while (slash < words.size() && !words.get(slash).key().equals(SLASH)) {
      slash++;
    }
    if (slash == 0 || slash + 1 >= words.size()) {
      return null;
    }
    Span office = label.span(slash + 1, words.size());
    if (!CoreReader.isOffice(words.subList(slash + 1, words.size()))) {
      return null;
    }
    List<Word> name = words.subList(0, slash);
    boolean person = slash > 1 && name.get(0).shape() != Word.Shape.INITIAL;
    return person && CoreReader.isName(name)
        ? Core.person(label.span(0, words.size()), label.span(0, slash), office, Weight.NAME)
        : Core.office(office, Weight.NAME);
  }

  // "11:20 a.m."
  private static int behindHalfDay(Opening opening) {
    SourceText text = opening.text();
    for (String half : HALVES) {
      int at = opening.end() - half.length();
      if (at > opening.start() && text.value().startsWith(half, at)) {
        return text.trim(new Span(opening.start(), at)).end();
      }
    }
    return opening.end();
  }

  // "Jane Roe" over "(Grimsby North) (Lab)"
  private static int behindBrackets(Opening opening) {
    SourceText text = opening.text();
    int end = opening.end();
    int at = text.trim(new Span(end, opening.limit())).start();
    while (at < opening.limit() && LabelText.isOpening(text.charAt(at))) {
      end = LabelText.closing(text, at, opening.limit());
      at = text.trim(new Span(end, opening.limit())).start();
    }
    return at >= opening.limit() ? end : opening.end();
  }

  /** The name of a line that lists who somebody is: "Jane Roe - Chief Executive Officer". */
  static @Nullable Span listed(SourceText text, Span line) {
    if (line.length() > LONGEST || !Character.isUpperCase(text.charAt(line.start()))) {
      return null;
    }
    Opening opening =
        new Opening(text, 0, line.start(), line.end(), line.end(), line.start(), false);
    int dash = dash(opening);
    if (dash < 0) {
      return null;
    }
    LabelText head = LabelText.of(text, line.start(), dash);
    return head.words().size() > 1 && CoreReader.isName(head.words())
        ? head.span(0, head.words().size())
        : null;
  }

  private static @Nullable Candidate withRole(
      Opening opening, LabelText head, Core core, int dash) {
    Span name = core.name();
    if (name == null || !CoreReader.isName(head.words())) {
      return null;
    }
    SourceText text = opening.text();
    int behind = dash;
    while (behind < opening.end() && !Character.isLetter(text.charAt(behind))) {
      behind++;
    }
    if (behind == opening.end()) {
      return null;
    }
    Span role = new Span(behind, opening.end());
    Core whole = Core.person(Span.covering(name, role), name, role, Weight.NAME);
    return Candidate.of(opening, RULE, whole, head.brackets(), opening.end(), Weight.NAME);
  }

  // "--", or a dash between spaces
  private static int dash(Opening opening) {
    SourceText text = opening.text();
    for (int i = opening.start() + 1; i + 1 < opening.end(); i++) {
      char c = text.charAt(i);
      boolean twice = c == '-' && text.charAt(i + 1) == '-';
      boolean alone =
          (c == '-' || c == '–' || c == '—')
              && SourceText.isSpace(text.charAt(i - 1))
              && SourceText.isSpace(text.charAt(i + 1));
      if (twice || alone || c == '—') {
        return i;
      }
    }
    return -1;
  }
}
