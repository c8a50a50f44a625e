package dev.verbatim.engine.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;

/** Finds the part of a page that holds its article: by what the page marks, else by density. */
final class ArticleFinder {

  private static final Set<String> BODY_CLASSES = Set.of("e-content", "entry-content");

  /** What marks an article must hold this share of the page's prose, in percent. */
  private static final int LEAST_BODY_PERCENT = 20;

  private static final int LEAST_ARTICLE_PERCENT = 50;

  /** Letters outside what is marked that are no article: a headline, a lead. */
  private static final int LITTLE = 300;

  /** One part among its neighbours is the article from this share of the prose on, in percent. */
  private static final int CORE_PERCENT = 75;

  private final PageTree page;
  private final boolean[] leftOut;
  private final Prose prose;

  private ArticleFinder(PageTree page, boolean[] leftOut, Prose prose) {
    this.page = page;
    this.leftOut = leftOut;
    this.prose = prose;
  }

  /** The smallest part of the page with the whole of the article's body in it. */
  static int find(PageTree page, boolean[] leftOut, Prose prose) {
    ArticleFinder finder = new ArticleFinder(page, leftOut, prose);
    int body = finder.marked(node -> isArticleBody(page, node), LEAST_BODY_PERCENT);
    if (body >= 0) {
      return body;
    }
    int article = finder.marked(node -> isArticle(page, node), LEAST_ARTICLE_PERCENT);
    if (article < 0) {
      article = finder.marked(node -> isMain(page, node), LEAST_ARTICLE_PERCENT);
    }
    return finder.core(Math.max(article, 0));
  }

  /** An element that says that it is the article or holds it. */
  static boolean isMarked(PageTree page, int node) {
    Element element = page.element(node);
    if (element == null) {
      return false;
    }
    if (element.attributesSize() == 0) {
      return element.normalName().equals("article") || element.normalName().equals("main");
    }
    return isArticleBody(page, node) || isArticle(page, node) || isMain(page, node);
  }

  static boolean isArticle(PageTree page, int node) {
    if (page.tag(node).equals("article") || page.attribute(node, "role").equals("article")) {
      return true;
    }
    String type = page.attribute(node, "itemtype");
    return type.endsWith("Article") || type.endsWith("/BlogPosting");
  }

  private static boolean isArticleBody(PageTree page, int node) {
    if (page.attribute(node, "itemprop").contains("articleBody")) {
      return true;
    }
    String classes = page.attribute(node, "class");
    return classes.contains("content") && hasAny(classes, BODY_CLASSES);
  }

  private static boolean hasAny(String classes, Set<String> names) {
    for (String name : classes.split("\\s+")) {
      if (names.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMain(PageTree page, int node) {
    return page.tag(node).equals("main") || page.attribute(node, "role").equals("main");
  }

  /**
   * The marked element with most of the page's prose; where a page marks each paragraph, what holds
   * them all. -1 where the marked ones say too little to be the article.
   */
  private int marked(IntPredicate isMarked, int leastPercent) {
    List<Integer> found = new ArrayList<>();
    int sum = 0;
    for (int node = 0; node < page.size(); node++) {
      boolean marked = !leftOut[node] && isMarked.test(node);
      if (marked) {
        found.add(node);
        sum += prose.of(node);
      }
      if (leftOut[node] || marked) {
        node = page.end(node) - 1;
      }
    }
    boolean little = prose.of(0) - sum <= LITTLE && !found.isEmpty();
    if (!little && (sum == 0 || sum * 100L < (long) leastPercent * prose.of(0))) {
      return -1;
    }
    int holder = found.get(0);
    for (int node : found) {
      if (prose.of(node) * 2L > sum && !page.tag(node).equals("p")) {
        return node;
      }
      holder = page.commonAncestor(holder, node);
    }
    return holder;
  }

  /** Steps inwards while one child holds nearly all there is to read. */
  private int core(int scope) {
    int core = scope;
    while (true) {
      int child = fullestChild(core);
      if (child < 0
          || prose.of(child) * 100L < (long) CORE_PERCENT * prose.of(scope)
          || losesText(core, child)) {
        return core;
      }
      core = child;
    }
  }

  private int fullestChild(int node) {
    int fullest = -1;
    for (int child = node + 1; child < page.end(node); child = page.end(child)) {
      boolean better = fullest < 0 || prose.of(child) > prose.of(fullest);
      if (!leftOut[child] && prose.of(child) > 0 && better) {
        fullest = child;
      }
    }
    return fullest;
  }

  /**
   * Paragraphs beside the child, or neighbours built like it, are of the article too: the next turn
   * of a transcript, a closing line. The cells of a layout table are not, nor its rows without
   * prose.
   */
  private boolean losesText(int node, int child) {
    if (prose.isParagraph(node) || isParagraph(child)) {
      return true;
    }
    boolean inTable = Tags.TABLE_PARTS.contains(page.tag(child));
    for (int other = node + 1; other < page.end(node); other = page.end(other)) {
      boolean speaks = !leftOut[other] && prose.letters(other) > prose.referring(other);
      if (speaks && other != child) {
        boolean alike = !Tags.CELLS.contains(page.tag(child)) && isAlike(child, other);
        if (prose.of(other) > 0 ? alike || isParagraph(other) : alike && !inTable) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isParagraph(int node) {
    String tag = page.tag(node);
    return tag.isEmpty()
        || tag.equals("p")
        || tag.equals("blockquote")
        || Tags.PREFORMATTED.contains(tag)
        || !page.isBlock(node);
  }

  private boolean isAlike(int one, int other) {
    return page.tag(one).equals(page.tag(other))
        && page.attribute(one, "class").equals(page.attribute(other, "class"));
  }
}
