package dev.verbatim.engine.html;

/** Finds the heading that is the article's title. */
final class TitleFinder {

  private static final int LONGEST = 300;

  /** A title in a plain {@code <div>}: itself, its text, perhaps a link or a bold round it. */
  private static final int MOST_NODES = 4;

  private TitleFinder() {}

  /** The node of the title, or -1 where no heading is seen to be it. */
  static int find(PageTree page, boolean[] leftOut, int body, PageFacts facts) {
    String named = facts.title().map(Words::folded).orElse("");
    String tab = facts.tabTitle().map(Words::folded).orElse("");
    String site = facts.publisher().map(Words::folded).orElse("");
    int before = -1;
    int within = -1;
    for (int node = 0; node < page.size(); node++) {
      if (leftOut[node]) {
        node = page.end(node) - 1;
        continue;
      }
      if (!mayBeTitle(page, node)) {
        continue;
      }
      String words = Words.folded(Words.of(page, leftOut, node));
      if (words.isEmpty() || words.length() > LONGEST || words.equals(site)) {
        continue;
      }
      if (words.equals(named) || (words.length() > 10 && tab.startsWith(words))) {
        return node;
      }
      if (page.tag(node).equals("h1")) {
        before = node < body ? node : before;
        within = within < 0 && page.contains(body, node) ? node : within;
      }
    }
    return within >= 0 ? within : before;
  }

  private static boolean mayBeTitle(PageTree page, int node) {
    String tag = page.tag(node);
    return Tags.HEADINGS.contains(tag)
        || tag.equals("p")
        || page.attribute(node, "itemprop").equals("headline")
        || (page.isBlock(node) && page.end(node) - node <= MOST_NODES);
  }
}
