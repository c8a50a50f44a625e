package dev.verbatim.quote;

import dev.verbatim.search.KoreanLexemes;
import dev.verbatim.sql.NamedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Korean quotes that were stored without what their words are looked up by, as by an earlier
 * version or straight in the database.
 */
@ApplicationScoped
public class UnreadKorean {

  private static final Logger LOG = Logger.getLogger(UnreadKorean.class);

  private static final String SOME =
      """
      select id, text from quote where language = 'ko' and korean_lexemes is null
      order by id limit 500
      """;

  private static final String UPDATE =
      """
      update quote q set korean_lexemes = r.lexemes
      from unnest(cast(:ids as text[]), cast(:lexemes as text[])) as r (id, lexemes)
      where q.id = r.id returning q.id
      """;

  private final DataSource database;

  UnreadKorean(DataSource database) {
    this.database = database;
  }

  private record Unread(String id, String text) {}

  /** Reads all of them. */
  public void read() {
    int read = 0;
    for (List<Unread> some = some(); !some.isEmpty(); some = some()) {
      Map<String, List<String>> parameters =
          Map.of(
              "ids", some.stream().map(Unread::id).toList(),
              "lexemes", some.stream().map(unread -> KoreanLexemes.of(unread.text())).toList());
      read += NamedQuery.list(database, UPDATE, parameters, row -> row.getString(1)).size();
    }
    if (read > 0) {
      LOG.infof("%d Korean quotes made searchable", read);
    }
  }

  private List<Unread> some() {
    return NamedQuery.list(
        database, SOME, Map.of(), row -> new Unread(row.getString(1), row.getString(2)));
  }
}
