package dev.verbatim.engine.speaker;

import java.util.List;
import java.util.Map;

/**
 * What the directory's files say, checked against each other.
 *
 * @param speakers people and organisations
 * @param offices by id
 * @param polities by id
 * @param titles sets of titles by id and language, those of no particular office among them
 */
record DirectoryData(
    List<Speaker> speakers,
    Map<String, Office> offices,
    Map<String, Polity> polities,
    Map<String, Map<String, List<String>>> titles,
    String version) {}
