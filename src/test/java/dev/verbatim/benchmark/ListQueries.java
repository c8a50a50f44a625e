package dev.verbatim.benchmark;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The list queries of the benchmark, by name: each filter alone, the usual combinations, selective
 * and broad, first and hundredth pages. The values are taken from what is stored: "rare" is a value
 * that up to one in a hundred quotes has, "broad" the one that most have.
 */
final class ListQueries {

  private static final int FAR = 100;
  private static final int MANY = 450;
  private static final String EACH_ANOTHER = ", each another";
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * @param paths with several values, to be asked in turn
   */
  record Named(String name, List<String> paths) {

    /** Whether its paths are so few that each comes again soon. */
    boolean isAskedAgain() {
      return !name.endsWith(EACH_ANOTHER);
    }
  }

  private final KeptAlive service;
  private final Database database;
  private final List<Named> queries = new ArrayList<>();

  private ListQueries(KeptAlive service, Database database) {
    this.service = service;
    this.database = database;
  }

  static List<Named> of(URI base, Database database) throws IOException, SQLException {
    try (KeptAlive service = new KeptAlive(base)) {
      ListQueries queries = new ListQueries(service, database);
      queries.everyFilterAlone();
      queries.combinations();
      queries.words();
      queries.eachAnother();
      return queries.queries;
    }
  }

  private void everyFilterAlone() throws IOException, SQLException {
    add("newest", List.of(""));
    add("newest, page 100", List.of(far("")));
    add("oldest", List.of("sort=oldest"));
    String everybodys = "speaker=" + most("speaker_id");
    add("speaker, broad", List.of(everybodys));
    add("speaker, broad, page 100", List.of(far(everybodys)));
    add("speaker, rare", each("speaker=", rare("speaker_id")));
    add("speaker by name", each("speaker=", speakerNames()));
    add("two speakers", each(everybodys + "&speaker=", rare("speaker_id")));
    add("role, broad", List.of("role=" + most("role")));
    add("role, rare", each("role=", rare("role_printed")));
    add("place, broad", List.of("place=Moscow", "place=" + most("place")));
    add("place, rare", each("place=", rare("place")));
    add("year", each(years(), ""));
    add("day", each(days(), ""));
    add("year, oldest first", each(years(), "&sort=oldest"));
    add("published in a year", each(years(), "&date_field=published"));
    add("form, broad", List.of("form=spoken"));
    add("form, rare", List.of("form=mixed", "form=written"));
    add("language", List.of("language=ru", "language=ko"));
    add("language, page 100", List.of(far("language=ru")));
    add("publisher, broad", List.of("publisher=" + most("publisher")));
    add("publisher, rare", each("publisher=", rare("publisher")));
    add("document", each("document=", texts("select id from document where quote_count > 50")));
    add("confidence, broad", List.of("min_confidence=0.9"));
    add("confidence, rare", List.of("min_confidence=0.991", "min_confidence=0.995"));
    add("status, rare", List.of("status=unattributed", "status=corrected"));
    add("topic, broad", each("topic=", topics("order by 2 desc limit 3")));
    add("topic, rare", each("topic=", topics("having count(*) between 100 and 10000")));
  }

  private void combinations() throws IOException, SQLException {
    String everybodys = "&speaker=" + most("speaker_id");
    add("speaker and year", speakersAndYears());
    add("speaker and day", each(days(), everybodys));
    add("speaker and language", List.of("language=ko" + everybodys, "language=ru" + everybodys));
    add("speaker and publisher", each("publisher=", rare("publisher"), everybodys));
    add("speaker and place", each("place=", rare("place"), everybodys));
    add("speaker and form", List.of("form=mixed" + everybodys, "form=written" + everybodys));
    add("role and year", each(years(), "&role=" + rare("role_printed").get(0)));
    add("place and year", each(years(), "&place=" + rare("place").get(0)));
    add("publisher and year", each(years(), "&publisher=" + most("publisher")));
    add("publisher and language", each("publisher=", rare("publisher"), "&language=ru"));
    add("topic and speaker", each("topic=", topics("order by 2 desc limit 9"), everybodys));
    add("topic and year", each("topic=", topics("order by 2 desc limit 9"), "&" + years().get(0)));
  }

  private void words() throws IOException, SQLException {
    String everybodys = "&speaker=" + most("speaker_id");
    add("words, rare", List.of("q=locomotive", "q=%22nuclear%20power%20plant%22", "q=vaccination"));
    add("words, common, newest", List.of("q=people&sort=newest", "q=Russia&sort=newest"));
    add("words, common, ranked", List.of("q=people&sort=rank", "q=Russia%20cooperation&sort=rank"));
    add(
        "words and speaker",
        List.of("q=cooperation" + everybodys, "q=gas%20pipeline" + everybodys));
    add("words and year", each(years(), "&q=economy"));
    add(
        "facets, broad",
        List.of(
            "facet=speaker&facet=publisher&facet=form", "facet=topic&facet=language&facet=year"));
    add("facets of a speaker", List.of("facet=topic&facet=year" + everybodys));
  }

