package dev.verbatim.engine.html;

import dev.verbatim.engine.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands above the article's body.
 *
 * @param title the node of the title, or -1
 * @param leads nodes of the standfirst
 * @param dateline nodes with the date, the time and the place, in document order
 * @param bylines nodes that say who wrote it
 */
record PageHeader(int title, List<Integer> leads, List<Part> dateline, List<Integer> bylines) {

  /** A node and what it is. */
  record Part(int node, Markup.Kind kind) {}

  /** A year, a clock time, a day in figures, a day in Korean; "5 min" is none. */
  private static final Pattern A_DATE_OR_TIME =
      Pattern.compile("\\d{4}|\\d[:.]\\d{2}|\\d{1,2}[./]\\d{1,2}[./]|\\d\\s?\uc77c");

  private static final Pattern A_YEAR = Pattern.compile("\\b(?:19|20)\\d{2}(?!\\d)");

  private static final int LONGEST_DATE = 60;
  private static final int LONGEST_PLACE = 120;
  private static final int LONGEST_BYLINE = 120;

  static PageHeader find(PageTree page, boolean[] leftOut, Prose prose, int body, int title) {
    PageHeader header =
        new PageHeader(title, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int scope = scope(page, body, title);
    boolean within = title >= 0 && page.contains(body, title);
    for (int node = scope; node < page.end(scope); node++) {
      boolean beforeBody = !page.contains(body, node);
      if (node == body && !within && title >= 0) {
        break;
      }
      if (leftOut[node] || node == title) {
        node = page.end(node) - 1;
      } else if (header.takes(
          page, leftOut, node, prose, beforeBody && title >= 0 && node > title)) {
        node = page.end(node) - 1;
      } else if (node > title && page.contains(body, node) && beginsBody(page, node, prose)) {
        break;
      }
    }
    return header;
  }

  /** A paragraph, or the first of several parts of one make: the entries of a feed. */
  private static boolean beginsBody(PageTree page, int node, Prose prose) {
    if (prose.isParagraph(node)) {
      return true;
    }
    String classes = page.attribute(node, "class");
    int parent = page.parent(node);
    if (prose.of(node) == 0 || classes.isEmpty() || parent < 0) {
      return false;
    }
    int next = page.end(node);
    while (next < page.end(parent) && prose.letters(next) == 0) {
      next = page.end(next);
    }
    return next < page.end(parent)
        && page.tag(next).equals(page.tag(node))
        && page.attribute(next, "class").equals(classes);
  }

  /** The smallest part of the page that holds body and title, or the article the body is in. */
  private static int scope(PageTree page, int body, int title) {
    if (title >= 0) {
      return page.commonAncestor(body, title);
    }
    for (int up = body; up >= 0; up = page.parent(up)) {
      if (ArticleFinder.isArticle(page, up)) {
        return up;
      }
    }
    return body;
  }

  private boolean takes(
      PageTree page, boolean[] leftOut, int node, Prose prose, boolean betweenTitleAndBody) {
    int letters = prose.letters(node);
    if (letters == 0 || page.text(node) != null) {
      return false;
    }
    String classes = page.attribute(node, "class");
    String property = page.attribute(node, "itemprop");
    if (letters <= LONGEST_DATE && isDate(page, leftOut, node, classes, property)) {
      dateline.add(new Part(node, Markup.Kind.PUBLISHED));
    } else if (letters <= LONGEST_PLACE && isPlace(classes, property)) {
      dateline.add(new Part(node, Markup.Kind.PLACE));
    } else if (Marks.LEAD_PROPERTIES.contains(property) || ClassWords.isLead(classes)) {
      leads.add(node);
    } else if (letters <= LONGEST_BYLINE && isByline(page, node, classes, property)) {
      bylines.add(node);
    } else if (betweenTitleAndBody && isDatedLine(page, leftOut, node, prose)) {
      dateline.add(new Part(node, Markup.Kind.PUBLISHED));
    } else if (betweenTitleAndBody && isLine(page, node, prose)) {
      leads.add(node);
    } else {
      return false;
    }
    return true;
  }

  private static boolean isDate(
      PageTree page, boolean[] leftOut, int node, String classes, String property) {
    if (property.equals("dateModified") || classes.toLowerCase(Locale.ROOT).contains("updat")) {
      return false;
    }
    if (page.tag(node).equals("time") || property.equals("datePublished")) {
      return true;
    }
    return ClassWords.isDate(classes)
        && A_DATE_OR_TIME.matcher(Words.of(page, leftOut, node)).find();
  }

  /** {@code <div class="info">2018.06.25</div>}. */
  private static boolean isDatedLine(PageTree page, boolean[] leftOut, int node, Prose prose) {
    return page.isBlock(node)
        && prose.letters(node) <= LONGEST_DATE
        && prose.links(node) == 0
        && !holdsMarked(page, leftOut, node)
        && A_YEAR.matcher(Words.of(page, leftOut, node)).find();
  }

  /** True where parts inside say themselves which is the date and which the place. */
  private static boolean holdsMarked(PageTree page, boolean[] leftOut, int node) {
    for (int inside = node + 1; inside < page.end(node); inside++) {
      String classes = page.attribute(inside, "class");
      String property = page.attribute(inside, "itemprop");
      if (isDate(page, leftOut, inside, classes, property) || isPlace(classes, property)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(String classes, String property) {
    return property.equals("contentLocation")
        || property.equals("locationCreated")
        || ClassWords.isPlace(classes);
  }

  private static boolean isByline(PageTree page, int node, String classes, String property) {
    return property.equals("author")
        || page.attribute(node, "rel").equals("author")
        || ClassWords.isByline(classes);
  }

  private static boolean isLine(PageTree page, int node, Prose prose) {
    return prose.isParagraph(node)
        || (Tags.HEADINGS.contains(page.tag(node)) && prose.links(node) == 0);
  }
}
