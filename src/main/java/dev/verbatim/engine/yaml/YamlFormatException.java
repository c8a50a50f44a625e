package dev.verbatim.engine.yaml;

/** A file of data that cannot be used: says which file and line, and what would be right. */
public final class YamlFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param place where it stands, as {@code people/russia.yaml, line 12}
   * @param problem what is wrong and what would be right
   */
  public YamlFormatException(String place, String problem) {
    super(place + ": " + problem);
  }
}
