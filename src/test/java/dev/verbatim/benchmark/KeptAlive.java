package dev.verbatim.benchmark;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept alive, for GET alone: a load that costs the machine as
 * little as can be. Only answers that tell their length are read.
 */
final class KeptAlive implements Closeable {

  private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
  private static final String LENGTH = "\r\ncontent-length:";
  private static final int STATUS_AT = "HTTP/1.1 ".length();

  private final Socket socket;
  private final String host;
  private byte[] buffer = new byte[1 << 18];
  private int filled;

  KeptAlive(URI base) throws IOException {
    this.socket = new Socket(base.getHost(), base.getPort());
    this.socket.setTcpNoDelay(true);
    this.host = base.getAuthority();
  }

  /**
   * Sends a request and reads the whole answer.
   *
   * @param headers as they stand in a request, as "Prefer: return=total-count"
   * @return the body
   * @throws IOException if the answer is not 200, with what it says
   */
  String get(String path, String... headers) throws IOException {
    int head = exchange(path, headers);
    String body = new String(buffer, head, filled - head, StandardCharsets.UTF_8);
    if (status() != 200) {
      throw new IOException(path + ": " + body);
    }
    return body;
  }

  /** Likewise, but only the status is told. */
  int status(String path) throws IOException {
    exchange(path);
    return status();
  }

  private int status() {
    return Integer.parseInt(new String(buffer, STATUS_AT, 3, StandardCharsets.ISO_8859_1));
  }

  // Answers where the body begins.
  private int exchange(String path, String... headers) throws IOException {
    StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: " + host);
    for (String header : headers) {
      request.append("\r\n").append(header);
    }
    request.append("\r\n\r\n");
    socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));
    filled = 0;
    int body = 0;
    while (body == 0) {
      int from = Math.max(0, filled - END_OF_HEAD.length + 1);
      read();
      body = bodyAfter(from);
    }
    String head = new String(buffer, 0, body, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int length = head.indexOf(LENGTH);
    if (length < 0) {
      throw new IOException(path + " does not tell its length");
    }
    int from = length + LENGTH.length();
    int end = body + Integer.parseInt(head.substring(from, head.indexOf('\r', from)).strip());
    while (filled < end) {
      read();
    }
    return body;
  }

  private void read() throws IOException {
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * filled);
    }
    InputStream in = socket.getInputStream();
    int read = in.read(buffer, filled, buffer.length - filled);
    if (read < 0) {
      throw new EOFException("the service closed the connection");
    }
    filled += read;
  }

  private int bodyAfter(int from) {
    for (int i = from; i + END_OF_HEAD.length <= filled; i++) {
      if (Arrays.equals(buffer, i, i + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
        return i + END_OF_HEAD.length;
      }
    }
    return 0;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
