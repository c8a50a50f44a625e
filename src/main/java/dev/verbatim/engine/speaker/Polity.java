package dev.verbatim.engine.speaker;

import java.util.List;
import java.util.Map;

/**
 * What has offices: a country, or an organisation such as the United Nations or a ministry.
 *
 * @param name canonical, in English
 * @param article true where a role says "of the NAME"
 * @param within the country an organisation belongs to, its own id for a country; "" for neither
 * @param forms every name, adjective and metonym, by language: "Russia", "Russian", "Moscow"
 */
record Polity(
    String id, String name, boolean article, String within, Map<String, List<String>> forms) {

  /** "Russia", "the United States": as it stands after "President of". */
  String inRole() {
    return article ? "the " + name : name;
  }
}
