package dev.verbatim.engine.html;

/** Finds the heading that is the article's title. */
final class TitleFinder {

  private static final int LONGEST = 300;
  private static final int LEAST_LETTERS = 8;

  /** A title in a plain {@code <div>}: itself, its text, perhaps a link or a bold round it. */
  private static final int MOST_NODES = 4;

  private final PageTree page;
  private final boolean[] leftOut;
  private final Prose prose;
  private final String named;
  private final String tab;
  private final String site;

  private TitleFinder(PageTree page, boolean[] leftOut, Prose prose, PageFacts facts) {
    this.page = page;
    this.leftOut = leftOut;
    this.prose = prose;
    this.named = facts.title().map(Words::folded).orElse("");
    this.tab = facts.tabTitle().map(Words::folded).orElse("");
    this.site = facts.publisher().map(Words::folded).orElse("");
  }

  /**
   * The node of the title, or -1 where no heading is seen to be it: the line that says what the
   * page says its title is, else the first main heading of the article, else the last above it.
   */
  static int find(PageTree page, boolean[] leftOut, Prose prose, int body, PageFacts facts) {
    TitleFinder finder = new TitleFinder(page, leftOut, prose, facts);
    int above = -1;
    int within = -1;
    for (int node = 0; node < page.size(); node++) {
      if (leftOut[node]) {
        node = page.end(node) - 1;
      } else if (finder.mayBeTitle(node)) {
        String words = Words.folded(Words.of(page, leftOut, node));
        if (finder.isNamed(words)) {
          return node;
        }
        boolean main = page.tag(node).equals("h1") && !words.equals(finder.site);
        above = main && node < body ? node : above;
        within = main && within < 0 && page.contains(body, node) ? node : within;
      }
    }
    return within >= 0 ? within : above;
  }

  private boolean mayBeTitle(int node) {
    int letters = prose.letters(node);
    if (letters == 0 || letters > LONGEST) {
      return false;
    }
    return Tags.HEADINGS.contains(page.tag(node))
        || (page.isBlock(node)
            && letters <= Math.max(named.length(), tab.length())
            && page.end(node) - node <= MOST_NODES);
  }

  /** {@code "Ferry line to reopen"} where the tab says "Ferry line to reopen | The Post". */
  private boolean isNamed(String words) {
    return words.length() >= LEAST_LETTERS
        && !words.equals(site)
        && (words.equals(named) || (tab.startsWith(words) && words.length() * 2 >= tab.length()));
  }
}
