package dev.verbatim.speaker;

import dev.verbatim.engine.speaker.NameKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One spelling of a speaker's name.
 *
 * @param family the part that is used alone
 * @param language BCP 47
 * @param script ISO 15924
 * @param folded the spelling as {@link NameKey} compares it
 * @param foldedFamily likewise
 * @param words the words of the spelling likewise, a space between them
 */
@Embeddable
public record SpeakerName(
    String name,
    @Nullable String family,
    @Nullable String language,
    @Nullable String script,
    String folded,
    @Column(name = "folded_family") @Nullable String foldedFamily,
    @Nullable String words) {

  public static SpeakerName of(
      String name, @Nullable String family, @Nullable String language, @Nullable String script) {
    return new SpeakerName(
        name,
        family,
        language,
        script,
        NameKey.of(name),
        family == null ? null : NameKey.of(family),
        String.join(" ", NameKey.words(name)));
  }
}
