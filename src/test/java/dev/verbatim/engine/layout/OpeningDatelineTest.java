package dev.verbatim.engine.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verbatim.engine.Submission;
import dev.verbatim.engine.Submission.Known;
import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OpeningDatelineTest {

  @TestFactory
  Stream<DynamicTest> datelines() {
    return Stream.of(
            "SPRINGFIELD, Ill. (AP) — | The dam held. | Springfield, Ill. | none | Associated Press",
            "LONDON, Oct 3 (Reuters) - | Rain fell. | London | 10-3 | Reuters",
            "FAIRVIEW, Mich., Oct. 4 (UPI) ― | Rain fell. | Fairview, Mich. | 10-4 | United Press"
                + " International",
            "WASHINGTON — | Rain fell. | Washington | none | null",
            "WASHINGTON, D.C. -- | Rain fell. | Washington, D.C. | none | null",
            "ST. LOUIS (AP) — | Rain fell. | St. Louis | none | Associated Press",
            "BEIJING/HONG KONG (Reuters) - | Rain fell. | Beijing/Hong Kong | none | Reuters",
            "RIO DE JANEIRO, June 5, 2019 — | Rain fell. | Rio de Janeiro | 2019-6-5 | null",
            "McALLEN, Texas (AP) — | Rain fell. | McALLEN, Texas | none | Associated Press",
            "Washington (AP) — | Rain fell. | Washington | none | Associated Press",
            "(Reuters) - | Rain fell. | null | none | Reuters",
            "TOKYO, March 5 /Kyodo/ | Rain fell. | Tokyo | 3-5 | Kyodo News",
            "MOSCOW, June 18. /TASS/. | Rain fell. | Moscow | 6-18 | TASS",
            "PARIS, Monday, June 5 — | Rain fell. | Paris | 6-5 | null",
            "МОСКВА, 12 марта. /ТАСС/. | Дождь шёл. | Москва | 3-12 | TASS",
            "МОСКВА, 12 марта. /Корр. ТАСС Иван Лугов/. | Дождь шёл. | Москва | 3-12 | TASS",
            "КИЕВ, 3 окт - РИА Новости. | Дождь шёл. | Киев | 10-3 | RIA Novosti",
            "НЬЮ-ЙОРК, 3 окт — РИА Новости, Анна Лугова. | Дождь шёл. | Нью-Йорк | 10-3 | RIA"
                + " Novosti",
            "Москва. 3 октября. ИНТЕРФАКС - | Дождь шёл. | Москва | 10-3 | Interfax",
            "РОСТОВ-НА-ДОНУ, 5 мая 2018 года — | Дождь шёл. | Ростов-на-Дону | 2018-5-5 | null",
            "(서울=연합뉴스) 김철수 기자 = | 비가 왔다. | Seoul | none | Yonhap News Agency",
            "(서울=연합뉴스) 김철수 이영희 기자 = | 비가 왔다. | Seoul | none | Yonhap News Agency",
            "(평양 6월 18일발 조선중앙통신) | 비가 왔다. | Pyongyang | 6-18 | Korean Central News Agency",
            "[서울=뉴시스] | 비가 왔다. | Seoul | none | Newsis",
            "[뉴스1=김철수 기자] | 비가 왔다. | null | none | News1",
            "(부산=한빛뉴스) 고은별 기자 = | 비가 왔다. | Busan | none | 한빛뉴스")
        .map(line -> line.split(" \\| "))
        .map(
            parts ->
                dynamicTest(
                    parts[0],
                    () ->
                        assertEquals(
                            String.join(" | ", parts[0], parts[2], parts[3], parts[4]),
                            read(parts[0] + " " + parts[1]))));
  }

  @TestFactory
  Stream<DynamicTest> wordsOfAReportAreNone() {
    return Stream.of(
            "NATO — the alliance of thirty states — met on Monday.",
            "BREAKING — The dam has burst.",
            "London — a city on a river — slept.",
            "The mayor (a former teacher) — and his wife — left.",
            "Москва — столица России.",
            "(Applause.) He sat down.",
            "(그는 웃었다) 그리고 갔다.",
            "Reuters reported on Monday that rain fell.",
            "On March 5 (a Tuesday) - rain fell.",
            "AMORY--The question is another one.",
            "I — I do not know.")
        .map(line -> dynamicTest(line, () -> assertEquals("none", read(line))));
  }

  @Test
  void aDayTakesTheYearNearestToTheKnownDay() {
    assertEquals(LocalDate.of(2018, 12, 31), published("LONDON, Dec 31 (Reuters) - Rain fell."));
    assertEquals(LocalDate.of(2019, 1, 1), published("LONDON, Jan 1 (Reuters) - Rain fell."));
  }

  @Test
  void theReportBeginsBehindItsDateline() {
    List<Block> blocks = layout("LONDON (AP) — Rain fell.").sections().get(0).blocks();
    assertEquals(
        List.of(
            new Block(Block.Kind.DATELINE, new Span(0, 13)),
            new Block(Block.Kind.PARAGRAPH, new Span(14, 24))),
        blocks);
  }

  @Test
  void anAgencyIsNoPublisherWhereOneIsKnown() {
    assertEquals("Lowell Times", layout("LONDON (AP) — Rain fell.").facts().publisher());
  }

  private static LocalDate published(String line) {
    return layout(line).sections().get(0).section().publishedOn();
  }

  private static DocumentLayout layout(String line) {
    Known known =
        new Known(null, "Lowell Times", null, null, LocalDate.of(2019, 1, 2), null, null, null);
    return LayoutReader.read(new Submission(SourceText.of(line), Markup.NONE, known));
  }

  private static String read(String line) {
    SourceText text = SourceText.of(line);
    return OpeningDateline.of(text, new Span(0, line.length()), true)
        .map(found -> describe(text, found))
        .orElse("none");
  }

  private static String describe(SourceText text, OpeningDateline found) {
    DateText date = found.date();
    String day =
        date == null
            ? "none"
            : (date.year() == null ? "" : date.year() + "-")
                + date.month()
                + "-"
                + date.dayOfMonth();
    return text.slice(found.span())
        + " | "
        + found.place()
        + " | "
        + day
        + " | "
        + found.publisher();
  }
}
