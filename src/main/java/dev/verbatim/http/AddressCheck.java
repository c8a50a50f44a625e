package dev.verbatim.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Whether the address of a request is a URI. The framework's own check answers without a word, so
 * it is switched off by {@link #SWITCHES_OFF_THE_FRAMEWORKS} and this one takes its place.
 */
public final class AddressCheck {

  /** The system property, to be "true" before the framework starts. */
  public static final String SWITCHES_OFF_THE_FRAMEWORKS = "vertx.disableURIValidation";

  private AddressCheck() {}

  /**
   * What is wrong with the address, as a sentence; empty if nothing is. A NUL character in a query
   * is left to {@link DeclaredParameters}, which names its parameter.
   */
  static Optional<String> objection(String address) {
    int query = address.indexOf('?');
    if (address.substring(0, query < 0 ? address.length() : query).contains("%00")) {
      return Optional.of("The address holds a NUL character.");
    }
    try {
      new URI(address);
      return Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.of(
          "The address is not a valid URI at character "
              + e.getIndex()
              + ": it needs percent-encoding (a percent sign itself is %25).");
    }
  }
}
