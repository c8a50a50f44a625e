package dev.verbatim.engine.topic;

import java.util.Arrays;

/** Rows of numbers, all in one array: sixty thousand terms would be as many lists. */
final class Rows {

  /** By row, where it begins; behind the last, where that ends. */
  private final int[] starts;

  private final int[] values;

  private Rows(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  int count() {
    return starts.length - 1;
  }

  /** The index of the first number of a row. */
  int start(int row) {
    return starts[row];
  }

  /** The index behind the last number of a row. */
  int end(int row) {
    return starts[row + 1];
  }

  int value(int index) {
    return values[index];
  }

  boolean isEmpty(int row) {
    return starts[row] == starts[row + 1];
  }

  /** Takes the numbers in any order of rows. */
  static final class Builder {

    /** Row and number of each. */
    private int[] added = new int[1 << 10];

    private int size;

    void add(int row, int value) {
      if (size == added.length) {
        added = Arrays.copyOf(added, 2 * size);
      }
      added[size++] = row;
      added[size++] = value;
    }

    /** So many rows, each with its numbers in the order in which they came. */
    Rows build(int rows) {
      int[] starts = new int[rows + 1];
      for (int i = 0; i < size; i += 2) {
        starts[added[i] + 1]++;
      }
      for (int row = 0; row < rows; row++) {
        starts[row + 1] += starts[row];
      }
      int[] next = starts.clone();
      int[] values = new int[size / 2];
      for (int i = 0; i < size; i += 2) {
        values[next[added[i]]++] = added[i + 1];
      }
      return new Rows(starts, values);
    }
  }
}
