package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a document where it goes on in another language, as a text with its translation does. */
final class LanguageCuts {

  /** A passage in another language that is shorter belongs to what is around it. */
  private static final int FEWEST_LETTERS = 250;

  private LanguageCuts() {}

  /** Paragraphs from first to behind last, in one language. */
  record Stretch(int first, int end, Languages.Tally tally) {

    String language() {
      return tally.language();
    }

    Stretch joined(Stretch next) {
      return new Stretch(first, next.end, tally.plus(next.tally));
    }
  }

  static List<Stretch> of(SourceText text, List<Paragraph> paragraphs) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch stretch : runs(text, paragraphs)) {
      int last = joined.size() - 1;
      if (last < 0 || cuts(joined.get(last), stretch)) {
        joined.add(stretch);
      } else {
        joined.set(last, joined.get(last).joined(stretch));
      }
    }
    return joined;
  }

  private static boolean cuts(Stretch last, Stretch next) {
    int shorter = Math.min(last.tally().letters(), next.tally().letters());
    return shorter >= FEWEST_LETTERS && !last.language().equals(next.language());
  }

  private static List<Stretch> runs(SourceText text, List<Paragraph> paragraphs) {
    List<Stretch> runs = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Languages.Tally tally = Languages.tally(text, paragraphs.get(i).span());
      Stretch run = new Stretch(i, i + 1, tally);
      int last = runs.size() - 1;
      if (last >= 0 && goesOn(runs.get(last), tally)) {
        runs.set(last, runs.get(last).joined(run));
      } else {
        runs.add(run);
      }
    }
    return runs;
  }

  private static boolean goesOn(Stretch last, Languages.Tally tally) {
    return tally.letters() == 0 || tally.script().equals(last.tally().script());
  }
}
