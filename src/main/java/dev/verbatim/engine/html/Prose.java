package dev.verbatim.engine.html;

import java.util.BitSet;

/**
 * How much there is to read in each part of a page. Prose is the text of blocks that say more in
 * plain words than in links, and say something: {@code "Home | News | Contacts"} is none.
 */
final class Prose {

  /** Letters and marks, without white space, from which a block counts as prose. */
  static final int LEAST = 25;

  private final int[] prose;
  private final int[] letters;
  private final int[] referring;
  private final int[] links;
  private final BitSet paragraphs = new BitSet();

  private Prose(int size) {
    prose = new int[size];
    letters = new int[size];
    referring = new int[size];
    links = new int[size];
  }

  /** The measure of every part of the page, as if what is left out were not there. */
  static Prose measure(PageTree page, boolean[] leftOut) {
    Prose measured = new Prose(page.size());
    measured.read(page, leftOut);
    measured.addUp(page);
    return measured;
  }

  /** Characters of prose in a part of the page. */
  int of(int node) {
    return prose[node];
  }

  /** True for a block that has prose of its own, beside what blocks inside it may have. */
  boolean isParagraph(int node) {
    return paragraphs.get(node);
  }

  /** Characters of any text. */
  int letters(int node) {
    return letters[node];
  }

  /** Characters of links and of dates of publication. */
  int referring(int node) {
    return referring[node];
  }

  int links(int node) {
    return links[node];
  }

  private void read(PageTree page, boolean[] leftOut) {
    int[] block = new int[page.size()];
    boolean[] refers = new boolean[page.size()];
    int[] plain = new int[page.size()];
    int[] reference = new int[page.size()];
    for (int node = 0; node < page.size(); node++) {
      int parent = page.parent(node);
      if (leftOut[node]) {
        node = page.end(node) - 1;
        continue;
      }
      block[node] = parent < 0 || page.isBlock(node) ? node : block[parent];
      boolean link = isLink(page, node);
      refers[node] = link || page.tag(node).equals("time") || (parent >= 0 && refers[parent]);
      links[node] = link ? 1 : 0;
      String text = page.text(node);
      if (text != null) {
        letters[node] = countLetters(text);
        referring[node] = refers[node] ? letters[node] : 0;
        reference[block[node]] += referring[node];
        plain[block[node]] += letters[node] - referring[node];
      }
    }
    findParagraphs(plain, reference);
  }

  private static boolean isLink(PageTree page, int node) {
    return page.tag(node).equals("a") && !page.attribute(node, "href").isEmpty();
  }

  private void findParagraphs(int[] plain, int[] reference) {
    for (int node = 0; node < plain.length; node++) {
      if (plain[node] >= LEAST && plain[node] >= reference[node]) {
        prose[node] = plain[node];
        paragraphs.set(node);
      }
    }
  }

  /** Children come after their parents in document order, so one walk backwards adds all up. */
  private void addUp(PageTree page) {
    for (int node = page.size() - 1; node > 0; node--) {
      int parent = page.parent(node);
      prose[parent] += prose[node];
      letters[parent] += letters[node];
      referring[parent] += referring[node];
      links[parent] += links[node];
    }
  }

  private static int countLetters(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      count += c > ' ' && c != '\u00A0' ? 1 : 0;
    }
    return count;
  }
}
