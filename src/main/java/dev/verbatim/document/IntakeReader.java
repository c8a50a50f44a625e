package dev.verbatim.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.Submission.Known;
import dev.verbatim.engine.html.HtmlReader;
import dev.verbatim.engine.text.Charsets;
import dev.verbatim.engine.text.Decoded;
import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.PlainText;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.http.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads the body of a request, of any of the media types that documents come in. */
@Singleton
class IntakeReader {

  /** What documents come in. */
  static final List<String> MEDIA_TYPES =
      List.of(MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, MediaType.APPLICATION_JSON);

  private final ObjectMapper json;
  private final long mostBytes;

  IntakeReader(
      ObjectMapper json, @ConfigProperty(name = "verbatim.max-document-bytes") MemorySize most) {
    this.json = json;
    this.mostBytes = most.asLongValue();
  }

  /**
   * @param query what stands in the query beside plain text or HTML
   * @throws ProblemException for a body or metadata that cannot be used
   */
  Intake read(byte[] body, MediaType type, SentMetadata query) throws IOException {
    Intake intake =
        switch (type.getSubtype()) {
          case "plain" -> plain(body, type, MetadataReader.ofParameters(query));
          case "html" -> html(body, type, MetadataReader.ofParameters(query));
          case "json" -> json(body, type, query);
          default -> throw ProblemException.unsupportedMediaType(type.toString(), MEDIA_TYPES);
        };
    if (isBlank(intake.text().value())) {
      throw ProblemException.unusableText("There is no text in it.");
    }
    return intake;
  }

  private Intake plain(byte[] body, MediaType type, Known known) {
    limit("The text", body.length);
    Decoded decoded = PlainText.decode(body, charset(type));
    if (decoded instanceof Decoded.Malformed wrong) {
      throw ProblemException.unusableByte(
          "The text is not " + wrong.charset() + ": byte " + wrong.byteOffset() + " is wrong.",
          wrong.byteOffset());
    }
    if (decoded instanceof Decoded.Nul nul) {
      throw ProblemException.unusableByte(
          "Byte " + nul.byteOffset() + " is a NUL character, which no text has.", nul.byteOffset());
    }
    String text = ((Decoded.Text) decoded).text();
    return text(text, body, type, known);
  }

  private Intake html(byte[] body, MediaType type, Known known) {
    limit("The page", body.length);
    return page(HtmlReader.read(body, charset(type), known), body, type, known);
  }

  private Intake json(byte[] body, MediaType type, SentMetadata query) throws IOException {
    if (!query.isEmpty()) {
      throw ProblemException.badRequest(
          "With a JSON body, what is known of the document goes into the body, not the address.");
    }
    DocumentRequest request = json.readValue(body, DocumentRequest.class);
    if (request == null || (request.text() == null) == (request.html() == null)) {
      throw ProblemException.badField("", "The body must have either text or html.");
    }
    Known known = MetadataReader.ofFields(request.metadata());
    if (request.text() != null) {
      String text = usable("text", request.text());
      return text(text, body, type, known);
    }
    String html = usable("html", String.valueOf(request.html()));
    return page(HtmlReader.read(html, known), body, type, known);
  }

  private String usable(String field, String value) {
    limit(field, value.getBytes(StandardCharsets.UTF_8).length);
    OptionalInt wrong = UsableText.firstUnusable(value);
    if (wrong.isPresent()) {
      throw ProblemException.unusableField(
          "/" + field,
          "Character "
              + value.codePointCount(0, wrong.getAsInt())
              + " of "
              + field
              + " is a NUL character or half a character, which no text has.");
    }
    return value;
  }

  private void limit(String what, int bytes) {
    if (bytes > mostBytes) {
      throw ProblemException.tooLarge(what, mostBytes);
    }
  }

  private static Intake text(String text, byte[] body, MediaType type, Known known) {
    Submission submission = new Submission(SourceText.of(text), Markup.NONE, known);
    return new Intake(
        submission, body, type.toString(), known.publisher(), known.url(), null, true);
  }

  private static Intake page(Submission submission, byte[] body, MediaType type, Known sent) {
    return new Intake(submission, body, type.toString(), sent.publisher(), sent.url(), null, false);
  }

  private static @Nullable Charset charset(MediaType type) {
    String label = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return label == null
        ? null
        : Charsets.named(label)
            .orElseThrow(() -> ProblemException.unsupportedMediaType(type.toString(), MEDIA_TYPES));
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!SourceText.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
