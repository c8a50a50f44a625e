package dev.verbatim.check;

import dev.verbatim.document.DocumentAttributed;
import dev.verbatim.sql.NamedQuery;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Compares every document with all others after it was stored. That is done in a transaction of its
 * own, so that of two documents stored at once the later one sees the other; and it is made up for
 * after a start, in the background, where it is missing or was done by an older version.
 */
@ApplicationScoped
class Comparisons {

  private static final Logger LOG = Logger.getLogger(Comparisons.class);

  /** Counted up when wordings are stored or linked in another way. */
  private static final int VERSION = 1;

  /** After the directory and the seeds. */
  private static final int LATE = 5_000;

  private final DataSource database;
  private final VariantLinker linker;
  private volatile boolean stopped;

  Comparisons(DataSource database) {
    this.database = database;
    this.linker = new VariantLinker(database);
  }

  void compare(@Observes DocumentAttributed document) {
    try {
      compare(document.id());
    } catch (RuntimeException failure) {
      LOG.warnf(failure, "%s is stored and will be compared at the next start", document.id());
    }
  }

  void makeUp(@Observes @Priority(LATE) StartupEvent start) {
    Thread thread = new Thread(this::makeUp, "comparisons");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent end) {
    stopped = true;
  }

  private void makeUp() {
    try {
      List<String> missing = missing();
      for (String id : missing) {
        if (stopped) {
          return;
        }
        compare(id);
      }
      if (!missing.isEmpty()) {
        LOG.infof("%d stored documents compared", missing.size());
      }
    } catch (RuntimeException failure) {
      if (!stopped) {
        LOG.warn("What is not compared yet will be at the next start", failure);
      }
    }
  }

  private List<String> missing() {
    return NamedQuery.list(
        database,
        """
        select d.id from document d left join document_comparison c on c.document_id = d.id
        where c.version is distinct from :version order by d.imported_at, d.id
        """,
        Map.of("version", VERSION),
        row -> row.getString(1));
  }

  private void compare(String documentId) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              try {
                if (begin(documentId)) {
                  linker.link(documentId);
                }
              } catch (SQLException failure) {
                throw new IllegalStateException(failure);
              }
            });
  }

  // What is lost of it in a crash is made up for: nobody has to wait for the disk. False where the
  // document was deleted meanwhile.
  private boolean begin(String documentId) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement settings = connection.createStatement();
        PreparedStatement mark =
            connection.prepareStatement(
                """
                insert into document_comparison (document_id, version)
                select id, ? from document where id = ? for key share
                on conflict (document_id) do update set version = excluded.version
                """)) {
      settings.execute("set local synchronous_commit = off");
      mark.setInt(1, VERSION);
      mark.setString(2, documentId);
      return mark.executeUpdate() == 1;
    }
  }
}
