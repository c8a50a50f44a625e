package dev.verbatim.check.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.verbatim.check.wording.Wording;
import dev.verbatim.engine.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Which quotes are looked at, where there are many. */
class VariantsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void aLongDocumentThatQuotesItselfIsComparedInLinearTime() {
    List<Saying> own = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String said = "build school number" + i + " before the winter";
      own.add(saying("d", "text", i, true, "We will " + said + " of frost."));
      own.add(saying("d", "beside", i + 20_000, false, said));
    }
    assertEquals(20_000, Variants.of(own, Map.of(), List.of(), Map.of()).size());
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void manySentencesOfOneSpeakerAndDayAreComparedInLinearTime() {
    List<Saying> own = new ArrayList<>();
    List<Saying> other = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String bridge = "bridge" + i + " and tunnel" + i;
      own.add(
          saying("a", "", i, true, "Railway engineers finished " + bridge + " at the harbour."));
      other.add(saying("b", "", i, true, "At the harbour engineers built " + bridge + " by rail."));
    }
    assertEquals(20_000, Variants.of(own, Map.of(), other, Map.of()).size());
  }

  private static Saying saying(
      String document, String section, int position, boolean passage, String text) {
    Span span = new Span(position * 100, position * 100 + text.length());
    return new Saying(
        document + section + position,
        document,
        document + section,
        position,
        span,
        passage,
        "en",
        "anna-berg",
        DAY,
        DAY,
        "Publisher " + document,
        Wording.of(text));
  }
}
