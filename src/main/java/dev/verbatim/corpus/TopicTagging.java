package dev.verbatim.corpus;

import dev.verbatim.document.TopicsVersion;
import dev.verbatim.engine.topic.TopicTagger;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Tags what is stored again when the taxonomy has changed: behind the running service, some
 * documents a transaction, by one replica at a time. What is done stays done, so that a start goes
 * on where the last one was stopped.
 */
@Singleton
class TopicTagging {

  private static final Logger LOG = Logger.getLogger(TopicTagging.class);

  // Any number, the same for every replica of the service.
  private static final long LOCK = 0x5645_5242_5441_4753L;

  private static final int DOCUMENTS_A_BATCH = 20;
  private static final int ATTEMPTS = 3;
  private static final long NANOS_BETWEEN_LINES = TimeUnit.SECONDS.toNanos(10);

  private final DataSource database;
  private final TopicTagger tagger;
  private final TopicsVersion version;
  private volatile boolean isStopped;

  TopicTagging(DataSource database, TopicTagger tagger, TopicsVersion version) {
    this.database = database;
    this.tagger = tagger;
    this.version = version;
  }

  /** Begins, and returns at once. */
  void start() {
    Thread thread = new Thread(this::run, "tag topics");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent shutdown) {
    isStopped = true;
  }

  /** Tags everything that is not tagged by the present version; another one's run is left alone. */
  void run() {
    try (Connection connection = database.getConnection()) {
      TaggingRows rows = new TaggingRows(connection, tagger, version.value());
      if (!rows.lock(LOCK)) {
        return;
      }
      try {
        tag(rows);
      } finally {
        rows.unlock(LOCK);
      }
    } catch (SQLException failure) {
      // Whoever stops the service takes the connection away.
      if (isStopped) {
        LOG.info("Topics: tagging goes on at the next start");
      } else {
        LOG.error("Topics: tagging stopped and goes on at the next start", failure);
      }
    }
  }

  private void tag(TaggingRows rows) throws SQLException {
    int all = rows.begin();
    if (all == 0) {
      return;
    }
    LOG.infof("Topics: tagging %d documents again", all);
    int done = 0;
    long nextLine = System.nanoTime() + NANOS_BETWEEN_LINES;
    List<String> batch = rows.next("", DOCUMENTS_A_BATCH);
    while (!batch.isEmpty() && !isStopped) {
      tag(rows, batch);
      done += batch.size();
      if (System.nanoTime() > nextLine) {
        LOG.infof("Topics: %d of %d documents tagged again", done, all);
        nextLine = System.nanoTime() + NANOS_BETWEEN_LINES;
      }
      batch = rows.next(batch.get(batch.size() - 1), DOCUMENTS_A_BATCH);
    }
    if (!isStopped) {
      rows.finish();
      LOG.infof("Topics: all %d documents tagged again", done);
    }
  }

  // What can collide, with an import or a deletion, is tried again.
  private static void tag(TaggingRows rows, List<String> documents) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        rows.tag(documents);
        return;
      } catch (SQLException collision) {
        if (attempt == ATTEMPTS) {
          throw collision;
        }
      }
    }
  }
}
