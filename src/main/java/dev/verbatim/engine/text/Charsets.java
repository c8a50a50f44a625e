package dev.verbatim.engine.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Encodings by the names that pages and senders give them. */
public final class Charsets {

  private static final Map<String, String> MEANT_BY =
      Map.ofEntries(
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "windows-874"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("korean", "x-windows-949"),
          Map.entry("windows-949", "x-windows-949"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("ms949", "x-windows-949"),
          Map.entry("uhc", "x-windows-949"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("koi", "koi8-r"),
          Map.entry("win-1251", "windows-1251"),
          Map.entry("utf8", "utf-8"),
          Map.entry("unicode-1-1-utf-8", "utf-8"));

  private Charsets() {}

  /**
   * The encoding a label means, as browsers understand it: a page that says ISO-8859-1 is read as
   * windows-1252, EUC-KR as windows-949, which hold more letters at the same bytes. Empty where
   * nothing is called that.
   */
  public static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(MEANT_BY.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The encoding whose byte order mark the bytes begin with. */
  public static Optional<Charset> marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return starts(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  /** How many bytes the byte order mark of that encoding takes at the start; 0 without one. */
  static int markLength(byte[] bytes, Charset charset) {
    boolean wide = charset.name().startsWith("UTF-16");
    return switch (marked(bytes).map(Charset::name).orElse("")) {
      case "UTF-8" -> charset.equals(StandardCharsets.UTF_8) ? 3 : 0;
      case "UTF-16BE" -> wide && !charset.equals(StandardCharsets.UTF_16LE) ? 2 : 0;
      case "UTF-16LE" -> wide && !charset.equals(StandardCharsets.UTF_16BE) ? 2 : 0;
      default -> 0;
    };
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
