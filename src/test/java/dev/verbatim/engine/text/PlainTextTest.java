package dev.verbatim.engine.text;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  @Test
  void withoutADeclarationItIsUtf8() {
    assertEquals(new Decoded.Text("Привет 😀", UTF_8), decode("Привет 😀".getBytes(UTF_8)));
  }

  @Test
  void aByteOrderMarkDecidesAndIsNoText() {
    assertEquals(new Decoded.Text("Hello", UTF_8), decode("\uFEFFHello".getBytes(UTF_8)));
    assertEquals(new Decoded.Text("Hello", UTF_16LE), decode("\uFEFFHello".getBytes(UTF_16LE)));
  }

  @Test
  void aDeclaredUtf16ReadsItsOrderFromTheMark() {
    byte[] bytes = "\uFEFFЗдравствуйте".getBytes(UTF_16LE);
    assertEquals(new Decoded.Text("Здравствуйте", UTF_16), PlainText.decode(bytes, UTF_16));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Здравствуйте «все»",
    "KOI8-R, Здравствуйте все",
    "EUC-KR, 안녕하십니까",
    "windows-949, 똠방각하",
    "ISO-8859-1, café",
  })
  void aDeclaredEncodingIsRead(String label, String text) {
    Charset charset = Charsets.named(label).orElseThrow();
    assertEquals(
        new Decoded.Text(text, charset), PlainText.decode(text.getBytes(charset), charset));
  }

  @Test
  void theFirstBadByteIsToldByItsOffset() {
    byte[] bytes = "Здравствуйте".getBytes(WINDOWS_1251);
    assertEquals(new Decoded.Malformed(0, UTF_8), decode(bytes));
    assertEquals(new Decoded.Malformed(5, UTF_8), decode(joined("Hello".getBytes(UTF_8), bytes)));
    assertEquals(new Decoded.Malformed(4, UTF_8), decode(joined("Пр".getBytes(UTF_8), 0xD0)));
    byte[] marked = joined("\uFEFFab".getBytes(UTF_8), 0xFF);
    assertEquals(new Decoded.Malformed(5, UTF_8), decode(marked));
  }

  @Test
  void aBadByteFarInIsToldByItsOffset() {
    byte[] far = "Привет".repeat(20_000).getBytes(UTF_8);
    assertEquals(new Decoded.Malformed(far.length, UTF_8), decode(joined(far, 0xC0)));
  }

  @Test
  void aByteThatTheEncodingDoesNotUseIsBad() {
    byte[] bytes = joined("Да".getBytes(WINDOWS_1251), 0x98);
    assertEquals(new Decoded.Malformed(2, WINDOWS_1251), PlainText.decode(bytes, WINDOWS_1251));
  }

  @Test
  void aNulIsToldByItsOffset() {
    assertEquals(new Decoded.Nul(4, UTF_8), decode("Да\0".getBytes(UTF_8)));
    assertEquals(new Decoded.Nul(8, UTF_16LE), decode("\uFEFFabc\0".getBytes(UTF_16LE)));
    String far = "Привет".repeat(20_000);
    assertEquals(
        new Decoded.Nul(far.getBytes(UTF_8).length, UTF_8), decode((far + "\0x").getBytes(UTF_8)));
  }

  @Test
  void aNulBeforeABadByteIsToldFirst() {
    assertEquals(new Decoded.Nul(1, UTF_8), decode(joined("a\0b".getBytes(UTF_8), 0xFF)));
  }

  private static Decoded decode(byte[] bytes) {
    return PlainText.decode(bytes, null);
  }

  private static byte[] joined(byte[] bytes, int... more) {
    byte[] tail = new byte[more.length];
    for (int i = 0; i < more.length; i++) {
      tail[i] = (byte) more[i];
    }
    return joined(bytes, tail);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }
}
