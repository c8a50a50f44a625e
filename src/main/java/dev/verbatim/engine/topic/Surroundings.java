package dev.verbatim.engine.topic;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the terms in a part of a text show of each tree, paragraph by paragraph. One who speaks of
 * hospitals in the sentence before means another operation than one who speaks of an army.
 */
final class Surroundings {

  /** What a passage of many words shows is no more than this. */
  private static final double MOST = 3;

  private static final int NEAR_PARAGRAPHS = 8;

  /** What a paragraph counts of what the one that is nearer by one counts. */
  private static final double FADING = 0.7;

  /** What every tree has where nothing is known. */
  private static final double FLOOR = 0.5;

  /** As much as one strong term. */
  private static final double LEAST_AROUND = 1;

  /** What a paragraph counts by how far away it is. */
  private static final double[] SHARES =
      IntStream.rangeClosed(0, NEAR_PARAGRAPHS)
          .mapToDouble(away -> Math.pow(FADING, Math.max(0, away - 1)))
          .toArray();

  private final int trees;

  /** By paragraph, by tree. */
  private final float[][] paragraphs;

  private final double[] whole;

  private Surroundings(int trees, int paragraphs) {
    this.trees = trees;
    this.paragraphs = new float[paragraphs][trees];
    this.whole = new double[trees];
  }

  /**
   * @param totals what a piece shows of each tree
   */
  static Surroundings of(
      int trees, List<Pieces.Piece> pieces, Function<Pieces.Piece, double[]> totals) {
    int paragraphs = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).paragraph() + 1;
    Surroundings surroundings = new Surroundings(trees, paragraphs);
    for (Pieces.Piece piece : pieces) {
      double[] shown = totals.apply(piece);
      for (int tree = 0; tree < trees; tree++) {
        double counted = Math.min(MOST, shown[tree]);
        surroundings.paragraphs[piece.paragraph()][tree] += (float) counted;
        surroundings.whole[tree] += counted;
      }
    }
    return surroundings;
  }

  /**
   * The share of each tree in what stands near a passage, without the passage.
   *
   * @param own what the passage shows
   */
  double[] near(int paragraph, double[] own) {
    double[] near = new double[trees];
    int last = Math.min(paragraphs.length - 1, paragraph + NEAR_PARAGRAPHS);
    for (int other = Math.max(0, paragraph - NEAR_PARAGRAPHS); other <= last; other++) {
      double counts = SHARES[Math.abs(other - paragraph)];
      for (int tree = 0; tree < trees; tree++) {
        near[tree] += counts * paragraphs[other][tree];
      }
    }
    return shares(near, own);
  }

  /** The share of each tree in the whole part, without the passage. */
  double[] whole(double[] own) {
    return shares(whole.clone(), own);
  }

  /** Whether hardly any term stands in the whole part but those of the passage. */
  boolean areEmpty(double[] own) {
    double others = 0;
    for (int tree = 0; tree < trees; tree++) {
      others += whole[tree] - Math.min(MOST, own[tree]);
    }
    return others < LEAST_AROUND;
  }

  private double[] shares(double[] found, double[] own) {
    double sum = 0;
    for (int tree = 0; tree < trees; tree++) {
      found[tree] = FLOOR + Math.max(0, found[tree] - Math.min(MOST, own[tree]));
      sum += found[tree];
    }
    for (int tree = 0; tree < trees; tree++) {
      found[tree] /= sum;
    }
    return found;
  }
}
