package dev.verbatim.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A value that is JSON already: it is copied into the answer as it stands. */
public final class JsonText implements JsonSerializable, SerializableString {

  private final byte[] utf8;

  /**
   * A value.
   *
   * @param utf8 valid JSON; it is not copied
   */
  public JsonText(byte[] utf8) {
    this.utf8 = utf8;
  }

  @Override
  public void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
    json.writeRawValue((SerializableString) this);
  }

  @Override
  public void serializeWithType(
      JsonGenerator json, SerializerProvider provider, TypeSerializer type) throws IOException {
    serialize(json, provider);
  }

  @Override
  public String getValue() {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  @Override
  public int charLength() {
    return getValue().length();
  }

  @Override
  public byte[] asUnquotedUTF8() {
    return utf8;
  }

  @Override
  public int appendUnquotedUTF8(byte[] buffer, int offset) {
    if (utf8.length > buffer.length - offset) {
      return -1;
    }
    System.arraycopy(utf8, 0, buffer, offset, utf8.length);
    return utf8.length;
  }

  @Override
  public int appendUnquoted(char[] buffer, int offset) {
    String text = getValue();
    if (text.length() > buffer.length - offset) {
      return -1;
    }
    text.getChars(0, text.length(), buffer, offset);
    return text.length();
  }

  @Override
  public int writeUnquotedUTF8(OutputStream out) throws IOException {
    out.write(utf8);
    return utf8.length;
  }

  @Override
  public int putUnquotedUTF8(ByteBuffer out) {
    if (utf8.length > out.remaining()) {
      return -1;
    }
    out.put(utf8);
    return utf8.length;
  }

  @Override
  public char[] asQuotedChars() {
    throw isNoString();
  }

  @Override
  public byte[] asQuotedUTF8() {
    throw isNoString();
  }

  @Override
  public int appendQuotedUTF8(byte[] buffer, int offset) {
    throw isNoString();
  }

  @Override
  public int appendQuoted(char[] buffer, int offset) {
    throw isNoString();
  }

  @Override
  public int writeQuotedUTF8(OutputStream out) {
    throw isNoString();
  }

  @Override
  public int putQuotedUTF8(ByteBuffer out) {
    throw isNoString();
  }

  private static UnsupportedOperationException isNoString() {
    return new UnsupportedOperationException("a whole value, no content of a string");
  }
}
