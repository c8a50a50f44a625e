package dev.verbatim.document;

import dev.verbatim.engine.Submission;
import dev.verbatim.engine.text.SourceText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A document as it comes in.
 *
 * @param received the bytes as they came
 * @param mediaType of those bytes, with its parameters
 * @param publisher as the sender names it, apart from what a page says of itself
 * @param url likewise
 * @param licence or terms, where they are known
 * @param isText whether the sender has the text because it was sent, and not HTML
 */
public record Intake(
    Submission submission,
    byte[] received,
    String mediaType,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String licence,
    boolean isText) {

  SourceText text() {
    return submission.text();
  }

  String textSha256() {
    return Identity.sha256(text().value().getBytes(StandardCharsets.UTF_8));
  }

  /** The id that the document has or would have. */
  public String documentId() {
    return Identity.document(publisher, url, textSha256());
  }

  String receivedKey() {
    return Identity.received(publisher, url, Identity.sha256(received));
  }
}
