package dev.verbatim.engine;

import dev.verbatim.engine.article.ArticleReader;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.LayoutReader;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.quotation.ProseReader;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.topic.Passage;
import dev.verbatim.engine.topic.TopicTag;
import dev.verbatim.engine.topic.TopicTagger;
import dev.verbatim.engine.transcript.TranscriptReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engine: text in, attributed utterances and quotes out. Pure and thread-safe: no clock, no
 * network, no database; the same submission, directory and taxonomy give the same result
 * everywhere. Linear in the length of the text.
 */
public final class Attributor {

  private final TranscriptReader transcripts;
  private final ArticleReader articles;
  private final ProseReader prose;
  private final @Nullable TopicTagger topics;

  /** An engine that looks for no topics. */
  public Attributor(SpeakerDirectory directory) {
    this(directory, null);
  }

  public Attributor(SpeakerDirectory directory, @Nullable TopicTagger topics) {
    this.topics = topics;
    this.transcripts = new TranscriptReader(directory);
    this.articles = new ArticleReader(directory);
    this.prose = new ProseReader(directory);
  }

  public AttributionResult attribute(Submission submission) {
    DocumentLayout document = LayoutReader.read(submission);
    List<SectionText> spoken = new ArrayList<>();
    List<SectionText> written = new ArrayList<>();
    List<SectionText> told = new ArrayList<>();
    for (SectionText section : document.sections()) {
      switch (section.section().genre()) {
        case TRANSCRIPT -> spoken.add(section);
        case AUTHORED_ARTICLE -> written.add(section);
        case NEWS, LIVE_FEED, COMPILATION, OTHER -> told.add(section);
      }
    }
    ResultBuilder result = new ResultBuilder(document);
    result.add(transcripts.read(document, spoken));
    result.add(articles.read(document, written));
    result.addWithin(prose.readWithin(document, result.passages()));
    result.add(prose.read(document, told));
    return withTopics(result.build(), submission);
  }

  private AttributionResult withTopics(AttributionResult result, Submission submission) {
    if (topics == null) {
      return result;
    }
    List<Passage> passages =
        result.quotes().stream()
            .map(
                quote ->
                    new Passage(
                        quote.span(),
                        result.sections().get(quote.section()).span(),
                        quote.language()))
            .toList();
    List<List<TopicTag>> tags = topics.tag(submission.text().value(), passages);
    List<Quote> quotes = new ArrayList<>();
    for (Quote quote : result.quotes()) {
      quotes.add(quote.about(tags.get(quotes.size())));
    }
    return new AttributionResult(
        result.document(), result.sections(), result.utterances(), quotes, result.diagnostics());
  }
}
