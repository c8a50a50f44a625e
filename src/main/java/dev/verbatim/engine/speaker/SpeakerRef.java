package dev.verbatim.engine.speaker;

/** Whose words they are: somebody the directory knows, or somebody the text itself introduces. */
public sealed interface SpeakerRef {

  /** The canonical name, or the full name as the text gives it. */
  String name();

  SpeakerKind kind();

  /**
   * Somebody in the directory.
   *
   * @param id readable and stable, as {@code vladimir-putin}
   */
  record Known(String id, String name, SpeakerKind kind) implements SpeakerRef {}

  /**
   * Somebody the directory does not know. The name is the key: the same full name in two documents
   * is the same provisional speaker, a name of one word belongs to its document alone.
   */
  record Provisional(String name, SpeakerKind kind) implements SpeakerRef {}
}
