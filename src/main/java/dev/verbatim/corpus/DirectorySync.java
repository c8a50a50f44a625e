package dev.verbatim.corpus;

import dev.verbatim.document.EngineVersion;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.speaker.SpeakerEntity;
import dev.verbatim.speaker.SpeakerName;
import dev.verbatim.speaker.SpeakerRole;
import dev.verbatim.sql.TransactionLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Brings the speakers of the database up to the directory. Nobody is deleted who once was there:
 * documents may refer to them. A start that finds its own engine version's directory there changes
 * nothing.
 */
@ApplicationScoped
class DirectorySync {

  // Any number, the same for every replica of the service.
  private static final long LOCK = 0x5645_5242_4154_494DL;

  private final Session session;
  private final SpeakerDirectory directory;
  private final EngineVersion version;

  DirectorySync(Session session, SpeakerDirectory directory, EngineVersion version) {
    this.session = session;
    this.directory = directory;
    this.version = version;
  }

  @Transactional
  void run() {
    TransactionLock.take(session, LOCK);
    if (isUpToDate()) {
      return;
    }
    Map<String, SpeakerEntity> stored =
        SpeakerEntity.<SpeakerEntity>list("provisional", false).stream()
            .collect(Collectors.toMap(speaker -> speaker.id, Function.identity()));
    freeIdentifiers(stored);
    for (Speaker speaker : directory.speakers()) {
      SpeakerEntity entity = stored.get(speaker.id());
      if (entity == null) {
        session.persist(described(new SpeakerEntity(), speaker));
      } else {
        described(entity, speaker);
      }
    }
  }

  private boolean isUpToDate() {
    int written =
        session
            .createNativeMutationQuery(
                """
                insert into directory_version (version) values (:version)
                on conflict (only_row) do update set version = excluded.version
                where directory_version.version <> excluded.version
                """)
            .setParameter("version", version.value())
            .executeUpdate();
    return written == 0;
  }

  // An identifier that moves from one speaker to another must be let go before it is taken.
  private void freeIdentifiers(Map<String, SpeakerEntity> stored) {
    for (SpeakerEntity entity : stored.values()) {
      Map<String, String> kept =
          directory.byId(entity.id).map(Speaker::identifiers).orElse(Map.of());
      entity
          .identifiers
          .entrySet()
          .removeIf(held -> !held.getValue().equals(kept.get(held.getKey())));
    }
    session.flush();
  }

  private static SpeakerEntity described(SpeakerEntity entity, Speaker speaker) {
    entity.id = speaker.id();
    entity.kind = speaker.kind().name().toLowerCase(Locale.ROOT);
    entity.name = speaker.name();
    entity.gender =
        Optional.ofNullable(speaker.gender())
            .map(gender -> gender.name().toLowerCase(Locale.ROOT))
            .orElse(null);
    entity.identifiers.putAll(speaker.identifiers());
    update(entity.names, names(speaker));
    update(entity.roles, roles(speaker));
    return entity;
  }

  // What is the same already is not written again.
  private static <T> void update(List<T> stored, List<T> wanted) {
    if (!new ArrayList<>(stored).equals(wanted)) {
      stored.clear();
      stored.addAll(wanted);
    }
  }

  private static List<SpeakerName> names(Speaker speaker) {
    return speaker.names().stream()
        .map(name -> SpeakerName.of(name.full(), name.family(), name.language(), name.script()))
        .toList();
  }

  private static List<SpeakerRole> roles(Speaker speaker) {
    return speaker.offices().stream()
        .map(held -> new SpeakerRole(held.officeId(), held.role(), held.from(), held.to()))
        .toList();
  }
}
