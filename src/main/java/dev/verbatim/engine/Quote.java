package dev.verbatim.engine;

import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.topic.TopicTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of one speaker with their place.
 *
 * @param span without quotation marks, label, and stage directions at its ends
 * @param omitted stage directions and the like inside the span that are not among the words
 * @param language BCP 47
 * @param speaker null where the source is nameless or unknown
 * @param role what the directory says the speaker was on that day
 * @param clause of a mixed quote the reported clause that it completes, marks included
 * @param within index in {@link AttributionResult#quotes} of the quote that holds this one
 * @param section index in {@link AttributionResult#sections}
 * @param utterance index in {@link AttributionResult#utterances}
 * @param topics what it is about, the surest first; empty until they are looked for
 */
public record Quote(
    Form form,
    Span span,
    List<Span> omitted,
    String language,
    @Nullable SpeakerRef speaker,
    @Nullable String rolePrinted,
    @Nullable String role,
    Attribution attribution,
    @Nullable Span clause,
    @Nullable Integer within,
    @Nullable When said,
    @Nullable String place,
    @Nullable Boolean isTranslation,
    int section,
    @Nullable Integer utterance,
    List<TopicTag> topics) {

  public Quote {
    omitted = List.copyOf(omitted);
    topics = List.copyOf(topics);
  }

  /** The same quote with other indices of the quote that holds it and of its turn. */
  public Quote referring(@Nullable Integer within, @Nullable Integer utterance) {
    return with(within, utterance, topics);
  }

  /** The same quote with topics. */
  public Quote about(List<TopicTag> found) {
    return with(within, utterance, found);
  }

  private Quote with(@Nullable Integer holder, @Nullable Integer turn, List<TopicTag> subjects) {
    return new Quote(
        form,
        span,
        omitted,
        language,
        speaker,
        rolePrinted,
        role,
        attribution,
        clause,
        holder,
        said,
        place,
        isTranslation,
        section,
        turn,
        subjects);
  }

  public enum Form {
    /** A paragraph of a transcript's turn. */
    SPOKEN(Layer.PASSAGE),
    /** A paragraph of an article signed by the speaker. */
    WRITTEN(Layer.PASSAGE),
    /** Marks round a whole clause or more that could stand alone. */
    DIRECT(Layer.QUOTATION),
    /** Marked words that complete the reporter's own clause. */
    MIXED(Layer.QUOTATION),
    /** Reported without marks. */
    INDIRECT(Layer.REPORT);

    private final Layer layer;

    Form(Layer layer) {
      this.layer = layer;
    }

    public Layer layer() {
      return layer;
    }
  }

  /** Part of a quote's identity: one span can be a passage and a quotation at once. */
  public enum Layer {
    PASSAGE,
    QUOTATION,
    REPORT
  }
}
