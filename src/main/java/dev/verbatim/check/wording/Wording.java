package dev.verbatim.check.wording;

import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text as its words: what is the same in two texts that differ in marks, case and white space.
 *
 * @param text as it came
 * @param words in order
 * @param cuts indices of the words before which something is marked as left out; the number of
 *     words stands for the end
 */
public record Wording(String text, List<Word> words, Set<Integer> cuts) {

  public Wording {
    words = List.copyOf(words);
    cuts = Set.copyOf(cuts);
  }

  /** Reads any text. */
  public static Wording of(String text) {
    return new WordingReader(text).read();
  }

  public int size() {
    return words.size();
  }

  public String form(int index) {
    return words.get(index).form();
  }

  /** Whether a sentence begins at this word; the end of the text counts as a beginning. */
  public boolean opens(int index) {
    return index == words.size() || words.get(index).opens();
  }

  /** The text from one word to another, both included. */
  public String slice(int first, int last) {
    return text.substring(words.get(first).span().start(), words.get(last).span().end());
  }

  /** Only the words from one index to before another; the text and its offsets stay. */
  public Wording part(int from, int to) {
    Set<Integer> inside = new HashSet<>();
    for (int cut : cuts) {
      if (from <= cut && cut <= to) {
        inside.add(cut - from);
      }
    }
    return new Wording(text, words.subList(from, to), inside);
  }

  /** The stems of the words that say something, without what is bracketed. */
  public List<String> stems(Stems stems) {
    return Shingles.stems(this, 0, size(), stems);
  }

  /** Whether any of it is Korean, where white space between words is put as writers like. */
  public boolean isKorean() {
    return words.stream().anyMatch(word -> isHangul(word.form().charAt(0)));
  }

  /** The same with each Korean syllable as a word of its own, so that white space is no matter. */
  public Wording bySyllables() {
    List<Word> syllables = new ArrayList<>();
    Set<Integer> moved = new HashSet<>();
    for (int i = 0; i <= words.size(); i++) {
      if (cuts.contains(i)) {
        moved.add(syllables.size());
      }
      if (i < words.size()) {
        syllables.addAll(syllables(words.get(i)));
      }
    }
    return new Wording(text, syllables, moved);
  }

  private static List<Word> syllables(Word word) {
    String form = word.form();
    boolean letterByLetter = form.length() == word.span().length();
    if (!letterByLetter || form.chars().noneMatch(c -> isHangul((char) c))) {
      return List.of(word);
    }
    List<Word> syllables = new ArrayList<>();
    for (int i = 0; i < form.length(); i++) {
      int at = word.span().start() + i;
      syllables.add(
          new Word(
              form.substring(i, i + 1),
              new Span(at, at + 1),
              word.bracketed(),
              word.opens() && i == 0));
    }
    return syllables;
  }

  static boolean isHangul(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }
}
