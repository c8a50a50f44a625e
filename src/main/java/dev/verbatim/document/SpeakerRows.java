package dev.verbatim.document;

import dev.verbatim.speaker.SpeakerEntity;
import dev.verbatim.speaker.SpeakerName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** The rows of speakers that documents introduce and take away with them. */
final class SpeakerRows {

  private static final String INSERT_SPEAKER =
      """
      insert into speaker (id, kind, name, provisional, scope_document_id)
      values (?, ?, ?, true, ?) on conflict do nothing
      """;

  private static final String INSERT_NAME =
      """
      insert into speaker_name (speaker_id, position, name, folded, family, folded_family, words)
      values (?, 0, ?, ?, ?, ?, ?)
      on conflict (speaker_id, position) do update
        set family = excluded.family, folded_family = excluded.folded_family, words = excluded.words
        where speaker_name.folded_family is distinct from excluded.folded_family
          or speaker_name.words is null
      """;

  private static final String PROVISIONAL_IN_DOCUMENT =
      """
      select s.id from speaker s where s.provisional and s.id in (
        select speaker_id from utterance where document_id = :id
        union select addressee_id from utterance where document_id = :id
        union select engine_speaker_id from quote where document_id = :id
        union select speaker_id from quote where document_id = :id
        union select c.speaker_id from quote_candidate c join quote q on q.id = c.quote_id
              where q.document_id = :id)
      """;

  private static final String DELETE_UNUSED =
      """
      delete from speaker s where s.provisional and s.id in :ids
        and not exists (select 1 from utterance where speaker_id = s.id)
        and not exists (select 1 from utterance where addressee_id = s.id)
        and not exists (select 1 from quote where engine_speaker_id = s.id)
        and not exists (select 1 from quote where speaker_id = s.id)
        and not exists (select 1 from quote_candidate where speaker_id = s.id)
        and not exists (select 1 from quote_correction where speaker_id = s.id)
      """;

  private final Session session;

  SpeakerRows(Session session) {
    this.session = session;
  }

  /**
   * Adds the provisional ones that are not there yet, and tells those that are which word of their
   * name is the family name. Those of the directory are there since the start.
   *
   * @return what the rows of a document refer to, by id
   */
  Map<String, SpeakerEntity> stored(Collection<SpeakerEntity> speakers) {
    List<SpeakerEntity> provisional = speakers.stream().filter(s -> s.provisional).toList();
    if (!provisional.isEmpty()) {
      session.doWork(connection -> insert(connection, provisional));
    }
    Map<String, SpeakerEntity> stored = new HashMap<>();
    for (SpeakerEntity speaker : speakers) {
      stored.put(speaker.id, session.getReference(SpeakerEntity.class, speaker.id));
    }
    return stored;
  }

  List<String> provisionalIn(String documentId) {
    return session
        .createNativeQuery(PROVISIONAL_IN_DOCUMENT, String.class)
        .setParameter("id", documentId)
        .getResultList();
  }

  /** Deletes those of them whom no document names any longer. */
  void deleteUnused(List<String> ids) {
    if (!ids.isEmpty()) {
      session.createNativeMutationQuery(DELETE_UNUSED).setParameterList("ids", ids).executeUpdate();
    }
  }

  // In the order of the ids, so that two documents never wait for each other in a circle.
  private static void insert(Connection connection, List<SpeakerEntity> speakers)
      throws SQLException {
    try (PreparedStatement speakerRow = connection.prepareStatement(INSERT_SPEAKER);
        PreparedStatement nameRow = connection.prepareStatement(INSERT_NAME)) {
      for (SpeakerEntity speaker : speakers) {
        speakerRow.setString(1, speaker.id);
        speakerRow.setString(2, speaker.kind);
        speakerRow.setString(3, speaker.name);
        speakerRow.setString(4, speaker.scopeDocumentId);
        speakerRow.addBatch();
        for (SpeakerName name : speaker.names) {
          nameRow.setString(1, speaker.id);
          nameRow.setString(2, name.name());
          nameRow.setString(3, name.folded());
          nameRow.setString(4, name.family());
          nameRow.setString(5, name.foldedFamily());
          nameRow.setString(6, name.words());
          nameRow.addBatch();
        }
      }
      speakerRow.executeBatch();
      nameRow.executeBatch();
    }
  }
}
