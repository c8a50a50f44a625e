package dev.verbatim.engine.topic;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The sets of endings that the words of a language have. They are few: most English nouns have that
 * of "terror" and "terrors". Each is a trie of its own below the root, and its number is the node.
 */
final class Endings {

  private final Transitions letters;

  /** The nodes where an ending ends. */
  private final BitSet ends;

  private final int most;

  private Endings(Transitions letters, BitSet ends, int most) {
    this.letters = letters;
    this.ends = ends;
    this.most = most;
  }

  /** Whether the letters are endings of the set, as many as the language knows at most. */
  boolean have(int set, char[] word, int start, int end) {
    return start == end ? ends.get(set) : have(set, word, start, end, most);
  }

  private boolean have(int set, char[] word, int start, int end, int atMost) {
    int node = set;
    for (int at = start; at < end; at++) {
      node = letters.next(node, word[at]);
      if (node == Transitions.NONE) {
        return false;
      }
      int rest = at + 1;
      if (ends.get(node)
          && (rest == end || (atMost > 1 && have(set, word, rest, end, atMost - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Numbers the sets. */
  static final class Builder {

    private final Map<Set<String>, Integer> sets = new HashMap<>();
    private final Transitions.Builder letters = new Transitions.Builder();
    private final BitSet ends = new BitSet();

    int set(Set<String> endings) {
      return sets.computeIfAbsent(endings, this::grow);
    }

    private int grow(Set<String> endings) {
      int set = letters.grow(WordTrie.ROOT, sets.size());
      for (String ending : endings) {
        int node = set;
        for (int i = 0; i < ending.length(); i++) {
          node = letters.grow(node, ending.charAt(i));
        }
        ends.set(node);
      }
      return set;
    }

    /**
     * @param most endings that a word may have, one behind the other
     */
    Endings build(int most) {
      return new Endings(letters.build(), ends, most);
    }
  }
}
