package dev.verbatim.engine.topic;

/**
 * The edges of a trie: from a node over a number to a node. Node 0 is the root. An edge is one long
 * in a hash table, so that who follows it touches the memory in one place.
 */
final class Transitions {

  static final int NONE = -1;

  /** What a node and a number are written in, three of which make an edge. */
  private static final int BITS = 21;

  private static final int END = 1 << BITS;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

  /** No edge leads to the root. */
  private static final long EMPTY = 0;

  private final long[] edges;

  private Transitions(long[] edges) {
    this.edges = edges;
  }

  /** The node behind the edge, or {@link #NONE}. */
  int next(int node, int over) {
    long edge = edges[slot(edges, key(node, over))];
    return edge == EMPTY ? NONE : (int) edge & (END - 1);
  }

  private static long key(int node, int over) {
    return (long) node << BITS | over;
  }

  // Where the edge is, or where it would stand.
  private static int slot(long[] edges, long key) {
    int last = edges.length - 1;
    int at = (int) (key * MIX >>> Integer.SIZE) & last;
    while (edges[at] != EMPTY && edges[at] >>> BITS != key) {
      at = (at + 1) & last;
    }
    return at;
  }

  /** Is told of an edge. */
  @FunctionalInterface
  interface Visitor {
    void edge(int node, int over, int next);
  }

  /** Grows the trie. */
  static final class Builder {

    private long[] edges = new long[1 << 10];
    private int size;

    /**
     * The node behind the edge, new if there was none.
     *
     * @throws IllegalArgumentException where the trie has two million nodes
     */
    int grow(int node, int over) {
      long key = key(node, over);
      int at = slot(edges, key);
      if (edges[at] != EMPTY) {
        return (int) edges[at] & (END - 1);
      }
      int grown = ++size;
      if (over >= END || grown >= END) {
        throw new IllegalArgumentException("more words than a trie holds");
      }
      edges[at] = key << BITS | grown;
      if (3 * size > 2 * edges.length) {
        widen();
      }
      return grown;
    }

    int nodes() {
      return size + 1;
    }

    /** Names every edge. */
    void forEach(Visitor visitor) {
      for (long edge : edges) {
        if (edge != EMPTY) {
          int node = (int) (edge >>> 2 * BITS);
          visitor.edge(node, (int) (edge >>> BITS) & (END - 1), (int) edge & (END - 1));
        }
      }
    }

    Transitions build() {
      return new Transitions(edges);
    }

    private void widen() {
      long[] wider = new long[2 * edges.length];
      for (long edge : edges) {
        if (edge != EMPTY) {
          wider[slot(wider, edge >>> BITS)] = edge;
        }
      }
      edges = wider;
    }
  }
}
