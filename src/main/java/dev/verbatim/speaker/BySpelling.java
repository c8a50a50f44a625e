package dev.verbatim.speaker;

import dev.verbatim.http.Cursor;
import dev.verbatim.http.Keyset;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Those with a name that is spelt much like what is asked for, the likest first: for names that are
 * typed wrongly, where nobody's name begins so.
 *
 * @param words what is asked for, folded
 */
record BySpelling(List<String> words) implements SpeakerOrder {

  /** Of a shorter word too little is left when a letter is wrong. */
  private static final int SHORTEST = 4;

  private static final int SHORTEST_IN_HANGUL = 3;

  /** Behind so many letters none are swapped. */
  private static final int MOST_SWAPPED = 30;

  /** Behind all that {@link ByLikeness} has, so that a cursor tells which order it is of. */
  private static final int UNLIKENESS = 3;

  private static final String FROM =
      "(select speaker_id, likeness, %d as unlikeness from speakers_spelt_like(:spellings)) likely "
          .formatted(UNLIKENESS);

  /** Whether names can be told to be much like this one. */
  boolean isLongEnough() {
    return words.stream()
        .anyMatch(word -> word.length() >= (isHangul(word) ? SHORTEST_IN_HANGUL : SHORTEST));
  }

  private static boolean isHangul(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
  }

  /** Whether a cursor is of this order. */
  static boolean made(Cursor cursor) {
    return cursor.key().get(0).equals(Integer.toString(UNLIKENESS));
  }

  @Override
  public String from() {
    return FROM + KNOWN;
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("spellings", spellings());
  }

  // As it is typed, and with two letters that follow each other swapped: "ptuin" is "putin".
  private List<String> spellings() {
    String typed = String.join(" ", words);
    List<String> spellings = new ArrayList<>();
    spellings.add(typed);
    int last = Math.min(typed.length(), MOST_SWAPPED) - 1;
    for (int i = 0; i < last; i++) {
      if (Character.isLetter(typed.charAt(i)) && Character.isLetter(typed.charAt(i + 1))) {
        spellings.add(
            typed.substring(0, i) + typed.charAt(i + 1) + typed.charAt(i) + typed.substring(i + 2));
      }
    }
    return spellings;
  }

  @Override
  public Keyset keyset() {
    List<Keyset.Column> columns = new ArrayList<>();
    columns.add(new Keyset.Column("likely.unlikeness", false, Integer::valueOf));
    columns.add(new Keyset.Column("likely.likeness", true, BigDecimal::new));
    columns.addAll(BEST_KNOWN);
    return new Keyset(columns);
  }
}
