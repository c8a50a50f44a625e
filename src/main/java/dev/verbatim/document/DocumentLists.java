package dev.verbatim.document;

import dev.verbatim.http.Keyset;
import dev.verbatim.http.PageRequest;
import dev.verbatim.quote.ListedQuote;
import dev.verbatim.quote.QuoteEntity;
import dev.verbatim.quote.QuoteRow;
import dev.verbatim.sql.NamedQuery;
import dev.verbatim.utterance.UtteranceEntity;
import dev.verbatim.utterance.UtteranceView;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Pages of documents, and of what is in one. */
final class DocumentLists {

  // The newest import first.
  private static final Keyset DOCUMENTS =
      new Keyset(
          List.of(
              new Keyset.Column("d.importedAt", true, Instant::parse),
              new Keyset.Column("d.id", false, id -> id)));
  private static final Keyset UTTERANCES =
      new Keyset(List.of(new Keyset.Column("u.position", false, Integer::valueOf)));
  private static final Keyset QUOTES =
      new Keyset(List.of(new Keyset.Column("q.position", false, Integer::valueOf)));

  private DocumentLists() {}

  static Response documents(PageRequest page) {
    String beyond = page.cursor().map(cursor -> " where " + DOCUMENTS.beyond(cursor)).orElse("");
    List<DocumentEntity> rows =
        DocumentEntity.<DocumentEntity>find(
                "from DocumentEntity d" + beyond + orderBy(DOCUMENTS, page),
                page.cursor().map(DOCUMENTS::parameters).orElse(Map.of()))
            .range(0, page.fetch() - 1)
            .list();
    return page.answer(
        rows,
        document -> List.of(document.importedAt.toString(), document.id),
        found -> found.stream().map(DocumentView::of).toList(),
        () -> DocumentEntity.count());
  }

  static Response utterances(DocumentEntity document, PageRequest page) {
    List<UtteranceEntity> rows =
        UtteranceEntity.<UtteranceEntity>find(
                "from UtteranceEntity u left join fetch u.speaker left join fetch u.addressee"
                    + ofDocument("u", UTTERANCES, page),
                parameters(document, UTTERANCES, page))
            .range(0, page.fetch() - 1)
            .list();
    return page.answer(
        rows,
        utterance -> List.of(Integer.toString(utterance.position)),
        found -> views(document, found),
        () -> document.utteranceCount);
  }

  static Response quotes(DataSource database, DocumentEntity document, PageRequest page) {
    String beyond = page.cursor().map(cursor -> " and " + QUOTES.beyond(cursor)).orElse("");
    String order = orderBy(QUOTES, page);
    String quotes =
        "select * from quote q where q.document_id = :document"
            + beyond
            + order
            + " limit "
            + page.fetch();
    List<ListedQuote> rows =
        NamedQuery.list(
            database,
            QuoteRow.select(quotes, order),
            parameters(document, QUOTES, page),
            QuoteRow::read);
    return page.answer(
        rows,
        quote -> List.of(Integer.toString(quote.position())),
        found -> found.stream().map(ListedQuote::json).toList(),
        () -> document.quoteCount);
  }

  private static List<UtteranceView> views(DocumentEntity document, List<UtteranceEntity> found) {
    Map<String, List<String>> passages =
        QuoteEntity.passageIdsByUtterance(
            document.id, found.stream().map(utterance -> utterance.id).toList());
    return found.stream()
        .map(
            utterance ->
                UtteranceView.of(utterance, passages.getOrDefault(utterance.id, List.of())))
        .toList();
  }

  private static String ofDocument(String alias, Keyset order, PageRequest page) {
    String beyond = page.cursor().map(cursor -> " and " + order.beyond(cursor)).orElse("");
    return " where " + alias + ".documentId = :document" + beyond + orderBy(order, page);
  }

  private static String orderBy(Keyset order, PageRequest page) {
    return " order by " + order.orderBy(page.backward());
  }

  private static Map<String, Object> parameters(
      DocumentEntity document, Keyset order, PageRequest page) {
    Map<String, Object> parameters =
        new HashMap<>(page.cursor().map(order::parameters).orElse(Map.of()));
    parameters.put("document", document.id);
    return parameters;
  }
}
