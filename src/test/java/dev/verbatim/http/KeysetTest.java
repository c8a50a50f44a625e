package dev.verbatim.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.verbatim.http.Keyset.Column;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeysetTest {

  private static final Keyset NEWEST_FIRST =
      new Keyset(
          List.of(
              new Column("said", true, value -> value),
              new Column("document", false, value -> value),
              new Column("position", false, Integer::valueOf)));

  private static final Cursor AFTER = Cursor.after(List.of("2018-06-01", "d1", "7"));
  private static final Cursor BEFORE = Cursor.before(List.of("2018-06-01", "d1", "7"));

  @Test
  void ordersForwardAndBackward() {
    assertEquals("said desc, document asc, position asc", NEWEST_FIRST.orderBy(false));
    assertEquals("said asc, document desc, position desc", NEWEST_FIRST.orderBy(true));
  }

  @Test
  void boundsTheRangeByTheFirstColumnWhereDirectionsMix() {
    assertEquals(
        "said <= :key0 and (said < :key0 or (document, position) > (:key1, :key2))",
        NEWEST_FIRST.beyond(AFTER));
    assertEquals(
        "said >= :key0 and (said > :key0 or (document, position) < (:key1, :key2))",
        NEWEST_FIRST.beyond(BEFORE));
  }

  @Test
  void comparesWholeRowsWhereTheyDoNot() {
    Keyset oneWay =
        new Keyset(List.of(new Column("a", false, v -> v), new Column("b", false, v -> v)));
    assertEquals("(a, b) > (:key0, :key1)", oneWay.beyond(AFTER));
  }

  @Test
  void givesTheCursorsValuesTheirTypes() {
    assertEquals(
        Map.of("key0", "2018-06-01", "key1", "d1", "key2", 7), NEWEST_FIRST.parameters(AFTER));
  }
}
