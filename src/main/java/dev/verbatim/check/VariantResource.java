package dev.verbatim.check;

import static java.util.Objects.requireNonNull;

import dev.verbatim.document.RetiredEntity;
import dev.verbatim.http.JsonText;
import dev.verbatim.http.Keyset;
import dev.verbatim.http.Keyset.Column;
import dev.verbatim.http.PageRequest;
import dev.verbatim.http.Paging;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.quote.QuoteEntity;
import dev.verbatim.sql.NamedQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestPath;

/** The same words published elsewhere. */
@Path("/v1/quotes/{id}/variants")
@Produces(MediaType.APPLICATION_JSON)
public class VariantResource {

  private static final Keyset ORDER =
      new Keyset(
          List.of(
              new Column("v.similarity", true, BigDecimal::new),
              new Column("v.other_id", false, text -> text)));

  private final DataSource database;

  VariantResource(DataSource database) {
    this.database = database;
  }

  @GET
  public Response variants(@RestPath String id, @BeanParam Paging paging) {
    ParameterReader reader = new ParameterReader();
    PageRequest page = paging.read(reader);
    reader.finish();
    if (QuoteEntity.count("id", id) == 0) {
      throw RetiredEntity.absence("quote", id);
    }
    return page.answer(
        links(id, page),
        link -> List.of(link.similarity().toString(), link.otherId()),
        this::views,
        () -> count(id));
  }

  private record Link(String otherId, String relation, BigDecimal similarity) {}

  private List<Link> links(String id, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", id);
    StringBuilder sql =
        new StringBuilder(
            "select v.other_id, v.relation, v.similarity from quote_variant v"
                + " where v.quote_id = :id");
    page.cursor()
        .ifPresent(
            cursor -> {
              sql.append(" and ").append(ORDER.beyond(cursor));
              parameters.putAll(ORDER.parameters(cursor));
            });
    sql.append(" order by ").append(ORDER.orderBy(page.backward()));
    sql.append(" limit ").append(page.fetch());
    return NamedQuery.list(
        database,
        sql.toString(),
        parameters,
        row -> new Link(row.getString(1), row.getString(2), row.getBigDecimal(3)));
  }

  private List<VariantView> views(List<Link> links) {
    Map<String, JsonText> quotes =
        QuoteViews.withIds(database, links.stream().map(Link::otherId).toList());
    return links.stream()
        .filter(link -> quotes.containsKey(link.otherId()))
        .map(link -> view(link, requireNonNull(quotes.get(link.otherId()))))
        .toList();
  }

  private static VariantView view(Link link, JsonText quote) {
    return new VariantView(link.relation(), link.similarity(), quote);
  }

  private long count(String id) {
    return NamedQuery.list(
            database,
            "select count(*) from quote_variant where quote_id = :id",
            Map.of("id", id),
            row -> row.getLong(1))
        .get(0);
  }
}
