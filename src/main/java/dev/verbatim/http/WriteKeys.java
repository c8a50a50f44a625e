package dev.verbatim.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The keys that make a write right, known only by their SHA-256. */
@Singleton
class WriteKeys {

  private static final Logger LOG = Logger.getLogger(WriteKeys.class);
  private static final String PROPERTY = "verbatim.write-key-sha256";
  private static final int SHA256_BYTES = 32;

  private final List<byte[]> hashes;

  WriteKeys(@ConfigProperty(name = PROPERTY) Optional<List<String>> hashes) {
    this.hashes = hashes.orElse(List.of()).stream().map(WriteKeys::hash).toList();
  }

  void tell(@Observes StartupEvent start) {
    LOG.info(
        hashes.isEmpty()
            ? "No write key is configured: writes are accepted from this machine only"
            : "Writes need one of " + hashes.size() + " configured keys");
  }

  boolean areConfigured() {
    return !hashes.isEmpty();
  }

  /** Whether the key is one of the configured; takes the same time whichever it is. */
  boolean accept(String key) {
    byte[] given = sha256().digest(key.getBytes(StandardCharsets.UTF_8));
    boolean accepted = false;
    for (byte[] hash : hashes) {
      accepted |= MessageDigest.isEqual(hash, given);
    }
    return accepted;
  }

  private static byte[] hash(String hex) {
    try {
      byte[] hash = HexFormat.of().parseHex(hex.strip());
      if (hash.length == SHA256_BYTES) {
        return hash;
      }
    } catch (IllegalArgumentException notHex) {
      // told below
    }
    throw new IllegalStateException(PROPERTY + " must be 64 hexadecimal digits, or several such");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
