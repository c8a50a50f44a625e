package dev.verbatim.engine.html;

import dev.verbatim.engine.Diagnostic;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.Submission.Known;
import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page to a submission: the text of its article as a reader sees it, without menus, tooltips,
 * captions and whatever else stands around it; what was bold, a heading or the date as marks; and
 * what the page says of itself. Pure, and linear in the length of the page.
 */
public final class HtmlReader {

  private HtmlReader() {}

  /**
   * @param declared the encoding of the page by its sender; without it the page itself says
   * @param sent what the sender says of the document; it wins over what the page says
   */
  public static Submission read(byte[] bytes, @Nullable Charset declared, Known sent) {
    return read(HtmlDecoder.decode(bytes, declared), sent);
  }

  /** A page, or a piece of one, that was decoded by somebody else. */
  public static Submission read(String html, Known sent) {
    PageTree page = PageTree.of(PageParser.parse(html));
    boolean[] leftOut = Furniture.find(page);
    PageFacts facts = PageFacts.read(page, leftOut);
    Prose prose = Prose.measure(page, leftOut);
    int body = ArticleFinder.find(page, leftOut, prose);
    int title = TitleFinder.find(page, leftOut, prose, body, facts);
    PageHeader header = PageHeader.find(page, leftOut, prose, body, title);
    Known known = known(page, leftOut, header, facts);
    TextWriter out = new TextWriter();
    write(header, body, new PageWriter(page, leftOut, out));
    SourceText text = out.text();
    return new Submission(text, out.markup(), known.under(sent), diagnostics(html, text));
  }

  private static void write(PageHeader header, int body, PageWriter writer) {
    if (header.title() >= 0) {
      writer.write(header.title(), Markup.Kind.HEADING);
    }
    for (int lead : header.leads()) {
      writer.write(lead, Markup.Kind.LEAD);
    }
    writer.writeLine(header.dateline());
    for (int byline : header.bylines()) {
      writer.write(byline, null);
    }
    writer.write(body, null);
  }

  private static Known known(PageTree page, boolean[] leftOut, PageHeader header, PageFacts facts) {
    List<String> dates = new ArrayList<>(facts.dates());
    header.dateline().forEach(part -> dates.add(page.attribute(part.node(), "datetime")));
    OffsetDateTime moment = PageDates.moment(dates).orElse(null);
    LocalDate day = moment != null ? null : PageDates.day(dates).orElse(null);
    String title = header.title() >= 0 ? Words.of(page, leftOut, header.title()) : null;
    return new Known(
        title != null ? title : facts.title().or(facts::tabTitle).orElse(null),
        facts.publisher().orElse(null),
        facts.address().orElse(null),
        moment,
        day,
        null,
        facts.language().orElse(null),
        place(page, leftOut, header, facts));
  }

  private static @Nullable String place(
      PageTree page, boolean[] leftOut, PageHeader header, PageFacts facts) {
    for (PageHeader.Part part : header.dateline()) {
      if (part.kind() == Markup.Kind.PLACE) {
        return Words.of(page, leftOut, part.node());
      }
    }
    return facts.place().orElse(null);
  }

  private static List<Diagnostic> diagnostics(String html, SourceText text) {
    long bad = html.chars().filter(c -> c == HtmlDecoder.REPLACEMENT).count();
    if (bad == 0) {
      return List.of();
    }
    int place = text.value().indexOf(HtmlDecoder.REPLACEMENT);
    Span span = place < 0 ? new Span(0, 0) : new Span(place, place + 1);
    return List.of(
        new Diagnostic(
            Diagnostic.Kind.UNDECODABLE_BYTES,
            "characters of the page that could not be decoded and read as U+FFFD: " + bad,
            span));
  }
}
