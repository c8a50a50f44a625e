package dev.verbatim.engine.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.verbatim.engine.Submission.Known;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageKnowledgeTest {

  private static final Known SENT =
      new Known(
          "Sent", null, "https://a.example/", null, LocalDate.of(2020, 1, 2), null, null, null);

  @Test
  void whatTheSenderSaysWins() {
    Known known =
        HtmlReader.read(
                "<title>Own</title><meta property=og:site_name content=Post>"
                    + "<meta property=article:published_time content=2021-05-06T07:08:09Z>",
                SENT)
            .known();
    assertEquals("Sent", known.title());
    assertEquals("Post", known.publisher());
    assertEquals("https://a.example/", known.url());
    assertEquals(LocalDate.of(2020, 1, 2), known.publishedOn());
    assertNull(known.publishedAt());
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-25T13:37:41+03:00, 2019-04-25T13:37:41+03:00",
    "2019-04-25T13:37+0300, 2019-04-25T13:37+03:00",
    "2019-04-25 13:37:41.250 +03:00, 2019-04-25T13:37:41.250+03:00",
    "2019-04-25T13:37Z, 2019-04-25T13:37Z",
    "'Thu, 25 Apr 2019 13:37:41 +0300', 2019-04-25T13:37:41+03:00",
  })
  void aMomentKeepsTheOffsetThatIsPrinted(String stamp, OffsetDateTime moment) {
    Known known = known("<meta property='article:published_time' content='" + stamp + "'>");
    assertEquals(moment, known.publishedAt());
    assertNull(known.publishedOn());
  }

  @ParameterizedTest
  @CsvSource({"2019-04-25", "2019-04-25T13:37:41", "20190425"})
  void withoutAnOffsetThereIsOnlyTheDay(String stamp) {
    Known known = known("<p>Said <time datetime='" + stamp + "'>then</time>.");
    assertEquals(LocalDate.of(2019, 4, 25), known.publishedOn());
    assertNull(known.publishedAt());
  }

  @ParameterizedTest
  @CsvSource({"yesterday", "2019-13-45", "25.04.2019", "''"})
  void whatIsNoDateSaysNothing(String stamp) {
    Known known = known("<p>Said <time datetime='" + stamp + "'>then</time>.");
    assertNull(known.publishedOn());
    assertNull(known.publishedAt());
  }

  @Test
  void onlyAnAbsoluteAddressIsTaken() {
    assertNull(known("<link rel=canonical href=17.html>").url());
    assertNull(known("<link rel=canonical href='javascript:x()'>").url());
    assertEquals(
        "https://a.example/17",
        known(
                "<link rel=canonical href=17.html><meta property=og:url content=https://a.example/17>")
            .url());
  }

  @ParameterizedTest
  @CsvSource({"Roof falls in | The Post", "Roof falls in - The Post", "Roof falls in • The Post"})
  void theSitesNameIsNoPartOfTheTitle(String tab) {
    String site = "<meta property=og:site_name content='The Post'>";
    assertEquals("Roof falls in", known("<title>" + tab + "</title>" + site).title());
  }

  @Test
  void aByteOrderMarkOutweighsWhatIsDeclared() {
    byte[] page = "\uFEFF<p>Здравствуйте".getBytes(UTF_16LE);
    assertEquals("Здравствуйте", HtmlReader.read(page, UTF_8, Known.NOTHING).text().value());
  }

  @Test
  void theSendersEncodingOutweighsThePages() {
    byte[] page = "<meta charset=utf-8><p>Здравствуйте".getBytes(Charset.forName("KOI8-R"));
    assertEquals(
        "Здравствуйте",
        HtmlReader.read(page, Charset.forName("KOI8-R"), Known.NOTHING).text().value());
  }

  @Test
  void halfACharacterIsReplaced() {
    assertEquals("a\uFFFDb", HtmlReader.read("<p>a\uD83Db", Known.NOTHING).text().value());
    assertEquals("a\uFFFDb", HtmlReader.read("<p>a&#xD83D;b", Known.NOTHING).text().value());
  }

  private static Known known(String html) {
    return HtmlReader.read(html, Known.NOTHING).known();
  }
}
