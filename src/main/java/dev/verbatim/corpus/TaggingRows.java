package dev.verbatim.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.topic.Passage;
import dev.verbatim.engine.topic.TopicTag;
import dev.verbatim.engine.topic.TopicTagger;
import dev.verbatim.quote.QuoteTopic;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows that a new tagging reads and writes, by one connection. */
final class TaggingRows {

  private static final String PENDING = "topics_version is distinct from ?";

  // A run that was interrupted goes on: what it had done still counts.
  private static final String BEGIN =
      """
      insert into topic_tagging (version, documents, documents_done, started_at)
      select ?, count(*), 0, now() from document where topics_version is distinct from ?
      on conflict (version) do update
      set documents = topic_tagging.documents_done + excluded.documents, finished_at = null
      returning documents - documents_done
      """;

  private static final String QUOTES =
      """
      select quote.id, quote.span_start, quote.span_end, section.span_start, section.span_end,
             quote.language
      from quote join section
        on section.document_id = quote.document_id and section.id = quote.section_id
      where quote.document_id = ?
      """;

  private static final String WRITE =
      """
      update quote set topics = cast(tagged.topics as jsonb)
      from unnest(?, ?) as tagged (id, topics)
      where quote.id = tagged.id and quote.topics <> cast(tagged.topics as jsonb)
      """;

  private static final String COUNT_UP =
      """
      update topic_tagging set documents_done = least(documents, documents_done + ?)
      where version = ?
      """;

  private static final JsonMapper JSON = new JsonMapper();

  private final Connection connection;
  private final TopicTagger tagger;
  private final String version;

  TaggingRows(Connection connection, TopicTagger tagger, String version) {
    this.connection = connection;
    this.tagger = tagger;
    this.version = version;
  }

  /** False where another connection holds the lock. */
  boolean lock(long key) throws SQLException {
    return ask("select cast(pg_try_advisory_lock(?) as integer)", key) == 1;
  }

  void unlock(long key) throws SQLException {
    ask("select cast(pg_advisory_unlock(?) as integer)", key);
  }

  /** How many documents are to be tagged; notes the beginning if there are any. */
  int begin() throws SQLException {
    int pending = ask("select count(*) from document where " + PENDING, version);
    return pending == 0 ? 0 : ask(BEGIN, version, version);
  }

  /** The ids of some documents to be tagged, behind the given one. */
  List<String> next(String behind, int atMost) throws SQLException {
    String sql =
        "select id from document where id > ? and " + PENDING + " order by id limit " + atMost;
    return texts(sql, behind, version);
  }

  /** Tags all quotes of the documents, in one transaction. */
  void tag(List<String> documents) throws SQLException {
    connection.setAutoCommit(false);
    try {
      Array ids = array(documents);
      List<String> locked =
          texts("select id from document where id = any(?) order by id for update", ids);
      write(locked);
      change("update document set topics_version = ? where id = any(?)", version, array(locked));
      change(COUNT_UP, documents.size(), version);
      connection.commit();
    } catch (SQLException failure) {
      connection.rollback();
      throw failure;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  void finish() throws SQLException {
    change("delete from topic_tagging where version <> ?", version);
    change(
        "update topic_tagging set finished_at = now(), documents_done = documents"
            + " where version = ?",
        version);
  }

  private void write(List<String> documents) throws SQLException {
    List<String> ids = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    for (String document : documents) {
      String content = "select text from document_content where document_id = ?";
      SourceText text = SourceText.of(texts(content, document).get(0));
      List<Passage> passages = new ArrayList<>();
      try (PreparedStatement statement = statement(QUOTES, document);
          ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          ids.add(row.getString(1));
          passages.add(new Passage(span(text, row, 2), span(text, row, 4), row.getString(6)));
        }
      }
      tagger.tag(text.value(), passages).forEach(tags -> topics.add(json(text, tags)));
    }
    change(WRITE, array(ids), array(topics));
    texts("select cast(index_topics(?) as text)", array(documents));
  }

  private static Span span(SourceText text, ResultSet row, int column) throws SQLException {
    return new Span(text.utf16Offset(row.getInt(column)), text.utf16Offset(row.getInt(column + 1)));
  }

  private static String json(SourceText text, List<TopicTag> tags) {
    List<QuoteTopic> topics = tags.stream().map(tag -> QuoteTopic.of(text, tag)).toList();
    try {
      return JSON.writeValueAsString(topics);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Array array(List<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }

  private int ask(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = statement(sql, parameters);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private List<String> texts(String sql, Object... parameters) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (PreparedStatement statement = statement(sql, parameters);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        texts.add(row.getString(1));
      }
    }
    return texts;
  }

  private void change(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = statement(sql, parameters)) {
      statement.executeUpdate();
    }
  }

  private PreparedStatement statement(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
