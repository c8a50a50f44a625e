package dev.verbatim.speaker;

import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.http.ProblemException;
import dev.verbatim.http.ProblemView.Candidate;
import dev.verbatim.http.ProblemView.Fault;
import dev.verbatim.http.Shown;
import dev.verbatim.http.Suggestion;
import dev.verbatim.sql.NamedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds whom a client means: by id, by {@code wikidata:Q7747}, or by a name in any spelling. */
@ApplicationScoped
public class SpeakerFinder {

  private static final String WIKIDATA = "wikidata:";
  private static final int MOST_CANDIDATES = 20;

  private static final String BY_NAME = "left(n.folded, 200) = left(:key, 200) and n.folded = :key";
  private static final String BY_FAMILY =
      "left(n.foldedFamily, 200) = left(:key, 200) and n.foldedFamily = :key";

  // The first step that finds anybody decides: a bare surname means the directory's people. Of
  // those
  // that texts name, one whom a text calls by the surname alone is as likely as any other of it.
  private static final List<Step> STEPS =
      List.of(
          new Step(BY_NAME, false),
          new Step(BY_FAMILY, false),
          new Step("(" + BY_NAME + " or " + BY_FAMILY + ")", true));

  private final Session session;
  private final DataSource database;

  SpeakerFinder(Session session, DataSource database) {
    this.session = session;
    this.database = database;
  }

  private record Step(String condition, boolean provisional) {}

  /** The speaker with this id; without one it answers 404. */
  public SpeakerEntity require(String id) {
    return SpeakerEntity.findOptional(id)
        .orElseThrow(() -> ProblemException.notFound("speaker", id));
  }

  /**
   * The ids of the speakers that a parameter's values stand for. What stands for nobody or for
   * several goes to the reader as a fault.
   */
  public List<String> find(String parameter, List<String> values, ParameterReader reader) {
    return values.stream().flatMap(value -> find(parameter, value, reader).stream()).toList();
  }

  private Optional<String> find(String parameter, String value, ParameterReader reader) {
    List<Candidate> found = candidates(value.strip());
    if (found.size() == 1) {
      return Optional.of(found.get(0).id());
    }
    reader.reject(
        found.isEmpty()
            ? nobody(parameter, value)
            : new Fault(
                Shown.value(value) + " could be several speakers; give the id of one.",
                parameter,
                null,
                null,
                null,
                found));
    return Optional.empty();
  }

  private List<Candidate> candidates(String value) {
    if (value.startsWith(WIKIDATA)) {
      return byWikidata(value.substring(WIKIDATA.length()));
    }
    List<Candidate> byId = byId(value);
    if (!byId.isEmpty()) {
      return byId;
    }
    String key = NameKey.of(value);
    return STEPS.stream()
        .map(step -> key.isEmpty() ? List.<Candidate>of() : byKey(step, key))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Candidate> byId(String id) {
    return NamedQuery.list(
        database,
        "select id, name from speaker where id = :id",
        Map.of("id", id),
        row -> new Candidate(row.getString(1), row.getString(2)));
  }

  private List<Candidate> byWikidata(String item) {
    return session
        .createSelectionQuery(
            "select s.id, s.name from SpeakerEntity s join s.identifiers i"
                + " where key(i) = 'wikidata' and value(i) = :item",
            Candidate.class)
        .setParameter("item", item)
        .getResultList();
  }

  private List<Candidate> byKey(Step step, String key) {
    return session
        .createSelectionQuery(
            "select distinct s.id, s.name from SpeakerEntity s join s.names n where "
                + step.condition()
                + " and s.provisional = :provisional order by s.name, s.id",
            Candidate.class)
        .setParameter("key", key)
        .setParameter("provisional", step.provisional())
        .setMaxResults(MOST_CANDIDATES)
        .getResultList();
  }

  private Fault nobody(String parameter, String value) {
    Optional<String> nearest = nearest(NameKey.of(value));
    return Fault.ofParameter(
        parameter,
        "No speaker is known as "
            + Shown.value(value)
            + "."
            + Suggestion.sentence(nearest)
            + " /v1/speakers?q= finds names by their beginning.",
        nearest.orElse(null));
  }

  // Only the directory's names are looked through: they are few, and known to be right.
  private Optional<String> nearest(String key) {
    List<Known> known =
        session
            .createSelectionQuery(
                "select s.id, n.folded, n.foldedFamily from SpeakerEntity s join s.names n"
                    + " where not s.provisional",
                Known.class)
            .getResultList();
    return Suggestion.nearest(key, known.stream().flatMap(Known::keys).distinct().toList())
        .flatMap(near -> known.stream().filter(k -> k.keys().anyMatch(near::equals)).findFirst())
        .map(Known::id);
  }

  private record Known(String id, String folded, @Nullable String foldedFamily) {
    Stream<String> keys() {
      return Stream.of(Optional.of(folded), Optional.ofNullable(foldedFamily))
          .flatMap(Optional::stream);
    }
  }
}
