package dev.verbatim.engine.html;

/** The marks a browser draws round a {@code <q>}. */
record Quotes(String opening, String closing) {

  private static final Quotes NONE = new Quotes("", "");
  private static final Quotes CURLY = new Quotes("\u201C", "\u201D");
  private static final Quotes ANGLE = new Quotes("\u00AB", "\u00BB");
  private static final String DRAWN = "\"'\u201C\u201D\u201E\u00AB\u00BB\u2018\u300C";

  /** Where its first words are, if they are anywhere near. */
  private static final int FIRST_NODES = 8;

  /** None where the page writes marks of its own inside the element. */
  static Quotes of(PageTree page, int quotation) {
    int last = Math.min(page.end(quotation), quotation + FIRST_NODES);
    for (int node = quotation + 1; node < last; node++) {
      String text = page.text(node);
      if (text != null && !text.isBlank()) {
        if (DRAWN.indexOf(text.stripLeading().charAt(0)) >= 0) {
          return NONE;
        }
        break;
      }
    }
    String language = language(page, quotation);
    return language.startsWith("ru") || language.startsWith("fr") ? ANGLE : CURLY;
  }

  private static String language(PageTree page, int node) {
    String own = page.attribute(node, "lang");
    for (int first = 0; own.isEmpty() && first < Math.min(page.size(), FIRST_NODES); first++) {
      own = page.tag(first).equals("html") ? page.attribute(first, "lang") : "";
    }
    return own;
  }
}
