package dev.verbatim.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CursorTest {

  private final Cursor cursor = Cursor.after(List.of("2018-06-01", "dабв", "7"));

  @Test
  void comesBackForTheSameFilter() {
    assertEquals(Optional.of(cursor), Cursor.decode(cursor.encode("a=1"), "a=1"));
  }

  @Test
  void isGoodForNoOtherFilter() {
    assertEquals(Optional.empty(), Cursor.decode(cursor.encode("a=1"), "a=2"));
  }

  @Test
  void isSpoiltByAnyOtherLetterInIt() {
    String value = cursor.encode("");
    for (int i = 0; i < value.length(); i++) {
      char other = value.charAt(i) == 'A' ? 'B' : 'A';
      String changed = value.substring(0, i) + other + value.substring(i + 1);
      // The last letter carries bits that mean nothing, so that another one can mean the same.
      Optional<Cursor> read = Cursor.decode(changed, "");
      assertEquals(i == value.length() - 1 ? read : Optional.empty(), read);
    }
    assertEquals(Optional.empty(), Cursor.decode(value.substring(1), ""));
    assertEquals(Optional.empty(), Cursor.decode("", ""));
    assertEquals(Optional.empty(), Cursor.decode("no cursor!", ""));
  }
}
