package dev.verbatim.engine.html;

import java.util.function.IntPredicate;

/** Where a page's article and its title are marked, so that no rule leaves them out by mistake. */
final class Landmarks {

  private static final int LEAST_TITLE = 8;

  private final PageTree page;

  /** How many there are before each node. */
  private final int[] articlesBefore;

  private final int[] titlesBefore;

  private Landmarks(PageTree page, int[] articlesBefore, int[] titlesBefore) {
    this.page = page;
    this.articlesBefore = articlesBefore;
    this.titlesBefore = titlesBefore;
  }

  static Landmarks of(PageTree page, boolean[] unseen) {
    String tab = tab(page, unseen);
    return new Landmarks(
        page,
        count(page, node -> ArticleFinder.isMarked(page, node)),
        count(page, node -> page.tag(node).equals("h1") && isTitle(page, unseen, node, tab)));
  }

  /** True where the node, or one inside it, says that it is an article. */
  boolean holdsArticle(int node) {
    return articlesBefore[page.end(node)] > articlesBefore[node];
  }

  /** True where a main heading is inside that says what the browser's tab says. */
  boolean holdsTitle(int node) {
    return titlesBefore[page.end(node)] > titlesBefore[node];
  }

  private static String tab(PageTree page, boolean[] unseen) {
    for (int node = 0; node < page.size(); node++) {
      if (page.tag(node).equals("title")) {
        return Words.folded(Words.of(page, unseen, node));
      }
    }
    return "";
  }

  private static boolean isTitle(PageTree page, boolean[] unseen, int node, String tab) {
    String words = Words.folded(Words.of(page, unseen, node));
    return words.length() >= LEAST_TITLE && tab.startsWith(words);
  }

  private static int[] count(PageTree page, IntPredicate is) {
    int[] before = new int[page.size() + 1];
    for (int node = 0; node < page.size(); node++) {
      before[node + 1] = before[node] + (is.test(node) ? 1 : 0);
    }
    return before;
  }
}
