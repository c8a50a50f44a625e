package dev.verbatim.document;

import dev.verbatim.engine.speaker.PersonName;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.speaker.SpeakerEntity;
import dev.verbatim.speaker.SpeakerName;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The speakers that one document names, each of them once. */
final class NamedSpeakers {

  private final String documentId;
  private final Map<String, SpeakerEntity> byId = new TreeMap<>();

  NamedSpeakers(String documentId) {
    this.documentId = documentId;
  }

  @Nullable SpeakerEntity entity(@Nullable SpeakerRef ref) {
    return ref == null ? null : named(ref);
  }

  SpeakerEntity named(SpeakerRef ref) {
    return byId.computeIfAbsent(id(ref), id -> create(id, ref));
  }

  /** In the order of their ids. */
  Collection<SpeakerEntity> all() {
    return byId.values();
  }

  private String id(SpeakerRef ref) {
    if (ref instanceof SpeakerRef.Known known) {
      return known.id();
    }
    return Identity.provisionalSpeaker(ref.kind(), ref.name(), documentId);
  }

  private SpeakerEntity create(String id, SpeakerRef ref) {
    SpeakerEntity speaker = new SpeakerEntity();
    speaker.id = id;
    speaker.kind = ref.kind().name().toLowerCase(Locale.ROOT);
    speaker.name = ref.name();
    if (ref instanceof SpeakerRef.Provisional) {
      speaker.provisional = true;
      speaker.scopeDocumentId = Identity.isOneWord(ref.name()) ? documentId : null;
      speaker.names.add(SpeakerName.of(ref.name(), family(ref), null, null));
    }
    return speaker;
  }

  private static @Nullable String family(SpeakerRef ref) {
    return switch (ref.kind()) {
      case PERSON -> PersonName.family(ref.name()).orElse(null);
      case ORGANIZATION -> null;
    };
  }
}
