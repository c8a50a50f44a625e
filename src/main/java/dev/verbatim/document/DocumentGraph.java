package dev.verbatim.document;

import dev.verbatim.engine.AttributionResult;
import dev.verbatim.quote.QuoteCandidate;
import dev.verbatim.quote.QuoteEntity;
import dev.verbatim.speaker.SpeakerEntity;
import dev.verbatim.utterance.UtteranceEntity;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document with all that was found in it, as it is stored and served: ids derived, offsets in
 * code points. It is the same whether it is then stored or only shown.
 *
 * @param speakers everybody the others refer to, in the order of their ids
 * @param quotes in document order, as are the sections and utterances
 */
record DocumentGraph(
    DocumentEntity document,
    Collection<SpeakerEntity> speakers,
    List<SectionEntity> sections,
    List<UtteranceEntity> utterances,
    List<QuoteEntity> quotes) {

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

  /** What the engine found in a document that comes in. */
  static DocumentGraph of(
      Intake intake, AttributionResult result, String engineVersion, Instant now) {
    DocumentEntity document = new DocumentEntity();
    document.id = intake.documentId();
    document.receivedKey = intake.receivedKey();
    document.url = webAddress(intake.submission().known().url());
    document.licence = intake.licence();
    document.textSha256 = intake.textSha256();
    document.textLength = intake.text().codePointLength();
    document.importedAt = now;
    return found(
        document, new ResultReader(document.id, intake.text(), result), engineVersion, now);
  }

  /** What the engine finds now in a document that is stored; the document is brought up to it. */
  static DocumentGraph again(
      DocumentEntity document, ResultReader result, String engineVersion, Instant now) {
    return found(document, result, engineVersion, now);
  }

  /** The ids of what was found, and the document's own. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    ids.add(document.id);
    utterances.forEach(utterance -> ids.add(utterance.id));
    quotes.forEach(quote -> ids.add(quote.id));
    return ids;
  }

  /** Makes everything refer to these speakers in place of those of the same ids. */
  void referTo(Map<String, SpeakerEntity> stored) {
    for (UtteranceEntity utterance : utterances) {
      utterance.speaker = stored(utterance.speaker, stored);
      utterance.addressee = stored(utterance.addressee, stored);
    }
    for (QuoteEntity quote : quotes) {
      quote.speaker = stored(quote.speaker, stored);
      quote.engineSpeaker = stored(quote.engineSpeaker, stored);
      quote.candidates.replaceAll(
          candidate ->
              new QuoteCandidate(
                  Objects.requireNonNull(stored.get(candidate.speaker().id)),
                  candidate.confidence()));
    }
  }

  // What a page says is its address may be anything: "/article/1", "javascript:".
  private static @Nullable String webAddress(@Nullable String url) {
    return url != null && WEB_ADDRESS.matcher(url).lookingAt() ? url : null;
  }

  private static @Nullable SpeakerEntity stored(
      @Nullable SpeakerEntity speaker, Map<String, SpeakerEntity> stored) {
    return speaker == null ? null : stored.get(speaker.id);
  }

  private static DocumentGraph found(
      DocumentEntity document, ResultReader result, String engineVersion, Instant now) {
    result.describe(document);
    List<SectionEntity> sections = result.sections();
    List<UtteranceEntity> utterances = result.utterances();
    List<QuoteEntity> quotes = result.quotes();
    document.utteranceCount = utterances.size();
    document.quoteCount = quotes.size();
    document.engineVersion = engineVersion;
    document.attributedAt = now;
    return new DocumentGraph(document, result.speakers(), sections, utterances, quotes);
  }
}
