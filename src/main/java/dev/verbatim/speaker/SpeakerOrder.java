package dev.verbatim.speaker;

import dev.verbatim.http.Keyset;
import java.util.List;
import java.util.Map;

/** Which speakers a list has, and in which order. */
sealed interface SpeakerOrder permits SpeakerOrder.ByName, ByLikeness, BySpelling {

  /** Of a text, how many characters its index holds. */
  int INDEXED_LENGTH = 200;

  /** By name, whatever else is the same. */
  List<Keyset.Column> BY_NAME =
      List.of(
          new Keyset.Column("left(s.name, 200) collate \"C\"", false, text -> text),
          new Keyset.Column("s.id", false, text -> text));

  /** What {@link #BEST_KNOWN} needs beside the table {@code likely} of speakers. */
  String KNOWN =
      """
      join speaker s on s.id = likely.speaker_id
      cross join lateral (select length(cast(coalesce(sum(t.quotes), 0) as text)) as digits
                          from quote_tally t where t.speaker_id = s.id) known
      """;

  /**
   * Who is quoted ten times as much first. Not who is quoted once more: that changes while pages
   * are turned and documents imported.
   */
  List<Keyset.Column> BEST_KNOWN =
      List.of(
          new Keyset.Column("known.digits", true, Integer::valueOf),
          new Keyset.Column("s.provisional", false, Boolean::valueOf),
          BY_NAME.get(0),
          BY_NAME.get(1));

  /** What is selected from, the speaker being {@code s}. */
  String from();

  /** The values of what {@link #from} leaves open. */
  Map<String, Object> parameters();

  Keyset keyset();

  /** Everybody, by name. */
  record ByName() implements SpeakerOrder {

    @Override
    public String from() {
      return "speaker s";
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of();
    }

    @Override
    public Keyset keyset() {
      return new Keyset(BY_NAME);
    }
  }

  /** As PostgreSQL's left(text, 200) does it. */
  static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= INDEXED_LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, INDEXED_LENGTH));
  }
}
