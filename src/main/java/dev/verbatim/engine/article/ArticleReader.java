package dev.verbatim.engine.article;

import dev.verbatim.engine.Attribution;
import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Reading;
import dev.verbatim.engine.Utterance;
import dev.verbatim.engine.When;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.layout.Signature;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads articles signed by the one whose words they are. */
public final class ArticleReader {

  private static final String RULE = "signed_article";
  private static final double SIGNED = 0.98;

  private final SpeakerDirectory directory;

  public ArticleReader(SpeakerDirectory directory) {
    this.directory = directory;
  }

  /** Takes the sections of this genre, in document order. */
  public Reading read(DocumentLayout document, List<SectionText> sections) {
    List<Utterance> utterances = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    for (SectionText section : sections) {
      signature(document.submission().text(), section)
          .ifPresent(signature -> add(document, section, signature, utterances, quotes));
    }
    return new Reading(utterances, quotes, List.of());
  }

  private static Optional<Signature> signature(SourceText text, SectionText section) {
    Optional<Signature> found = Optional.empty();
    for (Block block : section.blocks()) {
      if (found.isEmpty() && block.kind() == Block.Kind.TITLE) {
        found = Signature.inTitle(text, block.span());
      }
      if (block.kind() == Block.Kind.BYLINE) {
        found = found.or(() -> Signature.inLine(text, block.span()));
      }
    }
    return found;
  }

  private void add(
      DocumentLayout document,
      SectionText section,
      Signature signature,
      List<Utterance> utterances,
      List<Quote> quotes) {
    SourceText text = document.submission().text();
    List<Block> paragraphs =
        section.blocks().stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH).toList();
    if (paragraphs.isEmpty()) {
      return;
    }
    LocalDate date = section.section().publishedOn();
    Author author = Author.of(text, signature, directory);
    String role = role(author.speaker(), date);
    Boolean translated = section.section().translationOf() == null ? null : true;
    int utterance = utterances.size();
    Span whole =
        Span.covering(paragraphs.get(0).span(), paragraphs.get(paragraphs.size() - 1).span());
    utterances.add(
        new Utterance(
            section.index(),
            whole,
            author.speaker(),
            null,
            author.role(),
            role,
            translated,
            null,
            null,
            null,
            null,
            List.of()));
    Attribution attribution =
        new Attribution(
            Attribution.Status.ATTRIBUTED, RULE, SIGNED, author.printed(), null, List.of());
    for (Block paragraph : paragraphs) {
      quotes.add(
          new Quote(
              signature.spoken() ? Quote.Form.SPOKEN : Quote.Form.WRITTEN,
              paragraph.span(),
              paragraph.interruptions(),
              section.section().language(),
              author.speaker(),
              author.role(),
              role,
              attribution,
              null,
              null,
              date == null ? null : When.day(date, When.Basis.DOCUMENT),
              section.section().place(),
              translated,
              section.index(),
              utterance,
              List.of()));
    }
  }

  private @Nullable String role(SpeakerRef author, @Nullable LocalDate date) {
    return date != null && author instanceof SpeakerRef.Known known
        ? directory.roleOn(known.id(), date).orElse(null)
        : null;
  }
}
