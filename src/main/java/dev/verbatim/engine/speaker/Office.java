package dev.verbatim.engine.speaker;

import java.util.List;
import java.util.Map;

/**
 * An office of the directory.
 *
 * @param role canonical, in English: "President of Russia"
 * @param of id of the country or organisation whose office it is
 * @param leader true where "the Russian leader" means its holder
 * @param shared true where several hold it at a time
 * @param titles what it is called without its country, by language: "President", "Президент"
 * @param phrases what it is called as a whole, by language: "Kremlin spokesman"
 */
record Office(
    String id,
    String role,
    String of,
    Kind kind,
    boolean leader,
    boolean shared,
    Map<String, List<String>> titles,
    Map<String, List<String>> phrases) {

  /** The kinds of office, the most prominent first. */
  enum Kind {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    ORGANIZATION_HEAD,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    MINISTER,
    LEGISLATURE_HEAD,
    PARTY_HEAD,
    AMBASSADOR,
    SPOKESPERSON,
    AIDE,
    GOVERNOR,
    OTHER
  }
}
