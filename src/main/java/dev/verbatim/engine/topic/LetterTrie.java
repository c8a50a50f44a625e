package dev.verbatim.engine.topic;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * A trie of letters in one array (Aoe's double array): the children of a node stand in the places
 * behind its base, each as far as the number of its letter says, in between those of others. Every
 * letter of every text is looked up here; so it costs one look at a place that is near the last.
 */
final class LetterTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private static final long MARKED = 1;

  /** By letter its number, from 1 on; 0 where no word has it. */
  private final char[] numbers;

  /** By node: the node above it + 1, its base, and whether it is marked; 0 where none is. */
  private final long[] nodes;

  private LetterTrie(char[] numbers, long[] nodes) {
    this.numbers = numbers;
    this.nodes = nodes;
  }

  /** The node behind a letter, or {@link #NONE}. */
  int next(int node, char letter) {
    if (letter >= numbers.length) {
      return NONE;
    }
    int child = ((int) nodes[node] >>> 1) + numbers[letter];
    return (int) (nodes[child] >>> Integer.SIZE) == node + 1 ? child : NONE;
  }

  /** Whether there is more to know of the node than what is behind it. */
  boolean isMarked(int node) {
    return (nodes[node] & MARKED) != 0;
  }

  int size() {
    return nodes.length;
  }

  /** Lays the trie out that has these edges. */
  static final class Layout {

    private final char[] numbers;
    private final int mostNumber;

    /** By node of the trie, its children. */
    private final Rows children;

    /** By node of the trie, the letter that leads to it. */
    private final char[] letters;

    /** By node of the trie, its place. */
    private final int[] places;

    private final BitSet taken = new BitSet();
    private long[] nodes;

    Layout(Transitions.Builder trie) {
      letters = new char[trie.nodes()];
      places = new int[trie.nodes()];
      Rows.Builder below = new Rows.Builder();
      BitSet known = new BitSet();
      trie.forEach(
          (node, letter, child) -> {
            below.add(node, child);
            letters[child] = (char) letter;
            known.set(letter);
          });
      children = below.build(trie.nodes());
      numbers = new char[known.length()];
      int count = 0;
      for (int letter = known.nextSetBit(0); letter >= 0; letter = known.nextSetBit(letter + 1)) {
        numbers[letter] = (char) ++count;
      }
      mostNumber = count;
      nodes = new long[2 * trie.nodes() + mostNumber];
    }

    /** Where a node of the trie is now. */
    int place(int node) {
      return places[node];
    }

    /**
     * @param marked nodes of the trie
     */
    LetterTrie build(BitSet marked) {
      Deque<Integer> waiting = new ArrayDeque<>();
      waiting.add(ROOT);
      taken.set(ROOT);
      while (!waiting.isEmpty()) {
        int node = waiting.remove();
        lay(node);
        for (int i = children.start(node); i < children.end(node); i++) {
          waiting.add(children.value(i));
        }
      }
      marked.stream().forEach(node -> nodes[places[node]] |= MARKED);
      return new LetterTrie(numbers, Arrays.copyOf(nodes, taken.length() + mostNumber + 1));
    }

    private void lay(int node) {
      if (children.isEmpty(node)) {
        return;
      }
      int base = base(node);
      nodes[places[node]] |= (long) base << 1;
      for (int i = children.start(node); i < children.end(node); i++) {
        int child = children.value(i);
        int place = base + numbers[letters[child]];
        if (place + mostNumber >= nodes.length) {
          nodes = Arrays.copyOf(nodes, 2 * nodes.length);
        }
        taken.set(place);
        places[child] = place;
        nodes[place] = (long) (places[node] + 1) << Integer.SIZE;
      }
    }

    // The first place from which on all children have room.
    private int base(int node) {
      int first = numbers[letters[children.value(children.start(node))]];
      int free = taken.nextClearBit(first);
      while (!hasRoom(node, free - first)) {
        free = taken.nextClearBit(free + 1);
      }
      return free - first;
    }

    private boolean hasRoom(int node, int base) {
      for (int i = children.start(node); i < children.end(node); i++) {
        if (taken.get(base + numbers[letters[children.value(i)]])) {
          return false;
        }
      }
      return true;
    }
  }
}
