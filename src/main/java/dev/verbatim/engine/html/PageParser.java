package dev.verbatim.engine.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.TagSet;

/** Characters of a page to its elements. */
final class PageParser {

  /** Elements nested deeper are read as if they stood at this depth. */
  private static final int DEEPEST = 512;

  private PageParser() {}

  /**
   * As browsers parse, with the depth bounded. Past that bound jsoup's HTML parser can lose its
   * place (bold left open outside it, templates); such a page is read tag by tag, as it is written,
   * and what stands behind a hidden element nested that deep stays hidden with it.
   */
  static Document parse(String html) {
    try {
      return parse(html, Parser.htmlParser());
    } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
      return parse(
          html, Parser.xmlParser().settings(ParseSettings.htmlDefault).tagSet(TagSet.Html()));
    }
  }

  private static Document parse(String html, Parser parser) {
    return parser.setMaxDepth(DEEPEST).parseInput(html, "");
  }
}
