package dev.verbatim.engine.topic;

import java.util.Arrays;

/** The edges of a trie: from a node over a number to a node. Node 0 is the root. */
final class Transitions {

  static final int NONE = -1;

  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
  private static final long EMPTY = -1;

  private final long[] keys;
  private final int[] nodes;

  private Transitions(long[] keys, int[] nodes) {
    this.keys = keys;
    this.nodes = nodes;
  }

  // Where the edge is, or where it would stand.
  private static int slot(long[] keys, long key) {
    int last = keys.length - 1;
    int at = (int) ((key * MIX) >>> Integer.SIZE) & last;
    while (keys[at] != EMPTY && keys[at] != key) {
      at = (at + 1) & last;
    }
    return at;
  }

  /** The node behind the edge, or {@link #NONE}. */
  int next(int node, int over) {
    int at = slot(keys, key(node, over));
    return keys[at] == EMPTY ? NONE : nodes[at];
  }

  private static long key(int node, int over) {
    return (long) node << Integer.SIZE | over;
  }

  /** Grows the trie. */
  static final class Builder {

    private long[] keys = empty(1 << 10);
    private int[] nodes = new int[keys.length];
    private int size;

    /** The node behind the edge, new if there was none. */
    int grow(int node, int over) {
      long key = key(node, over);
      int at = slot(keys, key);
      if (keys[at] == key) {
        return nodes[at];
      }
      int grown = ++size;
      keys[at] = key;
      nodes[at] = grown;
      if (2 * size > keys.length) {
        widen();
      }
      return grown;
    }

    int nodes() {
      return size + 1;
    }

    Transitions build() {
      return new Transitions(keys, nodes);
    }

    private void widen() {
      long[] wider = empty(2 * keys.length);
      int[] widerNodes = new int[wider.length];
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] != EMPTY) {
          int at = slot(wider, keys[i]);
          wider[at] = keys[i];
          widerNodes[at] = nodes[i];
        }
      }
      keys = wider;
      nodes = widerNodes;
    }

    private static long[] empty(int length) {
      long[] keys = new long[length];
      Arrays.fill(keys, EMPTY);
      return keys;
    }
  }
}
