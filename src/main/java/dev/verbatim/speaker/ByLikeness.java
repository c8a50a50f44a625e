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
 * this name, then this family name, then the others; the directory's people before those whom only
 * texts name. How much is stored of somebody does not count: it grows while pages are turned.
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
      join speaker s on s.id = likely.speaker_id
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
    return FROM;
  }

  // Folded words are letters and digits alone, so that nothing in them has to be escaped.
  @Override
  public Map<String, Object> parameters() {
    return Map.of(
        "key",
        name(),
        "prefix",
        SpeakerOrder.beginning(name()) + "%",
        "words",
        words.stream()
            .map(word -> "'" + SpeakerOrder.beginning(word) + "':*")
            .collect(Collectors.joining(" & ")));
  }

  @Override
  public Keyset keyset() {
    List<Keyset.Column> columns = new ArrayList<>();
    columns.add(new Keyset.Column("likely.unlikeness", false, Integer::valueOf));
    columns.add(new Keyset.Column("s.provisional", false, Boolean::valueOf));
    columns.addAll(new ByName().keyset().columns());
    return new Keyset(columns);
  }

  @Override
  public List<String> key(SpeakerEntity speaker) {
    List<String> key = new ArrayList<>();
    key.add(Integer.toString(unlikeness(speaker)));
    key.add(Boolean.toString(speaker.provisional));
    key.addAll(new ByName().key(speaker));
    return key;
  }

  private int unlikeness(SpeakerEntity speaker) {
    return speaker.names.stream().mapToInt(this::unlikeness).min().orElseThrow();
  }

  private int unlikeness(SpeakerName name) {
    if (name.folded().equals(name())) {
      return 0;
    }
    return name().equals(name.foldedFamily()) ? 1 : 2;
  }

  private String name() {
    return String.join("", words);
  }
}
