package dev.verbatim.engine.speaker;

public enum SpeakerKind {
  PERSON,
  ORGANIZATION
}
