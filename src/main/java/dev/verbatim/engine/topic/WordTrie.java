package dev.verbatim.engine.topic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** All words of all terms of a language, letter by letter: a word of a text is looked up once. */
final class WordTrie {

  static final int ROOT = 0;

  private static final int[] NONE = {};

  private final Transitions letters;

  /** By node, the words that end there. */
  private final int[][] words;

  /** By node, whether any of its words may go on. */
  private final BitSet goesOn;

  private WordTrie(Transitions letters, int[][] words, BitSet goesOn) {
    this.letters = letters;
    this.words = words;
    this.goesOn = goesOn;
  }

  /** The node behind a folded letter, or {@link Transitions#NONE}. */
  int next(int node, char letter) {
    return letters.next(node, letter);
  }

  /** The words that end at the node. */
  int[] wordsAt(int node) {
    return words[node];
  }

  boolean anyGoesOn(int node) {
    return goesOn.get(node);
  }

  static WordTrie of(List<Word> words) {
    Transitions.Builder letters = new Transitions.Builder();
    int[][] wordsAt = none(new int[0][], words.size());
    BitSet goesOn = new BitSet();
    for (int id = 0; id < words.size(); id++) {
      for (String form : words.get(id).forms()) {
        int node = ROOT;
        for (int i = 0; i < form.length(); i++) {
          node = letters.grow(node, form.charAt(i));
        }
        if (node >= wordsAt.length) {
          wordsAt = none(wordsAt, 2 * node);
        }
        wordsAt[node] = with(wordsAt[node], id);
        goesOn.set(node, goesOn.get(node) || words.get(id).goesOn());
      }
    }
    return new WordTrie(letters.build(), none(wordsAt, letters.nodes()), goesOn);
  }

  // As many nodes, no words at those that are new.
  private static int[][] none(int[][] words, int nodes) {
    int[][] more = Arrays.copyOf(words, nodes);
    if (nodes > words.length) {
      Arrays.fill(more, words.length, nodes, NONE);
    }
    return more;
  }

  private static int[] with(int[] words, int id) {
    int[] more = Arrays.copyOf(words, words.length + 1);
    more[words.length] = id;
    return more;
  }
}
