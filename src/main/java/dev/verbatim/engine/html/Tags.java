package dev.verbatim.engine.html;

import java.util.Set;

/** What browsers make of an element by its name alone. */
final class Tags {

  /** Stand on lines of their own. */
  static final Set<String> BLOCK =
      Set.of(
          "#root",
          "html",
          "body",
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "caption",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp");

  /** Never text of the page, or text only for machines. */
  static final Set<String> NO_TEXT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "frameset",
          "noframes",
          "object",
          "embed",
          "applet",
          "audio",
          "video",
          "canvas",
          "svg",
          "map",
          "select",
          "option",
          "textarea",
          "input",
          "button",
          "progress",
          "meter",
          "datalist",
          "rt",
          "rp");

  /** Beside the article rather than in it, by their name. */
  static final Set<String> BESIDE =
      Set.of("nav", "aside", "footer", "form", "figure", "figcaption", "dialog", "menu", "search");

  static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext", "xmp");
  static final Set<String> STRONG = Set.of("b", "strong");
  static final Set<String> EMPHASIS = Set.of("i", "em");
  static final Set<String> CELLS = Set.of("td", "th");

  static final Set<String> TABLE_PARTS =
      Set.of("table", "tbody", "thead", "tfoot", "tr", "td", "th");

  private Tags() {}
}
