package dev.verbatim.check;

import dev.verbatim.check.QuoteCheck.Answer;
import dev.verbatim.check.wording.Wording;
import dev.verbatim.document.UsableText;
import dev.verbatim.http.BoundedWork;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.http.ProblemException;
import dev.verbatim.http.StoresNothing;
import dev.verbatim.quote.LanguageFilter;
import dev.verbatim.speaker.SpeakerFinder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Was this said? */
@Path("/v1/quote-checks")
@Produces(MediaType.APPLICATION_JSON)
public class QuoteCheckResource {

  private static final int MOST_BYTES = 10_000;

  private final DataSource database;
  private final SpeakerFinder speakers;
  private final CommonPairs common;

  QuoteCheckResource(DataSource database, SpeakerFinder speakers, Clock clock) {
    this.database = database;
    this.speakers = speakers;
    this.common = new CommonPairs(database, clock);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @StoresNothing
  @BoundedWork
  public QuoteCheckView check(@Nullable QuoteCheckRequest request) {
    if (request == null) {
      throw ProblemException.badField("", "The body must be an object with text.");
    }
    Claim claim = claim(request);
    Answer answer = QuoteCheck.answer(new HeldQuotes(database), common, claim);
    return MatchViews.of(database, answer, claim);
  }

  private Claim claim(QuoteCheckRequest request) {
    Wording wording = wording(request.text());
    ParameterReader reader = ParameterReader.ofBody();
    Optional<LocalDate> from = reader.firstDay("date_from", request.dateFrom());
    Optional<LocalDate> to = reader.lastDay("date_to", request.dateTo());
    reader.inOrder("date_from", "date_to", from, to);
    List<String> speaker = speakers.find("speaker", list(request.speaker()), reader);
    List<String> language = LanguageFilter.read(list(request.language()), reader);
    reader.finish();
    return new Claim(
        wording, speaker.stream().findFirst(), language.stream().findFirst(), from, to);
  }

  private static List<String> list(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static Wording wording(@Nullable String text) {
    if (text == null) {
      throw ProblemException.badField("/text", "text is missing: the words to look for.");
    }
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw ProblemException.tooLarge("text", MOST_BYTES);
    }
    if (!UsableText.isUsable(text)) {
      throw ProblemException.unusableField(
          "/text", "text holds a NUL character or half a character, which no text has.");
    }
    Wording wording = Wording.of(text.strip());
    if (wording.size() == 0) {
      throw ProblemException.unusableField("/text", "There is no word in text.");
    }
    return wording;
  }
}
