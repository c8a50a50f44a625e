package dev.verbatim.speaker;

import dev.verbatim.http.Keyset;
import java.util.List;
import java.util.Map;

/** Which speakers a list has, and in which order. */
sealed interface SpeakerOrder permits SpeakerOrder.ByName, ByLikeness {

  /** Of a text, how many characters its index holds. */
  int INDEXED_LENGTH = 200;

  /** What is selected from, the speaker being {@code s}. */
  String from();

  /** The values of what {@link #from} leaves open. */
  Map<String, Object> parameters();

  Keyset keyset();

  /** The place of a speaker in the order, as the keyset has it. */
  List<String> key(SpeakerEntity speaker);

  /** Everybody, by name. */
  record ByName() implements SpeakerOrder {

    private static final List<Keyset.Column> COLUMNS =
        List.of(
            new Keyset.Column("left(s.name, 200) collate \"C\"", false, text -> text),
            new Keyset.Column("s.id", false, text -> text));

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
      return new Keyset(COLUMNS);
    }

    @Override
    public List<String> key(SpeakerEntity speaker) {
      return List.of(beginning(speaker.name), speaker.id);
    }
  }

  /** As PostgreSQL's left(text, 200) does it. */
  static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= INDEXED_LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, INDEXED_LENGTH));
  }
}
