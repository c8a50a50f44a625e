package dev.verbatim.engine.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A parsed page as a list of its elements and texts in document order. A node is its index; what is
 * inside node {@code i} is the range from {@code i + 1} to {@code end(i)}, exclusive. So every
 * reader of a page is a loop, however deep the page is nested.
 */
final class PageTree {

  private final List<Node> nodes = new ArrayList<>();
  private final BitSet blocks = new BitSet();
  private int[] parents = new int[1024];
  private int[] ends = new int[1024];

  private PageTree() {}

  static PageTree of(Document page) {
    PageTree tree = new PageTree();
    page.traverse(tree.new Collector());
    return tree;
  }

  int size() {
    return nodes.size();
  }

  /** -1 for the page itself. */
  int parent(int node) {
    return parents[node];
  }

  int end(int node) {
    return ends[node];
  }

  boolean contains(int ancestor, int node) {
    return ancestor <= node && node < ends[ancestor];
  }

  /** Empty for a text. */
  String tag(int node) {
    return nodes.get(node) instanceof Element element ? element.normalName() : "";
  }

  @Nullable Element element(int node) {
    return nodes.get(node) instanceof Element element ? element : null;
  }

  /** The characters of a text node, entities resolved, as they stand in the page. */
  @Nullable String text(int node) {
    return nodes.get(node) instanceof TextNode text ? text.getWholeText() : null;
  }

  /** The contents of a script, which are no text. */
  String data(int node) {
    return nodes.get(node) instanceof Element element ? element.data() : "";
  }

  /** Empty for a text and where there is no such attribute. */
  String attribute(int node, String name) {
    return nodes.get(node) instanceof Element element ? element.attr(name) : "";
  }

  /** True where a browser puts an element on lines of its own. */
  boolean isBlock(int node) {
    return blocks.get(node);
  }

  boolean isAnyTag(int node, Set<String> tags) {
    return nodes.get(node) instanceof Element element && tags.contains(element.normalName());
  }

  /** The smallest node that holds both. */
  int commonAncestor(int first, int second) {
    int ancestor = Math.min(first, second);
    int other = Math.max(first, second);
    while (!contains(ancestor, other)) {
      ancestor = parents[ancestor];
    }
    return ancestor;
  }

  private static boolean isBlock(Element element) {
    boolean byName = Tags.BLOCK.contains(element.normalName());
    String style = element.hasAttr("style") ? element.attr("style") : "";
    return byName ? !Style.runsOn(style) : Style.standsAlone(style);
  }

  private final class Collector implements NodeVisitor {

    private int open = -1;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element || node instanceof TextNode) {
        int index = nodes.size();
        nodes.add(node);
        if (index == parents.length) {
          parents = Arrays.copyOf(parents, 2 * index);
          ends = Arrays.copyOf(ends, 2 * index);
        }
        parents[index] = open;
        blocks.set(index, node instanceof Element element && isBlock(element));
        open = index;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element || node instanceof TextNode) {
        ends[open] = nodes.size();
        open = parents[open];
      }
    }
  }
}
