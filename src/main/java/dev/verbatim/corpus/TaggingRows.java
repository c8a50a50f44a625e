package dev.verbatim.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.verbatim.document.Excerpt;
import dev.verbatim.engine.text.Span;
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
      write(array(locked));
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

  private void write(Array documents) throws SQLException {
    List<String> ids = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    String sql = "select id, exact, span_start, language from quote where document_id = any(?)";
    try (PreparedStatement statement = statement(sql, documents);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        ids.add(row.getString(1));
        topics.add(topics(row.getString(2), row.getInt(3), row.getString(4)));
      }
    }
    change(WRITE, array(ids), array(topics));
    texts("select cast(index_topics(?) as text)", documents);
  }

  private String topics(String exact, int start, String language) {
    List<QuoteTopic> topics =
        tagger.tag(exact, new Span(0, exact.length()), language).stream()
            .map(tag -> QuoteTopic.of(tag, span -> excerpt(exact, start, span)))
            .toList();
    try {
      return JSON.writeValueAsString(topics);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Excerpt excerpt(String exact, int start, Span span) {
    int first = start + exact.codePointCount(0, span.start());
    String words = exact.substring(span.start(), span.end());
    return new Excerpt(first, first + words.codePointCount(0, words.length()), words);
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
