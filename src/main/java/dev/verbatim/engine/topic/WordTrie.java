package dev.verbatim.engine.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * All words of all terms of a language, their stems letter by letter: a word of a text is looked up
 * once. What stands behind the stem is looked up among the word's {@link Endings}, so that a noun
 * of fourteen cases takes no more room than one of two.
 */
final class WordTrie {

  static final int ROOT = 0;

  private final Transitions letters;

  /** By node, the words whose stem ends there. */
  private final Rows wordsAt;

  /** The nodes where a word ends that may be passed over. */
  private final BitSet transparent;

  private final Endings endings;

  /** By word, its endings. */
  private final int[] endingsOf;

  /** By word, how its letters must be written. */
  private final Word.Capitals[] capitals;

  private final BitSet goesOn;
  private final BitSet beginsInside;

  private WordTrie(Builder built) {
    int words = built.capitals.size();
    letters = built.letters.build();
    wordsAt = built.wordsAt.build(built.letters.nodes());
    transparent = built.transparent;
    endings = built.endings.build(built.mostEndings);
    endingsOf = built.endingsOf.stream().mapToInt(Integer::intValue).toArray();
    capitals = built.capitals.toArray(new Word.Capitals[words]);
    goesOn = built.goesOn;
    beginsInside = built.beginsInside;
  }

  /** The node behind a folded letter, or {@link Transitions#NONE}. */
  int next(int node, char letter) {
    return letters.next(node, letter);
  }

  /** By node, the words whose stem ends there. */
  Rows wordsAt() {
    return wordsAt;
  }

  /** Whether the letters that lead to the node are a word that a phrase may pass over. */
  boolean isTransparent(int node) {
    return transparent.get(node);
  }

  /** Whether a word may begin inside another. */
  boolean mayBeginInside(int word) {
    return beginsInside.get(word);
  }

  /** Whether the letters behind the stem of a word, maybe none, may stand there. */
  boolean mayEndSo(int word, char[] letters, int stemEnd, int end) {
    return goesOn.get(word) || endings.have(endingsOf[word], letters, stemEnd, end);
  }

  /** How the letters of a word must be written. */
  Word.Capitals capitals(int word) {
    return capitals[word];
  }

  /** Numbers the words. */
  static final class Builder {

    private final Transitions.Builder letters = new Transitions.Builder();
    private final Rows.Builder wordsAt = new Rows.Builder();
    private final BitSet transparent = new BitSet();
    private final Endings.Builder endings = new Endings.Builder();
    private final List<Integer> endingsOf = new ArrayList<>();
    private final List<Word.Capitals> capitals = new ArrayList<>();
    private final BitSet goesOn = new BitSet();
    private final BitSet beginsInside = new BitSet();
    private final int mostEndings;

    Builder(Set<String> transparent, int mostEndings) {
      this.mostEndings = mostEndings;
      transparent.forEach(word -> this.transparent.set(grow(word)));
    }

    int add(Word word) {
      int id = capitals.size();
      word.stems().forEach(stem -> wordsAt.add(grow(stem), id));
      endingsOf.add(endings.set(word.endings()));
      capitals.add(word.capitals());
      goesOn.set(id, word.goesOn());
      beginsInside.set(id, word.beginsInside());
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
