package dev.verbatim.engine.html;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out lists of links, pointers to other stories, the headings over them, and notices of
 * rights.
 */
final class LinkLists {

  private static final int FEWEST_LINKS = 2;

  /** A box of links may say a little beside them: dates, a heading. */
  private static final int BOX_PERCENT = 35;

  /** A paragraph or a cell is a list of links only where it says next to nothing else. */
  private static final int LINE_PERCENT = 80;

  private static final int FEWEST_LINKS_OF_A_CELL = 3;
  private static final int POINTER_PERCENT = 60;
  private static final int LONGEST_HEADING = 60;

  private static final Set<String> READ_ALSO =
      Vocabulary.words(List.of("en", "ru", "ko", "fr"), "read-also");

  private static final Set<String> RIGHTS =
      Vocabulary.words(List.of("en", "ru", "ko", "fr"), "rights-notices");
  private static final int LONGEST_NOTICE = 200;

  /** What neighbours have in common that were made by one template. */
  private record Sort(int parent, String tag, String name) {}

  private final PageTree page;
  private final boolean[] leftOut;
  private final Landmarks landmarks;
  private final Prose prose;
  private final Map<Sort, Integer> withProse = new HashMap<>();

  private LinkLists(PageTree page, boolean[] leftOut, Landmarks landmarks) {
    this.landmarks = landmarks;
    this.page = page;
    this.leftOut = leftOut;
    this.prose = Prose.measure(page, leftOut);
  }

  static void leaveOut(PageTree page, boolean[] leftOut, Landmarks landmarks) {
    LinkLists lists = new LinkLists(page, leftOut, landmarks);
    lists.countSortsWithProse();
    int heading = -1;
    for (int node = 0; node < page.size(); node++) {
      if (!leftOut[node] && lists.isNotice(node)) {
        leftOut[node] = true;
      }
      if (!leftOut[node] && lists.isLinks(node)) {
        leftOut[node] = true;
        lists.leaveOutHeading(heading, node);
      }
      if (Tags.HEADINGS.contains(page.tag(node))) {
        heading = node;
      } else if (lists.prose.isParagraph(node)) {
        heading = -1;
      }
      if (leftOut[node]) {
        node = page.end(node) - 1;
      }
    }
  }

  private void countSortsWithProse() {
    for (int node = 0; node < page.size(); node++) {
      if (page.isBlock(node) && prose.of(node) > 0) {
        withProse.merge(sort(node), 1, Integer::sum);
      }
    }
  }

  private boolean isLinks(int node) {
    if (!page.isBlock(node)
        || prose.of(node) > 0
        || prose.links(node) == 0
        || landmarks.holdsArticle(node)
        || Tags.HEADINGS.contains(page.tag(node))) {
      return false;
    }
    return isPointer(node) || (isList(node) && !isPartOfATurn(node));
  }

  /** {@code <div><h3>See also</h3><a>One story</a> <a>Another story</a></div>}. */
  private boolean isList(int node) {
    boolean cell = Tags.CELLS.contains(page.tag(node));
    boolean line = cell || page.tag(node).equals("p");
    return prose.links(node) >= (cell ? FEWEST_LINKS_OF_A_CELL : FEWEST_LINKS)
        && refers(node, line ? LINE_PERCENT : BOX_PERCENT);
  }

  /** {@code <p>Read also: <a>Another story</a></p>}. */
  private boolean isPointer(int node) {
    if (prose.letters(node) == 0 || !refers(node, POINTER_PERCENT)) {
      return false;
    }
    String words = Words.folded(Words.of(page, leftOut, node));
    return READ_ALSO.stream().anyMatch(words::startsWith);
  }

  /** {@code <td>© 2003 Ministry. All rights reserved.</td>}. */
  private boolean isNotice(int node) {
    if (!page.isBlock(node) || !prose.isParagraph(node) || prose.letters(node) > LONGEST_NOTICE) {
      return false;
    }
    String words = Words.folded(Words.of(page, leftOut, node));
    return words.startsWith("\u00A9") || RIGHTS.stream().anyMatch(words::contains);
  }

  private boolean refers(int node, int percent) {
    return prose.referring(node) * 100L >= (long) percent * prose.letters(node);
  }

  /**
   * Links among neighbours of the same make that hold text are of the text: the name and the party
   * over each turn of a debate.
   */
  private boolean isPartOfATurn(int node) {
    int parent = page.parent(node);
    boolean cell = Tags.CELLS.contains(page.tag(node));
    boolean classed = parent >= 0 && !page.attribute(parent, "class").isEmpty();
    return (!cell && withProse.containsKey(sort(node)))
        || (classed && withProse.getOrDefault(sort(parent), 0) > 1);
  }

  /** The heading right before a list of links is the list's. */
  private void leaveOutHeading(int heading, int list) {
    if (heading >= 0
        && !leftOut[heading]
        && page.end(heading) <= list
        && page.parent(heading) == page.parent(list)
        && prose.letters(heading) <= LONGEST_HEADING
        && isNothingBetween(heading, list)) {
      leftOut[heading] = true;
    }
  }

  private boolean isNothingBetween(int heading, int list) {
    for (int node = page.end(heading); node < list; node = page.end(node)) {
      if (prose.letters(node) > 0) {
        return false;
      }
    }
    return true;
  }

  private Sort sort(int node) {
    String classes = page.attribute(node, "class");
    String name = classes.isEmpty() ? page.attribute(node, "id") : classes;
    return new Sort(page.parent(node), page.tag(node), name);
  }
}
