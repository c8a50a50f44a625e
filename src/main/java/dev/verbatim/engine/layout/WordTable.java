package dev.verbatim.engine.layout;

/** Short words, each packed into a number, and the flags they have; looked up without a string. */
final class WordTable {

  private static final int SIZE = 2048;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int SHIFT = 53;

  private final long[] words = new long[SIZE];
  private final byte[] flags = new byte[SIZE];
  private int size;

  /** Adds a flag to a word; takes no more than half as many words as it has places. */
  void add(long word, int flag) {
    int at = place(word);
    if (words[at] == 0 && ++size > SIZE / 2) {
      throw new IllegalStateException("more than " + SIZE / 2 + " words");
    }
    words[at] = word;
    flags[at] |= (byte) flag;
  }

  /** The flags of a word; 0 where it is not there. */
  int of(long word) {
    return flags[place(word)];
  }

  private int place(long word) {
    int at = (int) (word * SPREAD >>> SHIFT);
    while (words[at] != 0 && words[at] != word) {
      at = (at + 1) % SIZE;
    }
    return at;
  }
}
