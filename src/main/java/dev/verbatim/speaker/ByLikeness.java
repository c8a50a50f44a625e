package dev.verbatim.speaker;

import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.http.Keyset;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.http.ProblemView.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Those with a name that begins like what is asked for, or has a word that does: first who has just
 * this name, then this family name, then the others; of these first who is quoted ten times as
 * much, then the directory's people before those whom only texts name.
 *
 * @param words what is asked for, folded
 */
record ByLikeness(List<String> words) implements SpeakerOrder {

  private static final String FROM =
      """
      (select n.speaker_id, min(case when n.folded = :key then 0
                                     when n.folded_family = :key then 1 else 2 end) as unlikeness
        from speaker_name n
        where left(n.folded, 200) like :prefix or left(n.folded_family, 200) like :prefix
          or to_tsvector('simple', n.words) @@ cast(:words as tsquery)
        group by n.speaker_id) likely
      """;

  static ByLikeness read(String q, ParameterReader reader) {
    List<String> words = NameKey.words(q);
    if (words.isEmpty()) {
      reader.reject(Fault.ofParameter("q", "q must hold the beginning of a name."));
    }
    return new ByLikeness(words);
  }

  @Override
  public String from() {
    return FROM + KNOWN;
  }

  // Folded words are letters and digits alone, so that nothing in them has to be escaped.
  @Override
  public Map<String, Object> parameters() {
    String name = String.join("", words);
    return Map.of(
        "key",
        name,
        "prefix",
        SpeakerOrder.beginning(name) + "%",
        "words",
        words.stream()
            .map(word -> "'" + SpeakerOrder.beginning(word) + "':*")
            .collect(Collectors.joining(" & ")));
  }

  @Override
  public Keyset keyset() {
    List<Keyset.Column> columns = new ArrayList<>();
    columns.add(new Keyset.Column("likely.unlikeness", false, Integer::valueOf));
    columns.addAll(BEST_KNOWN);
    return new Keyset(columns);
  }
}
