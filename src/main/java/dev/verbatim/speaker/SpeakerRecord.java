package dev.verbatim.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * What the stored documents hold of a speaker.
 *
 * @param documents in which a quote is the speaker's
 * @param rolesPrinted what texts say that a provisional speaker is
 */
record SpeakerRecord(long quotes, long documents, long utterances, List<String> rolesPrinted) {

  static final SpeakerRecord NOTHING = new SpeakerRecord(0, 0, 0, List.of());

  private record QuoteCount(String id, long quotes, long documents) {}

  private record UtteranceCount(String id, long utterances) {}

  private record RolePrinted(String id, String role) {}

  /** By id, for each of the ids; so many queries, however many there are. */
  static Map<String, SpeakerRecord> of(Session session, Collection<String> ids) {
    Map<String, SpeakerRecord> records = new HashMap<>();
    ids.forEach(id -> records.put(id, NOTHING));
    if (ids.isEmpty()) {
      return records;
    }
    session
        .createNativeQuery(QUOTES, QuoteCount.class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(c -> records.computeIfPresent(c.id(), (id, r) -> r.with(c)));
    list(session, UtteranceCount.class, ids, UTTERANCES)
        .forEach(c -> records.computeIfPresent(c.id(), (id, r) -> r.with(c)));
    list(session, RolePrinted.class, ids, ROLES)
        .forEach(p -> records.computeIfPresent(p.id(), (id, r) -> r.with(p)));
    return records;
  }

  private static final String QUOTES =
      "select speaker_id, sum(quotes), count(distinct document_id) from quote_tally"
          + " where speaker_id in (:ids) group by speaker_id";

  private static final String UTTERANCES =
      "select u.speaker.id, count(*) from UtteranceEntity u"
          + " where u.speaker.id in (:ids) group by u.speaker.id";

  private static final String ROLES =
      "select distinct q.speaker.id, q.rolePrinted from QuoteEntity q"
          + " where q.speaker.id in (:ids) and q.speaker.provisional"
          + " and q.rolePrinted is not null order by q.speaker.id, q.rolePrinted";

  private static <T> List<T> list(
      Session session, Class<T> type, Collection<String> ids, String query) {
    return session.createSelectionQuery(query, type).setParameter("ids", ids).getResultList();
  }

  private SpeakerRecord with(QuoteCount count) {
    return new SpeakerRecord(count.quotes(), count.documents(), utterances, rolesPrinted);
  }

  private SpeakerRecord with(UtteranceCount count) {
    return new SpeakerRecord(quotes, documents, count.utterances(), rolesPrinted);
  }

  private SpeakerRecord with(RolePrinted printed) {
    List<String> more = new ArrayList<>(rolesPrinted);
    more.add(printed.role());
    return new SpeakerRecord(quotes, documents, utterances, List.copyOf(more));
  }
}
