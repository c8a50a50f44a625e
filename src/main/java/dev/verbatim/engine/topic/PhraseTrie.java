package dev.verbatim.engine.topic;

import java.util.Arrays;
import java.util.BitSet;

/**
 * All phrases of all terms and conditions of a language, word by word. Where a phrase ends that
 * conditions ask for, the passage gets a mark: one for the hundreds of conditions that are
 * fulfilled by "world", which are looked up only for terms that are met and have some.
 */
final class PhraseTrie {

  static final int ROOT = 0;
  static final int NO_MARK = -1;

  private static final int GOES_ON = 1;
  private static final int IS_PHRASE = 2;
  private static final int MARK_SHIFT = 2;

  private static final int BITS_AN_EDGE = 16;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

  private final Transitions edges;

  /**
   * A bit for each edge, few for more than one. Most words that a phrase begins with are not
   * followed by another of its words: that is told here, in a place small enough to stay near the
   * processor.
   */
  private final BitSet edgeBits;

  private final int edgeBitCount;

  /** By word, the node of the phrases that begin with it, or {@link Transitions#NONE}. */
  private final int[] first;

  /** The words that stand behind others. */
  private final BitSet following;

  /** By node, all that is asked of each: whether phrases go on and end there, and the mark + 1. */
  private final int[] kinds;

  private final Rows phrasesAt;
  private int markCount;

  private PhraseTrie(Builder built, Rows ends, BitSet terms, BitSet conditions) {
    edges = built.edges.build();
    edgeBitCount = Integer.highestOneBit(BITS_AN_EDGE * built.edges.nodes());
    edgeBits = new BitSet(edgeBitCount);
    built.edges.forEach((node, word, next) -> edgeBits.set(bit(node, word)));
    first = new int[built.words];
    Arrays.setAll(first, word -> edges.next(ROOT, word));
    following = built.following;
    kinds = new int[built.edges.nodes()];
    Rows.Builder phrases = new Rows.Builder();
    for (int phrase = 0; phrase < ends.count(); phrase++) {
      for (int i = ends.start(phrase); i < ends.end(phrase); i++) {
        int node = ends.value(i);
        if (terms.get(phrase)) {
          kinds[node] |= IS_PHRASE;
          phrases.add(node, phrase);
        }
        if (conditions.get(phrase) && mark(kinds[node]) == NO_MARK) {
          kinds[node] |= ++markCount << MARK_SHIFT;
        }
      }
    }
    built.goingOn.stream().forEach(node -> kinds[node] |= GOES_ON);
    phrasesAt = phrases.build(kinds.length);
  }

  /** The node of the phrases that begin with a word, or {@link Transitions#NONE}. */
  int first(int word) {
    return first[word];
  }

  /** Whether a word stands in a phrase behind another. */
  boolean isFollowing(int word) {
    return following.get(word);
  }

  /** The node behind a word, or {@link Transitions#NONE}. */
  int next(int node, int word) {
    return edgeBits.get(bit(node, word)) ? edges.next(node, word) : Transitions.NONE;
  }

  private int bit(int node, int word) {
    return (int) (((long) node << Integer.SIZE | word) * MIX >>> Integer.SIZE) & (edgeBitCount - 1);
  }

  /** What the three methods below are asked about. */
  int kind(int node) {
    return kinds[node];
  }

  /** Whether a phrase goes on behind the node. */
  static boolean goesOn(int kind) {
    return (kind & GOES_ON) != 0;
  }

  /** Whether a phrase of terms ends there. */
  static boolean isPhrase(int kind) {
    return (kind & IS_PHRASE) != 0;
  }

  /** The mark that the passage gets there, or {@link #NO_MARK}. */
  static int mark(int kind) {
    return (kind >>> MARK_SHIFT) - 1;
  }

  int markCount() {
    return markCount;
  }

  /** By node, the phrases of terms that end there. */
  Rows phrasesAt() {
    return phrasesAt;
  }

  /** Grows the trie. */
  static final class Builder {

    private final Transitions.Builder edges = new Transitions.Builder();
    private final BitSet following = new BitSet();
    private final BitSet goingOn = new BitSet();

    /** By phrase, the nodes where it ends. */
    private final Rows.Builder ends = new Rows.Builder();

    private int words;

    /** The node behind a word, new if there was none. */
    int grow(int node, int word) {
      words = Math.max(words, word + 1);
      goingOn.set(node);
      if (node != ROOT) {
        following.set(word);
      }
      return edges.grow(node, word);
    }

    /** Notes that a phrase ends at a node, one of several maybe. */
    void end(int phrase, int node) {
      ends.add(phrase, node);
    }

    /** By phrase, the nodes where it ends. */
    Rows ends(int phrases) {
      return ends.build(phrases);
    }

    /**
     * @param ends of the phrases
     * @param terms the phrases that are terms
     * @param conditions those that conditions ask for
     */
    PhraseTrie build(Rows ends, BitSet terms, BitSet conditions) {
      return new PhraseTrie(this, ends, terms, conditions);
    }
  }
}
