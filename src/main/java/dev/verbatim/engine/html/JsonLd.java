package dev.verbatim.engine.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a page's JSON-LD says of its article, by schema.org's names in lower case. */
final class JsonLd {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonLd() {}

  /** Empty for what is no JSON or holds no article: pages are full of both. */
  static Map<String, String> read(String json) {
    Map<String, String> facts = new LinkedHashMap<>();
    try {
      Deque<JsonNode> open = new ArrayDeque<>();
      open.add(MAPPER.readTree(json));
      while (!open.isEmpty()) {
        JsonNode node = open.poll();
        if (isArticle(node.path("@type"))) {
          readArticle(node, facts);
        }
        (node.isArray() ? node : node.path("@graph")).forEach(open::add);
      }
    } catch (JsonProcessingException e) {
      return Map.of();
    }
    return facts;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    String name = type.asText();
    return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
  }

  private static void readArticle(JsonNode article, Map<String, String> facts) {
    put(facts, "headline", article.path("headline"));
    put(facts, "datepublished", article.path("datePublished"));
    put(facts, "inlanguage", article.path("inLanguage"));
    put(facts, "publisher", article.path("publisher"));
    put(facts, "contentlocation", article.path("contentLocation"));
  }

  private static void put(Map<String, String> facts, String name, JsonNode value) {
    String words = value.isObject() ? value.path("name").asText() : value.asText();
    if (!words.isBlank()) {
      facts.putIfAbsent(name, words);
    }
  }
}
