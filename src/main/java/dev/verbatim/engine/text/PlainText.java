package dev.verbatim.engine.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Plain text from bytes, strictly: what is not the encoding it claims is not read as another. */
public final class PlainText {

  private static final int CHUNK = 8192;

  private PlainText() {}

  /**
   * @param declared what the sender says the encoding is; without it the byte order mark decides,
   *     and without one the text is UTF-8
   */
  public static Decoded decode(byte[] bytes, @Nullable Charset declared) {
    Charset charset = charset(bytes, declared);
    int start = Charsets.markLength(bytes, charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    StringBuilder text = new StringBuilder(bytes.length);
    CharBuffer chunk = CharBuffer.allocate(CHUNK);
    CharsetDecoder decoder =
        withoutMark(bytes, charset)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    while (true) {
      int chunkStart = in.position();
      CoderResult result = decoder.decode(in, chunk, true);
      int nul = indexOfNul(chunk);
      if (nul >= 0) {
        return new Decoded.Nul(chunkStart + bytesBefore(nul, chunk, decoder.charset()), charset);
      }
      text.append(chunk.flip());
      chunk.clear();
      if (result.isError()) {
        return new Decoded.Malformed(in.position(), charset);
      }
      if (result.isUnderflow()) {
        return new Decoded.Text(text.toString(), charset);
      }
    }
  }

  private static Charset charset(byte[] bytes, @Nullable Charset declared) {
    return declared != null ? declared : Charsets.marked(bytes).orElse(StandardCharsets.UTF_8);
  }

  /** Plain "UTF-16" reads its order from the mark, which is not handed to the decoder. */
  private static Charset withoutMark(byte[] bytes, Charset charset) {
    return charset.equals(StandardCharsets.UTF_16)
        ? Charsets.marked(bytes).orElse(StandardCharsets.UTF_16BE)
        : charset;
  }

  private static int indexOfNul(CharBuffer chunk) {
    char[] chars = chunk.array();
    for (int i = 0; i < chunk.position(); i++) {
      if (chars[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int bytesBefore(int nul, CharBuffer chunk, Charset charset) {
    return new String(chunk.array(), 0, nul).getBytes(charset).length;
  }
}
