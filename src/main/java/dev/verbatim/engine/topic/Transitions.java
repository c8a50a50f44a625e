package dev.verbatim.engine.topic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The edges of a trie: from a node over a number to a node. Node 0 is the root. */
final class Transitions {

  static final int NONE = -1;

  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
  private static final long EMPTY = -1;

  private final long[] keys;
  private final int[] nodes;
  private final int shift;

  private Transitions(Map<Long, Integer> edges) {
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(edges.size()));
    keys = new long[1 << bits];
    nodes = new int[1 << bits];
    shift = Long.SIZE - bits;
    Arrays.fill(keys, EMPTY);
    edges.forEach(this::put);
  }

  private void put(long key, int node) {
    int at = slot(key);
    while (keys[at] != EMPTY) {
      at = (at + 1) & (keys.length - 1);
    }
    keys[at] = key;
    nodes[at] = node;
  }

  private int slot(long key) {
    return (int) ((key * MIX) >>> shift);
  }

  /** The node behind the edge, or {@link #NONE}. */
  int next(int node, int over) {
    long key = key(node, over);
    for (int at = slot(key); keys[at] != EMPTY; at = (at + 1) & (keys.length - 1)) {
      if (keys[at] == key) {
        return nodes[at];
      }
    }
    return NONE;
  }

  private static long key(int node, int over) {
    return (long) node << Integer.SIZE | over;
  }

  /** Grows the trie. */
  static final class Builder {

    private final Map<Long, Integer> edges = new HashMap<>();

    /** The node behind the edge, new if there was none. */
    int grow(int node, int over) {
      return edges.computeIfAbsent(key(node, over), unused -> edges.size() + 1);
    }

    int nodes() {
      return edges.size() + 1;
    }

    Transitions build() {
      return new Transitions(edges);
    }
  }
}
