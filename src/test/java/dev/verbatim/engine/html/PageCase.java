package dev.verbatim.engine.html;

import dev.verbatim.engine.Submission;
import dev.verbatim.engine.text.Markup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page and what is read from it: a title line, a line {@code bytes: ENCODING}, {@code === html},
 * {@code === expected}. The expected side is the text, then what is known, then a line for each
 * mark.
 */
record PageCase(Path file, String title, Charset encoding, String html, String expected) {

  private static final String HTML = "=== html\n";
  private static final String EXPECTED = "=== expected\n";

  static PageCase read(Path file) {
    try {
      String all = Files.readString(file);
      int html = all.indexOf(HTML);
      int expected = all.indexOf(EXPECTED);
      String[] head = all.substring(0, html).strip().split("\nbytes: ");
      return new PageCase(
          file,
          head[0],
          Charset.forName(head.length > 1 ? head[1] : "UTF-8"),
          all.substring(html + HTML.length(), expected),
          all.substring(expected + EXPECTED.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return html.getBytes(encoding);
  }

  void rewrite(String actual) {
    try {
      String all = Files.readString(file);
      int expected = all.indexOf(EXPECTED) + EXPECTED.length();
      Files.writeString(file, all.substring(0, expected) + actual);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String render(Submission page) {
    List<String> lines = new ArrayList<>();
    lines.add(page.text().value().replace('\u00A0', '~').replace("\u00AD", "\\-"));
    lines.add("---");
    known(lines, page.known());
    page.diagnostics().forEach(odd -> lines.add(odd.kind() + ": " + odd.message()));
    for (Markup.Mark mark : page.markup().marks()) {
      lines.add(mark.kind() + " [" + page.text().slice(mark.span()).replace("\n", "\\n") + "]");
    }
    return String.join("\n", lines).replace("\n\n---", "\n---") + "\n";
  }

  private static void known(List<String> lines, Submission.Known known) {
    add(lines, "title", known.title());
    add(lines, "publisher", known.publisher());
    add(lines, "url", known.url());
    add(lines, "published at", known.publishedAt());
    add(lines, "published on", known.publishedOn());
    add(lines, "language", known.language());
    add(lines, "place", known.place());
  }

  private static void add(List<String> lines, String name, Object value) {
    if (value != null) {
      lines.add(name + ": " + value);
    }
  }
}
