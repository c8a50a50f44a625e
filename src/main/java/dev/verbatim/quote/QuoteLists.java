package dev.verbatim.quote;

import dev.verbatim.http.PageRequest;
import dev.verbatim.http.Paging;
import dev.verbatim.http.ParameterReader;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import javax.sql.DataSource;

/** The search, whichever address it is asked at. */
@Singleton
public class QuoteLists {

  private final DataSource database;
  private final CostlyAnswers costly;

  QuoteLists(DataSource database, CostlyAnswers costly) {
    this.database = database;
    this.costly = costly;
  }

  /**
   * The page of the quotes that all filters let through.
   *
   * @param speakers ids
   * @param topics ids
   * @param reader which ends here: what it found wrong becomes the problem
   */
  Response search(
      List<String> speakers,
      List<String> topics,
      QuoteQuery query,
      QuoteListQuery list,
      Paging paging,
      ParameterReader reader) {
    QuoteFilter filter = QuoteFilter.read(speakers, topics, query, list, reader);
    PageRequest page = paging.read(reader);
    reader.finish();
    return QuoteSearch.answer(database, costly, filter, page);
  }
}
