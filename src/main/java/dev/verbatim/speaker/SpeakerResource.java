package dev.verbatim.speaker;

import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.http.Keyset;
import dev.verbatim.http.Keyset.Column;
import dev.verbatim.http.PageRequest;
import dev.verbatim.http.Paging;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.http.ProblemView.Fault;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** People and organisations. */
@Path("/v1/speakers")
@Produces(MediaType.APPLICATION_JSON)
public class SpeakerResource {

  private static final int INDEXED_LENGTH = 200;

  private static final Keyset BY_NAME =
      new Keyset(
          List.of(
              new Column("left(s.name, 200) collate \"C\"", false, text -> text),
              new Column("s.id", false, text -> text)));

  // A beginning of a whole name or of a family name; the key has neither % nor _ in it.
  private static final String IS_NAMED =
      "s.id in (select n.speaker_id from speaker_name n where left(n.folded, 200) like :prefix"
          + " union select n.speaker_id from speaker_name n"
          + " where left(n.folded_family, 200) like :prefix)";

  private final Session session;
  private final SpeakerFinder finder;

  SpeakerResource(Session session, SpeakerFinder finder) {
    this.session = session;
    this.finder = finder;
  }

  @GET
  @Transactional
  public Response list(@RestQuery @Nullable String q, @BeanParam Paging paging) {
    ParameterReader reader = new ParameterReader();
    Map<String, Object> parameters = new HashMap<>();
    List<String> conditions = new ArrayList<>();
    if (q != null) {
      conditions.add(IS_NAMED);
      parameters.put("prefix", prefix(q, reader));
    }
    PageRequest page = paging.read(reader);
    reader.finish();
    return page.answer(
        find(conditions, parameters, page),
        speaker -> List.of(indexed(speaker.name), speaker.id),
        this::views,
        () -> count(conditions, parameters));
  }

  @GET
  @Path("{id}")
  @Transactional
  public SpeakerDetailView speaker(@RestPath String id) {
    return views(List.of(finder.require(id))).get(0);
  }

  private static String prefix(String q, ParameterReader reader) {
    String key = NameKey.of(q);
    if (key.isEmpty()) {
      reader.reject(Fault.ofParameter("q", "q must hold the beginning of a name."));
    }
    return indexed(key) + "%";
  }

  private List<SpeakerEntity> find(
      List<String> conditions, Map<String, Object> parameters, PageRequest page) {
    List<String> all = new ArrayList<>(conditions);
    Map<String, Object> values = new HashMap<>(parameters);
    page.cursor()
        .ifPresent(
            cursor -> {
              all.add(BY_NAME.beyond(cursor));
              values.putAll(BY_NAME.parameters(cursor));
            });
    String sql =
        "select s.* from speaker s"
            + where(all)
            + " order by "
            + BY_NAME.orderBy(page.backward())
            + " limit "
            + page.fetch();
    return bind(session.createNativeQuery(sql, SpeakerEntity.class), values).getResultList();
  }

  private long count(List<String> conditions, Map<String, Object> parameters) {
    String sql = "select count(*) from speaker s" + where(conditions);
    return bind(session.createNativeQuery(sql, Long.class), parameters).getSingleResult();
  }

  private static String where(List<String> conditions) {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private static <T> NativeQuery<T> bind(NativeQuery<T> query, Map<String, Object> parameters) {
    parameters.forEach(query::setParameter);
    return query;
  }

  private List<SpeakerDetailView> views(List<SpeakerEntity> speakers) {
    Map<String, SpeakerRecord> records =
        SpeakerRecord.of(session, speakers.stream().map(speaker -> speaker.id).toList());
    return speakers.stream()
        .map(
            speaker ->
                SpeakerDetailView.of(
                    speaker, records.getOrDefault(speaker.id, SpeakerRecord.NOTHING)))
        .toList();
  }

  // As PostgreSQL's left(text, 200) does it.
  private static String indexed(String text) {
    return text.codePointCount(0, text.length()) <= INDEXED_LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, INDEXED_LENGTH));
  }
}
