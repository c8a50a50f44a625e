package dev.verbatim.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claims to be checked, by name: of what is stored, of that altered, and of nobody. */
final class Claims {

  private static final String SPEAKER = "vladimir-putin";
  private static final int LONGEST_CLAIM = 9_000;
  private static final JsonMapper JSON = new JsonMapper();

  // The same quotes each time.
  private static final String QUOTES =
      """
      select text from quote where language = 'en' and length(text) between 80 and 300
      and document_id in (select id from document order by id limit 100) order by id limit 12
      """;

  // Twelve paragraphs of a document each.
  private static final String STRETCHES =
      """
      select string_agg(text, ' ' order by position) from quote
      where position between 3 and 14 and document_id in
        (select id from document where quote_count > 30 order by id limit 6)
      group by document_id
      """;

  private Claims() {}

  /** The requests by what is claimed. */
  static Map<String, List<HttpRequest>> of(URI base, Database database)
      throws SQLException, JsonProcessingException {
    List<String> stored = database.texts(QUOTES);
    Map<String, List<String>> claims = new LinkedHashMap<>();
    claims.put("as it is stored", stored);
    claims.put("altered", stored.stream().map(Claims::altered).toList());
    claims.put(
        "of nobody",
        List.of(
            "The purple submarine will deliver seventeen violins to the moon before breakfast.",
            "Seven wizards bought a bakery near the glacier and lost their umbrellas."));
    claims.put(
        "of very common words",
        List.of(
            "we need to develop our relations",
            "I would like to thank you all",
            "the President of the Russian Federation",
            "economic cooperation between our countries is developing"));
    claims.put("short", List.of("gas pipeline", "new weapons", "national security interests"));
    claims.put("of twelve paragraphs", database.texts(STRETCHES));
    claims.put("in Korean", List.of("우리는 조선반도의 비핵화를 지지합니다.", "쌍무협조를 강화할 데 대하여 토의하였다"));
    claims.put("thanks of somebody", List.of("Thank you.", "Thank you very much."));
    Map<String, List<HttpRequest>> requests = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> named : claims.entrySet()) {
      boolean isSomebodys = named.getKey().endsWith("somebody");
      List<HttpRequest> posts = new ArrayList<>();
      for (String text : named.getValue()) {
        posts.add(post(base, text, isSomebodys));
      }
      requests.put(named.getKey(), posts);
    }
    return requests;
  }

  private static HttpRequest post(URI base, String text, boolean isSomebodys)
      throws JsonProcessingException {
    String claim = text.substring(0, Math.min(text.length(), LONGEST_CLAIM));
    Map<String, String> body =
        isSomebodys ? Map.of("text", claim, "speaker", SPEAKER) : Map.of("text", claim);
    return HttpRequest.newBuilder(base.resolve("/v1/quote-checks"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
        .build();
  }

  private static String altered(String text) {
    String[] words = text.split(" ", -1);
    words[words.length / 2] = "elephant";
    words[words.length / 4] = "never";
    return String.join(" ", words);
  }
}
