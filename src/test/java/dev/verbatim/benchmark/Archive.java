package dev.verbatim.benchmark;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a large archive of the documents that a database holds: copies of them, word for word, with
 * other ids, days, places, publishers and speakers. {@code plan.sql} says what becomes of each. The
 * same documents, number and seed give the same archive.
 */
final class Archive {

  private static final int AT_ONCE = 2;

  private static final String TABLES =
      "('document', 'section', 'utterance', 'annotation', 'quote', 'quote_candidate',"
          + " 'quote_topic', 'quote_wording', 'document_content')";

  // The service would compare all copies with each other when it starts next.
  private static final String NOT_TO_BE_COMPARED =
      """
      select 'insert into document_comparison (document_id, version) select d.id, v.version'
        || ' from document d cross join (select max(version) as version from document_comparison) v'
        || ' where v.version is not null on conflict do nothing'
      from information_schema.tables where table_name = 'document_comparison'
      """;

  private static final String INDEXES =
      """
      select %s from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indrelid::regclass::text in %s
        and not exists (select 1 from pg_constraint where conindid = i.indexrelid)
      order by c.relname
      """;

  private static final String FOREIGN_KEYS =
      """
      select format('alter table %%1$s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint where contype = 'f' and conrelid::regclass::text in %s order by conname
      """;

  // "In 2012" stays in 2012.
  private static final String SHIFT =
      "case when t.date_precision in ('month', 'year') then 0 else c.days end";

  // What a column of the table t holds in the copy c with the speaker p.
  private static final Map<String, String> IN_A_COPY =
      Map.ofEntries(
          entry("id", "archive.copied(t.id, c.n)"),
          entry("document_id", "c.id"),
          entry("section_id", "archive.copied(t.section_id, c.n)"),
          entry("utterance_id", "archive.copied(t.utterance_id, c.n)"),
          entry("quote_id", "archive.copied(t.quote_id, c.n)"),
          entry("within_quote_id", "archive.copied(t.within_quote_id, c.n)"),
          entry("translation_of_id", "archive.copied(t.translation_of_id, c.n)"),
          entry("continues_id", "archive.copied(t.continues_id, c.n)"),
          entry("responds_to_id", "archive.copied(t.responds_to_id, c.n)"),
          entry("received_key", "archive.copied(t.received_key, c.n)"),
          entry("publisher", "c.publisher"),
          entry("place", "coalesce(c.place, t.place)"),
          entry("language", "coalesce(c.language, t.language)"),
          entry("dated_on", "t.dated_on + c.days"),
          entry("published_on", "t.published_on + c.days"),
          entry("published_at", "t.published_at + c.days * interval '1 day'"),
          entry("imported_at", "t.imported_at - c.n * interval '1 hour'"),
          entry("received", "null"));

  private static final String ROLE =
      "case when p.role is null then t.role when not p.provisional then p.role end";

  private static final Map<String, Map<String, String>> OF_A_TABLE =
      Map.of(
          "document",
          Map.of(
              "languages",
              "case when c.language is null then t.languages else array[c.language] end"),
          "utterance",
          Map.of(
              "speaker_id", "p.id",
              "addressee_id", "null",
              "role_printed", "coalesce(p.role, t.role_printed)",
              "role", ROLE),
          "quote",
          Map.of(
              "speaker_id",
              "p.id",
              "engine_speaker_id",
              "p.id",
              "role_printed",
              "coalesce(p.role, t.role_printed)",
              "role",
              ROLE,
              "engine_role",
              ROLE,
              "said_from",
              "t.said_from + " + SHIFT,
              "said_to",
              "t.said_to + " + SHIFT,
              "said_at",
              "t.said_at + c.days * interval '1 day'"));

  private final Database database;

  private Archive(Database database) {
    this.database = database;
  }

  /** Copies until there are about so many quotes, and brings the statistics up to date. */
  static void fill(Database database, int quotes, int seed) throws Exception {
    new Archive(database).fill(quotes, seed);
  }

  private void fill(int quotes, int seed) throws Exception {
    database.asSuperuser("alter system set max_wal_size = '8GB'");
    database.asSuperuser("select pg_reload_conf()");
    database.run(plan(quotes, seed));
    List<String> indexes =
        database.texts(INDEXES.formatted("pg_get_indexdef(i.indexrelid)", TABLES));
    List<String> foreignKeys =
        database.texts(FOREIGN_KEYS.formatted("add constraint %2$I %3$s", TABLES));
    database.run(database.texts(FOREIGN_KEYS.formatted("drop constraint %2$I", TABLES)));
    database.run(database.texts(INDEXES.formatted("format('drop index %I', c.relname)", TABLES)));
    atOnce(
        IntStream.range(0, AT_ONCE).mapToObj(half -> (Callable<Void>) () -> copy(half)).toList());
    atOnce(indexes.stream().map(this::task).toList());
    atOnce(foreignKeys.stream().map(this::task).toList());
    database.run(database.texts(NOT_TO_BE_COMPARED));
    database.run(List.of("drop schema archive cascade", "vacuum (analyze)"));
  }

  private static List<String> plan(int quotes, int seed) throws IOException {
    try (InputStream in = Archive.class.getResourceAsStream("/benchmark/plan.sql")) {
      String plan = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(
          plan.replace("{quotes}", "" + quotes).replace("{seed}", "" + seed).split(";\n\n"));
    }
  }

  private Callable<Void> task(String statement) {
    return () -> {
      database.run(List.of(statement));
      return null;
    };
  }

  private static void atOnce(List<Callable<Void>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Void copy(int half) throws SQLException {
    List<String> statements = new ArrayList<>();
    for (String table : List.of("document", "document_content", "section", "utterance", "quote")) {
      statements.add(copy(table, "", half));
    }
    statements.add(copy("annotation", " join utterance o on o.id = t.utterance_id", half));
    statements.add(copy("quote_candidate", " join quote o on o.id = t.quote_id", half));
    statements.add(copy("quote_wording", " join quote o on o.id = t.quote_id", half));
    statements.add(
        "select index_topics(array(select id from archive.copy where half = " + half + "))");
    database.run(statements);
    return null;
  }

  // The rows of a table, as they are but for the columns that a copy has its own way with.
  private String copy(String table, String owner, int half) throws SQLException {
    List<String> columns =
        database.texts(
            "select column_name from information_schema.columns where is_generated = 'NEVER'"
                + " and table_schema = 'public' and table_name = '"
                + table
                + "' order by ordinal_position");
    Map<String, String> own = new HashMap<>(IN_A_COPY);
    own.putAll(OF_A_TABLE.getOrDefault(table, Map.of()));
    String document =
        owner.isEmpty() ? (table.equals("document") ? "t.id" : "t.document_id") : "o.document_id";
    String part =
        columns.contains("engine_speaker_id") || table.equals("utterance")
            ? " left join archive.part p on p.speaker_id = t.speaker_id"
                + " and p.document_id = c.document_id and p.n = c.n"
            : "";
    return "insert into "
        + table
        + columns.stream().collect(Collectors.joining(", ", " (", ") select "))
        + columns.stream()
            .map(column -> own.getOrDefault(column, "t." + column))
            .collect(Collectors.joining(", "))
        + " from "
        + table
        + " t"
        + owner
        + " join archive.copy c on c.document_id = "
        + document
        + part
        + " where c.half = "
        + half;
  }
}
