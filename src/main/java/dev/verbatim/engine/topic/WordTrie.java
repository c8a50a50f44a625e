package dev.verbatim.engine.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * All words of all terms of a language, their stems letter by letter: a word of a text is looked up
 * once. What stands behind the stem is looked up among the word's {@link Endings}, so that a noun
 * of fourteen cases takes no more room than one of two.
 */
final class WordTrie {

  static final int ROOT = LetterTrie.ROOT;
  static final int NONE = LetterTrie.NONE;

  private static final int GOES_ON = 1;
  private static final int BEGINS_INSIDE = 2;
  private static final int CAPITALS_SHIFT = 2;
  private static final int CAPITALS_BITS = 3;
  private static final int ENDINGS_SHIFT = 4;
  private static final Word.Capitals[] CAPITALS = Word.Capitals.values();

  /** Marked are the nodes where stems end. */
  private final LetterTrie letters;

  /** By node, the words whose stem ends there. */
  private final Rows wordsAt;

  /** By index of these, all that a text is compared with, in one place. */
  private final int[] kinds;

  private final Endings endings;

  /** The nodes where a word ends that may be passed over. */
  private final BitSet transparent = new BitSet();

  private WordTrie(Builder built) {
    LetterTrie.Layout layout = new LetterTrie.Layout(built.letters);
    BitSet stems = new BitSet();
    built.stemEnds.forEach(stems::set);
    letters = layout.build(stems);
    Rows.Builder words = new Rows.Builder();
    for (int i = 0; i < built.stemEnds.size(); i++) {
      words.add(layout.place(built.stemEnds.get(i)), built.stemWords.get(i));
    }
    wordsAt = words.build(letters.size());
    kinds = new int[built.stemEnds.size()];
    Arrays.setAll(kinds, index -> built.kinds.get(wordsAt.value(index)));
    endings = built.endings.build(built.mostEndings);
    built.transparent.stream().forEach(node -> transparent.set(layout.place(node)));
  }

  /** The node behind a folded letter, or {@link #NONE}. */
  int next(int node, char letter) {
    return letters.next(node, letter);
  }

  /** Whether stems of words end at a node. */
  boolean hasWords(int node) {
    return letters.isMarked(node);
  }

  /** By node, the words whose stem ends there. */
  Rows wordsAt() {
    return wordsAt;
  }

  /** Whether the letters that lead to the node are a word that a phrase may pass over. */
  boolean isTransparent(int node) {
    return transparent.get(node);
  }

  /**
   * Whether one of {@link #wordsAt} stands in a word of the text, but for capitals.
   *
   * @param isInside whether it begins inside
   * @param letters of the text, folded
   * @param stemEnd where the stem ends in it
   * @param end where the text's word ends
   */
  boolean fits(int index, boolean isInside, char[] letters, int stemEnd, int end) {
    int kind = kinds[index];
    return (!isInside || (kind & BEGINS_INSIDE) != 0)
        && ((kind & GOES_ON) != 0 || endings.have(kind >>> ENDINGS_SHIFT, letters, stemEnd, end));
  }

  /** How the letters of one of {@link #wordsAt} must be written. */
  Word.Capitals capitals(int index) {
    return CAPITALS[kinds[index] >>> CAPITALS_SHIFT & CAPITALS_BITS];
  }

  /** Numbers the words. */
  static final class Builder {

    private final Transitions.Builder letters = new Transitions.Builder();

    /** Of each stem the node where it ends, and the word. */
    private final List<Integer> stemEnds = new ArrayList<>();

    private final List<Integer> stemWords = new ArrayList<>();

    /** By word. */
    private final List<Integer> kinds = new ArrayList<>();

    private final BitSet transparent = new BitSet();
    private final Endings.Builder endings = new Endings.Builder();
    private final int mostEndings;

    Builder(Set<String> transparent, int mostEndings) {
      this.mostEndings = mostEndings;
      transparent.forEach(word -> this.transparent.set(grow(word)));
    }

    int add(Word word) {
      int id = kinds.size();
      for (String stem : word.stems()) {
        stemEnds.add(grow(stem));
        stemWords.add(id);
      }
      kinds.add(
          endings.set(word.endings()) << ENDINGS_SHIFT
              | word.capitals().ordinal() << CAPITALS_SHIFT
              | (word.beginsInside() ? BEGINS_INSIDE : 0)
              | (word.goesOn() ? GOES_ON : 0));
      return id;
    }

    private int grow(String word) {
      int node = ROOT;
      for (int i = 0; i < word.length(); i++) {
        node = letters.grow(node, word.charAt(i));
      }
      return node;
    }

    WordTrie build() {
      return new WordTrie(this);
    }
  }
}
