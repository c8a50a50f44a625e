package dev.verbatim.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A place between two rows of a list: the sort key of the row beside it, and to which side the page
 * lies. Opaque to clients.
 *
 * @param backward whether the page lies before that row
 * @param key values of the sort key, as text, in the order of the sort
 */
public record Cursor(boolean backward, List<String> key) {

  private static final int CHECK_BYTES = 9;
  private static final int LONGEST = 2_000;

  public Cursor {
    key = List.copyOf(key);
  }

  /** The place after a row. */
  static Cursor after(List<String> key) {
    return new Cursor(false, key);
  }

  /** The place before a row. */
  static Cursor before(List<String> key) {
    return new Cursor(true, key);
  }

  /**
   * The cursor as a parameter's value.
   *
   * @param filter what the list was asked for; the value is good for nothing else
   */
  String encode(String filter) {
    byte[] content = content();
    byte[] check = check(content, filter);
    byte[] all = Arrays.copyOf(content, content.length + check.length);
    System.arraycopy(check, 0, all, content.length, check.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /** Reads a parameter's value; empty if it was not made by {@link #encode} for this filter. */
  static Optional<Cursor> decode(String value, String filter) {
    if (value.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] all = Base64.getUrlDecoder().decode(value);
      int split = Math.max(0, all.length - CHECK_BYTES);
      byte[] content = Arrays.copyOf(all, split);
      byte[] check = Arrays.copyOfRange(all, split, all.length);
      return MessageDigest.isEqual(check, check(content, filter))
          ? Optional.of(ofContent(content))
          : Optional.empty();
    } catch (IllegalArgumentException | IOException notACursor) {
      return Optional.empty();
    }
  }

  private byte[] content() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeBoolean(backward);
      out.writeByte(key.size());
      for (String value : key) {
        out.writeUTF(value);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static Cursor ofContent(byte[] content) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      boolean backward = in.readBoolean();
      List<String> key = new ArrayList<>();
      for (int size = in.readByte(); size > 0; size--) {
        key.add(in.readUTF());
      }
      return new Cursor(backward, key);
    }
  }

  private static byte[] check(byte[] content, String filter) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(content);
      digest.update((byte) 0);
      digest.update(filter.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return Arrays.copyOf(digest.digest(), CHECK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
