package dev.verbatim.engine.html;

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

  private static final Set<String> IN_SENTENCES =
      Set.of("p", "li", "td", "dd", "blockquote", "b", "strong", "i", "em");

  /** Attributes of a word that has a tooltip or leads somewhere. */
  private static final List<String> HAS_TIP =
      List.of(
          "title", "href", "data-tooltip", "data-toggle", "data-content", "data-original-title");

  /**
   * A part with an article in it is the article's frame if it holds a fifth of the page's prose.
   */
  private static final int FRAME_SHARE = 5;

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
    Landmarks landmarks = Landmarks.of(page, furniture.leftOut);
    furniture.leaveOutBeside(landmarks);
    Captions.leaveOut(page, furniture.leftOut);
    LinkLists.leaveOut(page, furniture.leftOut, landmarks);
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
    if (Tags.NO_TEXT.contains(element.normalName()) || element.attributesSize() == 0) {
      return Tags.NO_TEXT.contains(element.normalName());
    }
    return element.hasAttr("hidden")
        || (element.hasAttr("style") && Style.hides(element.attr("style")))
        || (element.hasAttr("class") && ClassWords.isHidden(element.attr("class")));
  }

  private void leaveOutBeside(Landmarks landmarks) {
    Prose prose = Prose.measure(page, leftOut);
    int all = prose.of(0);
    for (int node = 0; node < page.size(); node++) {
      if (!leftOut[node] && isBeside(node)) {
        boolean frame = landmarks.holdsArticle(node) && prose.of(node) * FRAME_SHARE > all;
        boolean most = prose.of(node) * 2 > all;
        leftOut[node] = !frame && !most && !landmarks.holdsTitle(node);
      }
      if (leftOut[node]) {
        node = page.end(node) - 1;
      }
    }
  }

  private boolean isBeside(int node) {
    Element element = page.element(node);
    if (element == null || element.normalName().equals("body")) {
      return false;
    }
    if (Tags.BESIDE.contains(element.normalName()) || element.attributesSize() == 0) {
      return Tags.BESIDE.contains(element.normalName());
    }
    return element.attr("aria-hidden").equals("true")
        || BESIDE_ROLES.contains(element.attr("role"))
        || (element.hasAttr("itemtype") && isBesideType(element.attr("itemtype")))
        || isNamedBeside(node, element);
  }

  /**
   * By class or id. A word of a sentence is none whatever its class says, save a tooltip: the tip
   * itself, that is, not the word that has one.
   */
  private boolean isNamedBeside(int node, Element element) {
    String classes = element.attr("class");
    if (!page.isBlock(node) && page.isAnyTag(page.parent(node), IN_SENTENCES)) {
      return ClassWords.isTip(classes) && HAS_TIP.stream().noneMatch(element::hasAttr);
    }
    return words.isFurniture(classes) || words.isFurniture(element.attr("id"));
  }

  private static boolean isBesideType(String type) {
    return BESIDE_TYPES.stream().anyMatch(type::endsWith);
  }
}
