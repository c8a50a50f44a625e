package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the beginning of each paragraph by each convention; the first that answers has it. */
final class Candidates {

  /** In order of precedence. */
  private static final List<Convention> CONVENTIONS =
      List.of(
          new QuestionAnswer(),
          new CircleLabel(),
          new BracketLabel(),
          new AngleLabel(),
          new ColonLabel(),
          new PointLabel(),
          new SurnameInitials(),
          new StopLabel(),
          new DashLabel(),
          new BoldLabel(),
          new NameOverRole(),
          new LineLabel(),
          new ChevronLabel());

  /** Of a label behind the number of a question: "Q12 Jane Roe:", "Q1. Jane Roe (Seat) (Lab)". */
  private static final List<Convention> NUMBERED = List.of(new ColonLabel(), new LineLabel());

  private static final int MOST_BULLETS = 3;
  private static final int LONGEST_SPLIT_LINE = 110;
  private static final int MOST_SPLIT_LINES = 3;
  private static final int TEXT = 60;
  private static final int LONGEST_LISTED = 200;
  private static final String ENDS = ".!?…\"”»)]";
  private static final String BULLETS = "○◯〇△▲▽▼▷▶▸►◁◀◇◆□■▣●•◦‣☞*>#";

  private final SourceText text;
  private final List<TextLine> lines;
  private final BoldStarts bold;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(SourceText text, List<TextLine> lines, Markup markup) {
    this.text = text;
    this.lines = lines;
    this.bold = new BoldStarts(text, markup);
  }

  static List<Candidate> of(SourceText text, List<TextLine> lines, Markup markup) {
    Candidates candidates = new Candidates(text, lines, markup);
    candidates.readAll();
    candidates.dropEmptyLines();
    return candidates.found;
  }

  // A name on a line of its own right over somebody's label is a list's, nobody speaks under it.
  private void dropEmptyLines() {
    for (int i = found.size() - 2; i >= 0; i--) {
      Candidate next = found.get(i + 1);
      boolean empty =
          isLine(found.get(i)) && !isLine(next) && next.paragraph() == found.get(i).paragraph() + 1;
      if (empty) {
        found.remove(i);
      }
    }
  }

  private static boolean isLine(Candidate candidate) {
    return candidate.label().rule().equals(LineLabel.RULE);
  }

  private void readAll() {
    boolean oneLine = InlineLabels.areLikely(lines);
    int i = 0;
    while (i < lines.size()) {
      Candidate candidate = at(i);
      if (candidate != null) {
        found.add(candidate);
      }
      if (oneLine) {
        InlineLabels.addTo(found, text, lines.get(i).span(), i);
      }
      i++;
      while (candidate != null
          && i < lines.size()
          && lines.get(i).span().start() < candidate.label().span().end()) {
        i++;
      }
    }
  }

  private @Nullable Candidate at(int index) {
    Span line = lines.get(index).span();
    int behindNumber = QuestionAnswer.behindNumber(text, line);
    if (behindNumber > 0) {
      Opening numbered = opening(index, behindBullets(new Span(behindNumber, line.end())));
      Candidate candidate = first(NUMBERED, numbered);
      if (candidate != null) {
        return whole(line, candidate);
      }
    }
    Candidate candidate = first(CONVENTIONS, opening(index, behindBullets(line)));
    if (candidate == null) {
      return null;
    }
    boolean captioned = ChevronLabel.opens(text, line) && candidate.label().name() != null;
    return whole(line, captioned ? candidate.atLeast(Weight.FORM) : candidate);
  }

  private static @Nullable Candidate first(List<Convention> conventions, Opening opening) {
    if (opening.isEmpty()) {
      return null;
    }
    for (Convention convention : conventions) {
      Candidate candidate = convention.read(opening);
      if (candidate != null) {
        return candidate;
      }
    }
    return null;
  }

  private static Candidate whole(Span line, Candidate candidate) {
    Label label = candidate.label();
    return candidate.with(label.withSpan(new Span(line.start(), label.span().end())));
  }

  private Opening opening(int index, int start) {
    Span line = lines.get(index).span();
    return new Opening(
        text, index, start, line.end(), limit(index), bold.endFrom(start), isBeforeText(index));
  }

