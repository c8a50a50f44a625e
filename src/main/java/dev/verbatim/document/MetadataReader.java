package dev.verbatim.document;

import dev.verbatim.engine.Submission.Known;
import dev.verbatim.http.ProblemException;
import dev.verbatim.http.ProblemView.Fault;
import dev.verbatim.http.Shown;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what the sender says of a document, and tells everything that is wrong with it at once. */
final class MetadataReader {

  private static final int LONGEST = 2_000;
  private static final int LAST_YEAR = 9999;

  private final boolean inBody;
  private final List<Fault> faults = new ArrayList<>();

  private MetadataReader(boolean inBody) {
    this.inBody = inBody;
  }

  /** Reads query parameters. */
  static Known ofParameters(SentMetadata sent) {
    return new MetadataReader(false).read(sent);
  }

  /** Reads fields of a JSON body. */
  static Known ofFields(SentMetadata sent) {
    return new MetadataReader(true).read(sent);
  }

  private Known read(SentMetadata sent) {
    String title = words("title", sent.title());
    String publisher = words("publisher", sent.publisher());
    String url = parsed("url", sent.url(), MetadataReader::webAddress);
    ZoneId zone = parsed("time_zone", sent.timeZone(), ZoneId::of);
    String language = parsed("language", sent.language(), MetadataReader::languageTag);
    String published = words("published_at", sent.publishedAt());
    LocalDate day = null;
    OffsetDateTime moment = null;
    if (published != null && published.indexOf('T') < 0) {
      day = parsed("published_at", published, MetadataReader::day);
    } else {
      moment = parsed("published_at", published, text -> moment(text, zone));
    }
    refuseFaults();
    return new Known(title, publisher, url, moment, day, zone, language, null);
  }

  private void refuseFaults() {
    if (!faults.isEmpty()) {
      throw inBody ? ProblemException.badFields(faults) : ProblemException.badParameters(faults);
    }
  }

  private @Nullable String words(String name, @Nullable String value) {
    return parsed(name, value, text -> text);
  }

  private <T> @Nullable T parsed(
      String name, @Nullable String value, Function<String, @Nullable T> parse) {
    if (value == null) {
      return null;
    }
    if (value.isBlank() || value.length() > LONGEST || !UsableText.isUsable(value)) {
      reject(name, value, "a text of 1 to " + LONGEST + " characters");
      return null;
    }
    try {
      return parse.apply(value.strip());
    } catch (DateTimeException | IllegalArgumentException | IllformedLocaleException unreadable) {
      reject(name, value, expected(name));
      return null;
    }
  }

  private void reject(String name, String value, String expected) {
    String detail = name + " must be " + expected + ", not " + Shown.value(value) + ".";
    faults.add(inBody ? Fault.ofField("/" + name, detail) : Fault.ofParameter(name, detail));
  }

  private static String expected(String name) {
    return switch (name) {
      case "url" -> "an http or https address";
      case "time_zone" -> "a time zone like Europe/Moscow or an offset like +03:00";
      case "language" -> "a language tag like en, ru or ko";
      case "published_at" ->
          "a day like 2019-04-25, or a time with its offset like 2019-04-25T13:37:41+03:00"
              + " (without the offset only beside a time_zone)";
      default -> "a text";
    };
  }

  private static String webAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getRawAuthority() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        throw new IllegalArgumentException(text);
      }
      return text;
    } catch (URISyntaxException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }

  private static String languageTag(String text) {
    return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
  }

  private static LocalDate day(String text) {
    return inReach(LocalDate.parse(text));
  }

  private static OffsetDateTime moment(String text, @Nullable ZoneId zone) {
    OffsetDateTime moment = zone == null ? OffsetDateTime.parse(text) : momentIn(zone, text);
    inReach(moment.toLocalDate());
    return moment;
  }

  private static OffsetDateTime momentIn(ZoneId zone, String text) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException withoutOffset) {
      ZoneOffset offset = zone.getRules().getOffset(LocalDateTime.parse(text));
      return LocalDateTime.parse(text).atOffset(offset);
    }
  }

  private static LocalDate inReach(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new DateTimeException("out of reach");
    }
    return day;
  }
}
