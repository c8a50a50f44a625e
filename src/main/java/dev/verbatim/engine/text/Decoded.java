package dev.verbatim.engine.text;

import java.nio.charset.Charset;

/** What bytes that claim to be plain text turned out to be. */
public sealed interface Decoded {

  /** The text, without its byte order mark. */
  record Text(String text, Charset charset) implements Decoded {}

  /**
   * Not the encoding it claims.
   *
   * @param byteOffset of the first byte that cannot be read
   */
  record Malformed(int byteOffset, Charset charset) implements Decoded {}

  /**
   * Text with a NUL character in it, which no text has and no database keeps.
   *
   * @param byteOffset of the first one
   */
  record Nul(int byteOffset, Charset charset) implements Decoded {}
}
