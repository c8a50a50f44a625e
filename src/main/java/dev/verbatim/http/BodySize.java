package dev.verbatim.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops reading a body that did not tell its length and passes the limit. */
@Provider
class BodySize implements ReaderInterceptor {

  private final long most;

  BodySize(
      @ConfigProperty(name = "verbatim.http.max-body-size", defaultValue = "16M") MemorySize most) {
    this.most = most.asLongValue();
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    context.setInputStream(new Counted(context.getInputStream(), most));
    return context.proceed();
  }

  private static final class Counted extends FilterInputStream {

    private final long most;
    private long read;

    Counted(InputStream body, long most) {
      super(body);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = super.read(into, from, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int bytes) {
      read += bytes;
      if (read > most) {
        throw ProblemException.tooLarge("The body", most);
      }
    }
  }
}