  // Behind all of "1. [909771] ", ">> "
  private int behindBullets(Span line) {
    int at = line.start();
    for (int i = 0; i < MOST_BULLETS && at < line.end(); i++) {
      int behind = behindBullet(new Span(at, line.end()));
      if (behind == at) {
        return at;
      }
      at = behind;
    }
    return at;
  }

  // Behind "○", "3. ", "[00:12:45] "
  private int behindBullet(Span line) {
    int at = line.start();
    char first = text.charAt(at);
    if (BULLETS.indexOf(first) >= 0) {
      at++;
    } else if (Character.isDigit(first) || ((first == '[' || first == '(') && digitBehind(line))) {
      while (at < line.end() && "0123456789:.,()[]".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      boolean number = at - line.start() > 1 && at < line.end();
      at = number && SourceText.isSpace(text.charAt(at)) ? at : line.start();
    }
    while (at < line.end() && SourceText.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean digitBehind(Span line) {
    return line.length() > 1 && Character.isDigit(text.charAt(line.start() + 1));
  }

  // A label may be broken over short lines right below each other.
  private int limit(int index) {
    int last = index;
    while (last - index < MOST_SPLIT_LINES - 1 && goesOn(last)) {
      last++;
    }
    return lines.get(last).span().end();
  }

  private boolean goesOn(int index) {
    Span line = lines.get(index).span();
    if (index + 1 >= lines.size()
        || !lines.get(index + 1).tight()
        || line.length() > LONGEST_SPLIT_LINE) {
      return false;
    }
    if (isLetter(index + 1) || NameOverRole.is(text, line, lines.get(index + 1).span())) {
      return true;
    }
    char last = text.charAt(line.end() - 1);
    if (ENDS.indexOf(last) >= 0 || last == ':') {
      return false;
    }
    char next = text.charAt(lines.get(index + 1).span().start());
    LabelText words = LabelText.of(text, line.start(), line.end());
    if (isWhole(words.words())) {
      return next == '(';
    }
    return next == '('
        || Character.isLowerCase(next)
        || last == ','
        || (!words.words().isEmpty() && isRole(words.words()));
  }

  // "Mr Speaker" over what he says
  private static boolean isWhole(List<Word> words) {
    return words.size() == 2
        && HonorificName.isHonorific(words.get(0))
        && Lexicon.OFFICES.contains(CoreReader.phrase(words));
  }

  // "President of Russia", "Chairman of the"
  private static boolean isRole(List<Word> words) {
    Word last = words.get(words.size() - 1);
    return words.stream().anyMatch(Lexicon::isRoleHead)
        && (Lexicon.isImpersonal(last) || last.shape() == Word.Shape.LOWER);
  }

  // A line of brackets right below belongs to the label: "(Grimsby North) (Lab)".
  private boolean isBeforeText(int index) {
    boolean below = index + 1 < lines.size() && lines.get(index + 1).tight();
    boolean brackets = below && isBrackets(lines.get(index + 1).span());
    boolean role =
        below && NameOverRole.is(text, lines.get(index).span(), lines.get(index + 1).span());
    int next = brackets || role ? index + 2 : index + 1;
    return isText(role && isLetter(next) ? next + 1 : next);
  }

  private boolean isLetter(int index) {
    return index < lines.size() && NameOverRole.isLetter(text, lines.get(index).span());
  }

  private boolean isBrackets(Span line) {
    return LabelText.isOpening(text.charAt(line.start()))
        && LabelText.of(text, line.start(), line.end()).words().isEmpty();
  }

  // "Jane Roe, Director of Communications, the Fund" under "PARTICIPANTS:"
  private boolean isListed(Span line) {
    return line.length() <= LONGEST_LISTED
        && CoreReader.isNameAndRole(LabelText.of(text, line.start(), line.end()));
  }

  private boolean isText(int index) {
    if (index >= lines.size()) {
      return false;
    }
    Span line = lines.get(index).span();
    boolean stops = ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
    return stops || (line.length() >= TEXT && !isListed(line));
  }
}
