package dev.verbatim.engine.html;

import dev.verbatim.engine.text.Charsets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes of a page to characters, as browsers do it: the byte order mark, what the sender declares,
 * what the page declares, and then what the bytes look like. Bytes that do not fit become U+FFFD.
 */
final class HtmlDecoder {

  static final char REPLACEMENT = '\uFFFD';

  /** A page says its encoding in its first bytes or not at all; browsers look at 1024. */
  private static final int DECLARED_WITHIN = 4096;

  private static final int GUESSED_FROM = 65_536;

  /** {@code <meta charset="x">}, {@code <meta … content="text/html; charset=x">}. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta\\b[^>]{0,400}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private HtmlDecoder() {}

  static String decode(byte[] bytes, @Nullable Charset declared) {
    Optional<Charset> marked = Charsets.marked(bytes);
    Charset charset =
        marked.orElseGet(
            () ->
                declared != null
                    ? Charsets.named(declared.name()).orElse(declared)
                    : inPage(bytes).orElseGet(() -> guess(bytes)));
    String page = new String(bytes, charset);
    return marked.isPresent() && page.startsWith("\uFEFF") ? page.substring(1) : page;
  }

  private static Optional<Charset> inPage(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(start);
    if (!declaration.find()) {
      return Optional.empty();
    }
    // What could be read as ASCII to find this is no UTF-16, whatever it says.
    return Charsets.named(declaration.group(1))
        .map(found -> found.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : found);
  }

  private static Charset guess(byte[] bytes) {
    if (isMostlyUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, GUESSED_FROM));
    detector.dataEnd();
    String guessed = detector.getDetectedCharset();
    if (guessed == null) {
      return Charset.forName("windows-1252");
    }
    // No page is in it, and its letters are nearly those of windows-1251.
    String name = guessed.equals("MACCYRILLIC") ? "windows-1251" : guessed;
    return Charsets.named(name).orElse(StandardCharsets.UTF_8);
  }

  /** Every run of bytes above ASCII is a UTF-8 character, or nearly every one. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    String read = new String(bytes, StandardCharsets.UTF_8);
    long bad = read.chars().filter(c -> c == REPLACEMENT).count();
    long foreign = read.chars().filter(c -> c > 0x7F).count();
    return bad * 20 <= foreign;
  }
}
