package dev.verbatim.engine.html;

import java.util.HashMap;
import java.util.Map;

/** A caption without a name: a line beside a picture that says what the picture's alt text says. */
final class Captions {

  private static final int LONGEST = 1000;

  private Captions() {}

  static void leaveOut(PageTree page, boolean[] leftOut) {
    Map<String, Integer> pictures = new HashMap<>();
    for (int node = 0; node < page.size(); node++) {
      String text = page.text(node);
      if (page.tag(node).equals("img")) {
        String alt = page.attribute(node, "alt").strip();
        if (!alt.isEmpty() && alt.length() <= LONGEST) {
          pictures.put(alt, node);
        }
      } else if (text != null && text.length() <= LONGEST && !pictures.isEmpty()) {
        Integer picture = pictures.get(text.strip());
        if (picture != null && isBeside(page, picture, node)) {
          leftOut[node] = true;
        }
      }
    }
  }

  /** Picture and words share a box of their own, two levels up at most. */
  private static boolean isBeside(PageTree page, int picture, int words) {
    int box = page.parent(words);
    for (int level = 0; level < 2 && box >= 0; level++) {
      if (page.contains(box, picture)) {
        return true;
      }
      box = page.parent(box);
    }
    return false;
  }
}
