package dev.verbatim.quote;

import dev.verbatim.speaker.SpeakerEntity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** One whose words a quote may be, where the rules cannot tell. */
@Embeddable
public record QuoteCandidate(
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "speaker_id") SpeakerEntity speaker,
    double confidence) {}
