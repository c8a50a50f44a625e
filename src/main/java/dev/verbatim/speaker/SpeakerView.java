package dev.verbatim.speaker;

import org.jspecify.annotations.Nullable;

/** A speaker where one is referred to. */
public record SpeakerView(String id, String name, String kind, boolean provisional) {

  /** Null for nobody. */
  public static @Nullable SpeakerView of(@Nullable SpeakerEntity speaker) {
    return speaker == null
        ? null
        : new SpeakerView(speaker.id, speaker.name, speaker.kind, speaker.provisional);
  }
}
