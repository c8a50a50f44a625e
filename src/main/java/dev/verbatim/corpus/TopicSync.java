package dev.verbatim.corpus;

import dev.verbatim.engine.topic.Taxonomy;
import dev.verbatim.engine.topic.Topic;
import dev.verbatim.engine.topic.TopicTagger;
import dev.verbatim.sql.TransactionLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Brings the topics of the database up to the taxonomy. Where they are the same nothing happens.
 */
@ApplicationScoped
class TopicSync {

  // Any number, the same for every replica of the service.
  private static final long LOCK = 0x5645_5242_544F_5049L;

  private final Session session;
  private final Taxonomy taxonomy;

  TopicSync(Session session, TopicTagger tagger) {
    this.session = session;
    this.taxonomy = tagger.taxonomy();
  }

  @Transactional
  void run() {
    TransactionLock.take(session, LOCK);
    List<List<@Nullable String>> wanted = wanted();
    if (stored().equals(wanted)) {
      return;
    }
    change("delete from topic");
    for (List<@Nullable String> row : wanted) {
      insert(row);
    }
    insertLines();
  }

  private List<List<@Nullable String>> stored() {
    return session
        .createNativeQuery(
            "select cast(position as text), id, parent_id, label_en, label_ru, label_ko, iptc"
                + " from topic order by position",
            Object[].class)
        .getResultList()
        .stream()
        .map(row -> Arrays.stream(row).map(value -> (String) value).collect(Collectors.toList()))
        .collect(Collectors.toList());
  }

  private List<List<@Nullable String>> wanted() {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (Topic topic : taxonomy.topics()) {
      rows.add(
          Arrays.asList(
              Integer.toString(rows.size() + 1),
              topic.id(),
              topic.parentId(),
              topic.label("en"),
              topic.label("ru"),
              topic.label("ko"),
              topic.iptc()));
    }
    return rows;
  }

  private void insert(List<@Nullable String> row) {
    var statement =
        session.createNativeMutationQuery(
            "insert into topic (position, id, parent_id, label_en, label_ru, label_ko, iptc)"
                + " values (cast(?1 as integer), ?2, ?3, ?4, ?5, ?6, ?7)");
    for (int i = 0; i < row.size(); i++) {
      statement.setParameter(i + 1, row.get(i), String.class);
    }
    statement.executeUpdate();
  }

  private void insertLines() {
    change(
        """
        insert into topic_above (topic_id, above_id)
        with recursive line (topic_id, above_id) as (
          select id, id from topic
          union all
          select line.topic_id, topic.parent_id
          from line join topic on topic.id = line.above_id
          where topic.parent_id is not null)
        select topic_id, above_id from line
        """);
  }

  private void change(String statement) {
    session.createNativeMutationQuery(statement).executeUpdate();
  }
}
