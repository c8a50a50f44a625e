package dev.verbatim.quote;

import dev.verbatim.document.DocumentEntity;
import dev.verbatim.document.Identity;
import dev.verbatim.document.SectionEntity;
import dev.verbatim.engine.Quote;
import dev.verbatim.speaker.SpeakerEntity;
import dev.verbatim.speaker.SpeakerName;
import dev.verbatim.utterance.UtteranceEntity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Documents put straight into the database, each shelf with a publisher of its own, so that tests
 * do not see each other's.
 */
public final class Shelf {

  private static final AtomicInteger SHELVES = new AtomicInteger();

  public final String publisher = "Shelf " + SHELVES.incrementAndGet();
  private final AtomicInteger documents = new AtomicInteger();

  /**
   * A directory speaker, once for all tests; the last word of the first name is the family name.
   */
  public static String speaker(String id, boolean provisional, String... names) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (SpeakerEntity.findOptional(id).isPresent()) {
                return;
              }
              SpeakerEntity speaker = new SpeakerEntity();
              speaker.id = id;
              speaker.kind = "person";
              speaker.name = names[0];
              speaker.provisional = provisional;
              for (String name : names) {
                String family = name.substring(name.lastIndexOf(' ') + 1);
                speaker.names.add(SpeakerName.of(name, family, null, null));
              }
              speaker.persist();
            });
    return id;
  }

  /** A document with quotes of ten letters each, said on one day; returns its id. */
  public String document(String day, int quotes, Consumer<QuoteEntity> each) {
    return QuarkusTransaction.requiringNew().call(() -> store(day, quotes, each));
  }

  /** Ids of a document's quotes, in order. */
  public static List<String> quotes(String documentId) {
    List<String> ids = new ArrayList<>();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                QuoteEntity.<QuoteEntity>list("documentId = ?1 order by position", documentId)
                    .forEach(quote -> ids.add(quote.id)));
    return ids;
  }

  private String store(String day, int quotes, Consumer<QuoteEntity> each) {
    String sha = Identity.sha256((publisher + documents.incrementAndGet()).getBytes());
    DocumentEntity document = new DocumentEntity();
    document.id = Identity.document(publisher, null, sha);
    document.receivedKey = Identity.received(publisher, null, sha);
    document.publisher = publisher;
    document.genre = "transcript";
    document.languages = List.of("en");
    document.textSha256 = sha;
    document.textLength = quotes * 10 + 1;
    document.utteranceCount = 1;
    document.quoteCount = quotes;
    document.diagnostics = List.of();
    document.engineVersion = "test";
    document.importedAt = Instant.now();
    document.attributedAt = document.importedAt;
    document.persist();

    SectionEntity section = new SectionEntity();
    section.id = Identity.section(document.id, dev.verbatim.engine.Section.Kind.BODY, 0, 1);
    section.documentId = document.id;
    section.position = 1;
    section.kind = "body";
    section.genre = "transcript";
    section.language = "en";
    section.start = 0;
    section.end = document.textLength;
    section.persist();

    UtteranceEntity utterance = new UtteranceEntity();
    utterance.id = Identity.utterance(document.id, 0, document.textLength);
    utterance.documentId = document.id;
    utterance.sectionId = section.id;
    utterance.position = 1;
    utterance.start = 0;
    utterance.end = document.textLength;
    utterance.persist();

    for (int i = 0; i < quotes; i++) {
      QuoteEntity quote = quote(document, section, utterance, i, LocalDate.parse(day));
      each.accept(quote);
      quote.engineSpeaker = quote.speaker;
      quote.engineRole = quote.role;
      quote.engineStatus = quote.status;
      quote.persist();
    }
    return document.id;
  }

  private QuoteEntity quote(
      DocumentEntity document, SectionEntity section, UtteranceEntity turn, int i, LocalDate day) {
    QuoteEntity quote = new QuoteEntity();
    quote.id = Identity.quote(document.id, Quote.Layer.PASSAGE, i * 10, i * 10 + 10);
    quote.documentId = document.id;
    quote.sectionId = section.id;
    quote.utteranceId = turn.id;
    quote.position = i + 1;
    quote.layer = "passage";
    quote.form = "spoken";
    quote.start = i * 10;
    quote.end = i * 10 + 10;
    quote.exact = "ten signs.";
    quote.prefix = "";
    quote.suffix = "";
    quote.text = quote.exact;
    quote.language = "en";
    quote.status = "attributed";
    quote.rule = "label";
    quote.confidence = 0.9;
    quote.saidFrom = day;
    quote.saidTo = day;
    quote.datePrecision = "day";
    quote.dateBasis = "dateline";
    quote.publishedOn = day.plusDays(1);
    quote.publisher = publisher;
    return quote;
  }
}
