package dev.verbatim.engine.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.engine.Submission;
import dev.verbatim.engine.Submission.Known;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody writes and somebody sends: none may take long or overflow the stack. */
class HtmlLimitsTest {

  private static final String LINE = "The minister said that the road would be open by May.";
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int MANY = 50_000;

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("deeply nested", "<div>".repeat(2 * MANY) + LINE),
        Arguments.of("siblings", "<p>x</p>".repeat(4 * MANY) + "<p>" + LINE),
        Arguments.of("unclosed bold", "<b>".repeat(2 * MANY) + LINE),
        Arguments.of("unclosed bold in paragraphs", "<p><b class=x>".repeat(MANY) + LINE),
        Arguments.of("fonts of many kinds", fonts() + "<p>".repeat(MANY / 10) + LINE),
        Arguments.of("open bold outside the depth", "<p><b><b><b>" + "<pre>".repeat(600) + LINE),
        Arguments.of(
            "depth in a template",
            "<p>" + LINE + "<template>" + "<noscript><svg>".repeat(600) + "</template>"),
        Arguments.of("long attribute", "<p class='" + "a-b ".repeat(5 * MANY) + "'>" + LINE),
        Arguments.of("long style", "<p style='" + "x:y;".repeat(MANY) + "'>" + LINE),
        Arguments.of("links", "<a href=x>link</a> ".repeat(MANY) + "<p>" + LINE),
        Arguments.of(
            "lists of links", "<ul><li><a href=x>a</a> <a href=x>b</a></ul>".repeat(MANY) + LINE),
        Arguments.of("headings", "<h2>Head</h2>".repeat(MANY) + LINE),
        Arguments.of("tables", "<table><tr><td>".repeat(MANY) + LINE),
        Arguments.of("quotations", "<q>".repeat(MANY) + LINE),
        Arguments.of("breaks", "<br>".repeat(MANY) + LINE + "<br>".repeat(MANY)),
        Arguments.of("unclosed comment", LINE + "<!-- ".repeat(MANY)),
        Arguments.of("pictures", "<img alt='a picture'>a picture".repeat(MANY) + "<p>" + LINE),
        Arguments.of("open angles", LINE + " <".repeat(MANY)));
  }

  private static String fonts() {
    StringBuilder fonts = new StringBuilder();
    for (int i = 0; i < MANY / 10; i++) {
      fonts.append("<font size=").append(i).append('>');
    }
    return fonts.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isReadSoon(String title, String html) {
    Submission read = assertTimeoutPreemptively(SOON, () -> HtmlReader.read(html, Known.NOTHING));
    assertTrue(read.text().value().contains(LINE), () -> start(read.text().value()));
    read.markup().marks().forEach(mark -> assertTrue(mark.span().end() <= read.text().length()));
  }

  @ParameterizedTest
  @MethodSource("nothings")
  void aPageWithNothingToReadIsEmpty(String html) {
    assertEquals("", HtmlReader.read(html, Known.NOTHING).text().value());
  }

  static Stream<String> nothings() {
    return Stream.of("", " \n ", "<html>", "<p>&nbsp;</p>", "<script>x()</script>", "<!-- x -->");
  }

  private static String start(String text) {
    return text.substring(0, Math.min(200, text.length()));
  }
}
