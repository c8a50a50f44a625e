package dev.verbatim.document;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Section;
import dev.verbatim.engine.speaker.SpeakerKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Ids, derived from what they stand for: the same on every machine, and opaque to clients. What is
 * written here can never change, or every id that was given out would.
 *
 * <p>An id is one letter for the kind and the first 130 bits, in base 32, of the SHA-256 of a key:
 * the name of the key and its fields, each behind its length, so that no two keys run together.
 */
public final class Identity {

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int DIGITS = 26;
  private static final int BITS_PER_DIGIT = 5;

  private Identity() {}

  /**
   * A document is its publisher, its URL and its text.
   *
   * @param publisher as given by the sender; none is as good as empty
   * @param url likewise
   * @param textSha256 of the text in UTF-8, in hexadecimal
   */
  public static String document(
      @Nullable String publisher, @Nullable String url, String textSha256) {
    return id('d', "document/1", orEmpty(publisher), orEmpty(url), textSha256);
  }

  /** The same for the bytes that came in, by which a document is found again. */
  public static String received(
      @Nullable String publisher, @Nullable String url, String bytesSha256) {
    return id('r', "received/1", orEmpty(publisher), orEmpty(url), bytesSha256);
  }

  /** Offsets here and below are code points. */
  public static String section(String documentId, Section.Kind kind, int start, int end) {
    return id('s', "section/1", documentId, kind.name(), number(start), number(end));
  }

  public static String utterance(String documentId, int start, int end) {
    return id('u', "utterance/1", documentId, number(start), number(end));
  }

  public static String quote(String documentId, Quote.Layer layer, int start, int end) {
    return id('q', "quote/1", documentId, layer.name(), number(start), number(end));
  }

  /**
   * Somebody the directory does not know: one full name in two documents is one speaker, a name of
   * one word belongs to its document.
   */
  public static String provisionalSpeaker(SpeakerKind kind, String name, String documentId) {
    String scope = isOneWord(name) ? documentId : "";
    return id('p', "speaker/1", kind.name(), FoldedName.of(name), scope);
  }

  // "Ivanov", "Jean-Luc", "김정은" are one word; "Ivan Ivanov" is not.
  static boolean isOneWord(String name) {
    return FoldedName.words(name) <= 1;
  }

  /** In hexadecimal. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  private static String id(char kind, String... fields) {
    MessageDigest digest = digest();
    for (String field : fields) {
      byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return kind + base32(digest.digest());
  }

  private static String base32(byte[] hash) {
    StringBuilder digits = new StringBuilder(DIGITS);
    int pending = 0;
    int bits = 0;
    for (int next = 0; digits.length() < DIGITS; ) {
      if (bits < BITS_PER_DIGIT) {
        pending = (pending << Byte.SIZE | (hash[next++] & 0xFF)) & 0xFFFF;
        bits += Byte.SIZE;
      }
      bits -= BITS_PER_DIGIT;
      digits.append(ALPHABET.charAt(pending >> bits & 0x1F));
    }
    return digits.toString();
  }

  private static String orEmpty(@Nullable String field) {
    return field == null ? "" : field;
  }

  private static String number(int offset) {
    return Integer.toString(offset);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
