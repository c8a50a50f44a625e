package dev.verbatim.speaker;

import dev.verbatim.http.PageRequest;
import dev.verbatim.http.Paging;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.sql.NamedQuery;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** People and organisations. */
@Path("/v1/speakers")
@Produces(MediaType.APPLICATION_JSON)
public class SpeakerResource {

  private final Session session;
  private final DataSource database;
  private final SpeakerFinder finder;

  SpeakerResource(Session session, DataSource database, SpeakerFinder finder) {
    this.session = session;
    this.database = database;
    this.finder = finder;
  }

  @GET
  @Transactional
  public Response list(@RestQuery @Nullable String q, @BeanParam Paging paging) {
    ParameterReader reader = new ParameterReader();
    SpeakerOrder order = q == null ? new SpeakerOrder.ByName() : ByLikeness.read(q, reader);
    PageRequest page = paging.read(reader);
    reader.finish();
    return order instanceof ByLikeness like ? answer(like, page) : answer(order, page);
  }

  // Who types a name wrongly finds whom it is like, if nobody is found otherwise.
  private Response answer(ByLikeness order, PageRequest page) {
    BySpelling spelling = new BySpelling(order.words());
    boolean isSpelt =
        page.cursor().isPresent()
            ? page.cursor().filter(BySpelling::made).isPresent()
            : spelling.isLongEnough() && count(order) == 0;
    return answer(isSpelt ? spelling : (SpeakerOrder) order, page);
  }

  private Response answer(SpeakerOrder order, PageRequest page) {
    return page.answer(
        find(order, page), Place::key, places -> views(entities(places)), () -> count(order));
  }

  /** A speaker's place in an order. */
  private record Place(String id, List<String> key) {}

  @GET
  @Path("{id}")
  @Transactional
  public SpeakerDetailView speaker(@RestPath String id) {
    return views(List.of(finder.require(id))).get(0);
  }

  private List<Place> find(SpeakerOrder order, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>(order.parameters());
    page.cursor().ifPresent(cursor -> parameters.putAll(order.keyset().parameters(cursor)));
    String key =
        order.keyset().columns().stream()
            .map(column -> "cast(" + column.expression() + " as text)")
            .collect(Collectors.joining(", "));
    String sql =
        "select s.id, array["
            + key
            + "] from "
            + order.from()
            + page.cursor().map(cursor -> " where " + order.keyset().beyond(cursor)).orElse("")
            + " order by "
            + order.keyset().orderBy(page.backward())
            + " limit "
            + page.fetch();
    return NamedQuery.list(
        database,
        sql,
        parameters,
        row -> new Place(row.getString(1), List.of((String[]) row.getArray(2).getArray())));
  }

  private List<SpeakerEntity> entities(List<Place> places) {
    Map<String, SpeakerEntity> found =
        session
            .createSelectionQuery("from SpeakerEntity where id in :ids", SpeakerEntity.class)
            .setParameter("ids", places.stream().map(Place::id).toList())
            .getResultStream()
            .collect(Collectors.toMap(speaker -> speaker.id, Function.identity()));
    return places.stream()
        .flatMap(place -> Optional.ofNullable(found.get(place.id())).stream())
        .toList();
  }

  private long count(SpeakerOrder order) {
    String sql = "select count(*) from " + order.from();
    return NamedQuery.list(database, sql, order.parameters(), row -> row.getLong(1)).get(0);
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
}
