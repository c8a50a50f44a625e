package dev.verbatim.engine.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All words of all terms of a language, letter by letter: a word of a text is looked up once. */
final class WordTrie {

  static final int ROOT = 0;

  private static final int[] NONE = {};

  private final Transitions letters;

  /** By node, the words that end there. */
  private final int[][] words;

  /** By node, whether any of its words may go on. */
  private final boolean[] goesOn;

  private WordTrie(Transitions letters, int[][] words, boolean[] goesOn) {
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
    return goesOn[node];
  }

  static WordTrie of(List<Word> words) {
    Transitions.Builder letters = new Transitions.Builder();
    Map<Integer, List<Integer>> ends = new HashMap<>();
    for (int id = 0; id < words.size(); id++) {
      for (String form : words.get(id).forms()) {
        int node = ROOT;
        for (int i = 0; i < form.length(); i++) {
          node = letters.grow(node, form.charAt(i));
        }
        ends.computeIfAbsent(node, unused -> new ArrayList<>()).add(id);
      }
    }
    int[][] wordsAt = new int[letters.nodes()][];
    boolean[] goesOn = new boolean[letters.nodes()];
    for (int node = 0; node < wordsAt.length; node++) {
      List<Integer> here = ends.getOrDefault(node, List.of());
      wordsAt[node] = here.isEmpty() ? NONE : here.stream().mapToInt(Integer::intValue).toArray();
      goesOn[node] = here.stream().anyMatch(id -> words.get(id).goesOn());
    }
    return new WordTrie(letters.build(), wordsAt, goesOn);
  }
}
