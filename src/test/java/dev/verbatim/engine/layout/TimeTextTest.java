package dev.verbatim.engine.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {

  @ParameterizedTest
  @CsvSource({
    "It was 4:15 pm., 4:15 pm, 16:15",
    "It was 4:15 pm. He left., 4:15 pm, 16:15",
    "It was 4:15 p.m., 4:15 p.m., 16:15",
    "It was 4:15 p.m. EDT., 4:15 p.m. EDT, 16:15",
  })
  void theFullStopOfTheSentenceIsNotPartOfTheTime(String line, String words, String time) {
    SourceText text = SourceText.of(line);
    TimeText found = TimeText.first(text, new Span(0, line.length())).orElseThrow();
    assertEquals(words, text.slice(found.span()));
    assertEquals(time, found.time().toString());
  }
}