  // More than the service remembers answers to.
  private void eachAnother() throws SQLException {
    List<String> common = words("ndoc * 20 > (%s)");
    List<String> pairs =
        IntStream.range(1, common.size())
            .boxed()
            .flatMap(
                apart ->
                    IntStream.range(apart, common.size())
                        .mapToObj(i -> "q=" + common.get(i) + "%20OR%20" + common.get(i - apart)))
            .limit(MANY)
            .toList();
    addAll(
        "words, rare" + EACH_ANOTHER,
        each("q=", words("ndoc * 1000 > (%1$s) and ndoc * 100 < (%1$s)")));
    addAll("words, common" + EACH_ANOTHER, each("", pairs, "&sort=newest"));
    addAll("ranked" + EACH_ANOTHER, each("", pairs, "&sort=rank"));
    addAll("facets of words" + EACH_ANOTHER, each("", pairs, "&facet=topic&facet=speaker"));
    List<String> facets = List.of("speaker", "publisher", "language", "form", "year");
    addAll(
        "facets" + EACH_ANOTHER,
        years().stream()
            .flatMap(
                year ->
                    IntStream.range(0, 1 << facets.size())
                        .mapToObj(
                            which ->
                                year.substring(0, year.indexOf('&'))
                                    + "&facet=topic"
                                    + IntStream.range(0, facets.size())
                                        .filter(i -> (which >> i & 1) == 1)
                                        .mapToObj(i -> "&facet=" + facets.get(i))
                                        .collect(joining())))
            .limit(MANY)
            .toList());
  }

  // Sixty words, as the index has them, by how many of some thousand quotes have them.
  private List<String> words(String which) throws SQLException {
    String some = "from quote tablesample system (1) repeatable (1)";
    return database.texts(
        "select word from ts_stat('select search "
            + some
            + "') where word ~ '^[a-z]{4,}$' and "
            + which.formatted("select count(*) " + some)
            + " order by md5(word) limit 60");
  }

  private void add(String name, List<String> queries) throws IOException {
    List<String> paths = new ArrayList<>();
    for (String query : queries) {
      String path =
          query.startsWith("/") ? query : "/v1/quotes" + (query.isEmpty() ? "" : "?" + query);
      if (service.status(path) == 200) {
        paths.add(path);
      }
    }
    this.queries.add(new Named(name, paths));
  }

  private void addAll(String name, List<String> queries) {
    this.queries.add(
        new Named(name, queries.stream().map(query -> "/v1/quotes?" + query).toList()));
  }

  // The address of the hundredth page.
  private String far(String query) throws IOException {
    String path = "/v1/quotes" + (query.isEmpty() ? "" : "?" + query);
    for (int page = 1; page < FAR; page++) {
      JsonNode next = JSON.readTree(service.get(path)).get("next");
      if (next.isNull()) {
        break;
      }
      path = next.textValue();
    }
    return path;
  }

  private static List<String> each(String before, List<String> values, String after) {
    return values.stream().map(value -> before + value + after).toList();
  }

  private static List<String> each(String before, List<String> values) {
    return each(before, values, "");
  }

  private static List<String> each(List<String> values, String after) {
    return each("", values, after);
  }

  private String most(String column) throws SQLException {
    return texts(
            "select %1$s from quote where %1$s is not null group by 1 order by count(*) desc limit 1"
                .formatted(column))
        .get(0);
  }

  private List<String> rare(String column) throws SQLException {
    return texts(
        "select %1$s from quote where %1$s is not null group by 1 having count(*) between 1000 and 10000 order by md5(%1$s)"
            .formatted(column));
  }

  private List<String> topics(String which) throws SQLException {
    return texts(
        "select id from (select topic_id as id, count(*) from quote_topic group by 1 %s) t"
            .formatted(which));
  }

  private List<String> speakerNames() throws SQLException {
    return texts(
        "select name from speaker where not provisional and id in (select speaker_id from quote)");
  }

  // At most twenty, ready for an address.
  private List<String> texts(String sql) throws SQLException {
    return database.texts("select * from (" + sql + ") values limit 20").stream()
        .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"))
        .toList();
  }

  private List<String> speakersAndYears() throws SQLException {
    List<String> speakers =
        Stream.concat(Stream.of(most("speaker_id")), rare("speaker_id").stream().limit(3)).toList();
    return speakers.stream()
        .flatMap(speaker -> years().stream().limit(5).map(year -> year + "&speaker=" + speaker))
        .toList();
  }

  private static List<String> years() {
    return IntStream.range(2001, 2021)
        .mapToObj(year -> "date_from=" + year + "&date_to=" + year)
        .toList();
  }

  private static List<String> days() {
    return IntStream.range(2001, 2021)
        .mapToObj(year -> year + "-05-" + (year - 1990))
        .map(day -> "date_from=" + day + "&date_to=" + day)
        .toList();
  }
}
