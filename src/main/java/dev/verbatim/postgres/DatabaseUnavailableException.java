package dev.verbatim.postgres;

/**
 * The database cannot be used as things are. The message is for the person who starts the service:
 * it names the folder or address and says what to do, so it is printed without a stack trace.
 */
public final class DatabaseUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DatabaseUnavailableException(String message) {
    super(message);
  }

  DatabaseUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
