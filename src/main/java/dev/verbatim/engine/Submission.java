package dev.verbatim.engine;

import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as it comes in, with what whoever sent it knows about it.
 *
 * @param diagnostics what was odd about it when it was taken from its bytes or its page
 */
public record Submission(
    SourceText text, Markup markup, Known known, List<Diagnostic> diagnostics) {

  public Submission {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A text that was taken as it stands. */
  public Submission(SourceText text, Markup markup, Known known) {
    this(text, markup, known, List.of());
  }

  /**
   * What the sender or the page's mark-up says of the document; it wins over what the text alone
   * would suggest.
   *
   * @param publishedAt when it was published, with the offset that was printed
   * @param publishedOn the day it was published, where no time is known
   * @param timeZone the zone in which clock times of the text are to be read where the text names
   *     none
   * @param language BCP 47, of the document as a whole
   */
  public record Known(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String url,
      @Nullable OffsetDateTime publishedAt,
      @Nullable LocalDate publishedOn,
      @Nullable ZoneId timeZone,
      @Nullable String language,
      @Nullable String place) {

    public static final Known NOTHING = new Known(null, null, null, null, null, null, null, null);

    /** What the sender says where it says something, and this where it does not. */
    public Known under(Known sent) {
      boolean dated = sent.publishedAt != null || sent.publishedOn != null;
      return new Known(
          either(sent.title, title),
          either(sent.publisher, publisher),
          either(sent.url, url),
          dated ? sent.publishedAt : publishedAt,
          dated ? sent.publishedOn : publishedOn,
          either(sent.timeZone, timeZone),
          either(sent.language, language),
          either(sent.place, place));
    }

    private static <T> @Nullable T either(@Nullable T sent, @Nullable T own) {
      return sent != null ? sent : own;
    }
  }

  public static Submission of(String text) {
    return new Submission(SourceText.of(text), Markup.NONE, Known.NOTHING);
  }
}
