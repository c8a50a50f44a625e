package dev.verbatim.utterance;

import dev.verbatim.document.Excerpt;
import dev.verbatim.speaker.SpeakerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A turn at talk as it is served.
 *
 * @param quoteIds its passages, in document order
 */
public record UtteranceView(
    String id,
    String documentId,
    String sectionId,
    int position,
    int start,
    int end,
    @Nullable SpeakerView speaker,
    @Nullable Excerpt label,
    @Nullable String rolePrinted,
    @Nullable String role,
    @Nullable Boolean isTranslation,
    @Nullable String translationType,
    @Nullable String respondsToId,
    @Nullable String continuesId,
    @Nullable SpeakerView addressee,
    List<String> quoteIds,
    List<UtteranceAnnotation> annotations) {

  public static UtteranceView of(UtteranceEntity utterance, List<String> quoteIds) {
    return new UtteranceView(
        utterance.id,
        utterance.documentId,
        utterance.sectionId,
        utterance.position,
        utterance.start,
        utterance.end,
        SpeakerView.of(utterance.speaker),
        utterance.label,
        utterance.rolePrinted,
        utterance.role,
        utterance.isTranslation,
        utterance.translationType,
        utterance.respondsToId,
        utterance.continuesId,
        SpeakerView.of(utterance.addressee),
        quoteIds,
        List.copyOf(utterance.annotations));
  }
}
