package dev.verbatim.engine.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the parts of a page that are not its text: what is never shown, what stands beside the
 * article (menus, related stories, tooltips, captions), and lists of links.
 */
final class Furniture {

  private static final Set<String> BESIDE_ROLES =
      Set.of(
          "alertdialog",
          "banner",
          "button",
          "complementary",
          "contentinfo",
          "dialog",
          "menu",
          "menubar",
          "navigation",
          "search",
          "tablist",
          "toolbar",
          "tooltip");

  /** Types of schema.org that are about something other than the article. */
  private static final List<String> BESIDE_TYPES =
      List.of(
          "/WPHeader",
          "/WPFooter",
          "/WPSideBar",
          "/WPAdBlock",
          "/SiteNavigationElement",
          "/ImageObject",
          "/VideoObject",
          "/AudioObject",
          "/BreadcrumbList",
          "/Comment");

  /**
   * A part with an article in it is the article's frame if it holds a fifth of the page's prose.
   */
  private static final int FRAME_SHARE = 5;

  private static final int FEWEST_LINKS_OF_A_LIST = 2;
  private static final int LINK_LIST_PERCENT = 35;
  private static final int LINK_LINE_PERCENT = 80;

  private record Sort(int parent, String tag, String classes) {}

  private final PageTree page;
  private final ClassWords words = new ClassWords();
  private final boolean[] leftOut;

  private Furniture(PageTree page) {
    this.page = page;
    this.leftOut = new boolean[page.size()];
  }

  /** True at the top of each part that is to be left out with all that is inside it. */
  static boolean[] find(PageTree page) {
    Furniture furniture = new Furniture(page);
    furniture.leaveOutUnseen();
    furniture.leaveOutBeside();
    Captions.leaveOut(page, furniture.leftOut);
    furniture.leaveOutLinkLists();
    return furniture.leftOut;
  }

  private void leaveOutUnseen() {
    for (int node = 0; node < page.size(); node++) {
      if (isUnseen(node)) {
        leftOut[node] = true;
        node = page.end(node) - 1;
      }
    }
  }

  private boolean isUnseen(int node) {
    Element element = page.element(node);
    if (element == null || element.normalName().equals("body")) {
      return false;
    }
    return Tags.NO_TEXT.contains(element.normalName())
        || element.hasAttr("hidden")
        || (element.hasAttr("style") && Style.hides(element.attr("style")))
        || (element.hasAttr("class") && ClassWords.isHidden(element.attr("class")));
  }

  private void leaveOutBeside() {
    Prose prose = Prose.measure(page, leftOut);
    int[] articlesBefore = articlesBefore();
    int all = prose.of(0);
    for (int node = 0; node < page.size(); node++) {
      if (!leftOut[node] && isBeside(node)) {
        boolean framesArticle =
            articlesBefore[page.end(node)] > articlesBefore[node]
                && prose.of(node) * FRAME_SHARE > all;
        leftOut[node] = !framesArticle && prose.of(node) * 2 <= all;
      }
      if (leftOut[node]) {
        node = page.end(node) - 1;
      }
    }
  }

  private int[] articlesBefore() {
    int[] before = new int[page.size() + 1];
    for (int node = 0; node < page.size(); node++) {
      before[node + 1] = before[node] + (ArticleFinder.isMarked(page, node) ? 1 : 0);
    }
    return before;
  }

  private boolean isBeside(int node) {
    Element element = page.element(node);
    if (element == null || element.normalName().equals("body")) {
      return false;
    }
    return Tags.BESIDE.contains(element.normalName())
        || element.attr("aria-hidden").equals("true")
        || BESIDE_ROLES.contains(element.attr("role"))
        || BESIDE_TYPES.stream().anyMatch(element.attr("itemtype")::endsWith)
        || (element.hasAttr("class") && words.isFurniture(element.attr("class")))
        || (element.hasAttr("id") && words.isFurniture(element.attr("id")));
  }

  private void leaveOutLinkLists() {
    Prose prose = Prose.measure(page, leftOut);
    Set<Sort> sortsWithProse = new HashSet<>();
    for (int node = 0; node < page.size(); node++) {
      if (page.isBlock(node) && prose.of(node) > 0) {
        sortsWithProse.add(sort(node));
      }
    }
    for (int node = 0; node < page.size(); node++) {
      if (!leftOut[node] && isLinkList(node, prose) && !sortsWithProse.contains(sort(node))) {
        leftOut[node] = true;
      }
      if (leftOut[node]) {
        node = page.end(node) - 1;
      }
    }
  }

  /** {@code <div><h3>See also</h3><a>One story</a> <a>Another story</a></div>}. */
  private boolean isLinkList(int node, Prose prose) {
    if (!page.isBlock(node)
        || prose.of(node) > 0
        || prose.links(node) < FEWEST_LINKS_OF_A_LIST
        || Tags.HEADINGS.contains(page.tag(node))) {
      return false;
    }
    int percent = page.tag(node).equals("p") ? LINK_LINE_PERCENT : LINK_LIST_PERCENT;
    return prose.referring(node) * 100L >= (long) percent * prose.letters(node);
  }

  private Sort sort(int node) {
    return new Sort(page.parent(node), page.tag(node), page.attribute(node, "class"));
  }
}
