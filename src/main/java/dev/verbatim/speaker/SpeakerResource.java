package dev.verbatim.speaker;

import dev.verbatim.http.PageRequest;
import dev.verbatim.http.Paging;
import dev.verbatim.http.ParameterReader;
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
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** People and organisations. */
@Path("/v1/speakers")
@Produces(MediaType.APPLICATION_JSON)
public class SpeakerResource {

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
    SpeakerOrder order = q == null ? new SpeakerOrder.ByName() : ByLikeness.read(q, reader);
    PageRequest page = paging.read(reader);
    reader.finish();
    return page.answer(find(order, page), order::key, this::views, () -> count(order));
  }

  @GET
  @Path("{id}")
  @Transactional
  public SpeakerDetailView speaker(@RestPath String id) {
    return views(List.of(finder.require(id))).get(0);
  }

  private List<SpeakerEntity> find(SpeakerOrder order, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>(order.parameters());
    page.cursor().ifPresent(cursor -> parameters.putAll(order.keyset().parameters(cursor)));
    String sql =
        "select s.* from "
            + order.from()
            + page.cursor().map(cursor -> " where " + order.keyset().beyond(cursor)).orElse("")
            + " order by "
            + order.keyset().orderBy(page.backward())
            + " limit "
            + page.fetch();
    return bind(session.createNativeQuery(sql, SpeakerEntity.class), parameters).getResultList();
  }

  private long count(SpeakerOrder order) {
    String sql = "select count(*) from " + order.from();
    return bind(session.createNativeQuery(sql, Long.class), order.parameters()).getSingleResult();
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
}
