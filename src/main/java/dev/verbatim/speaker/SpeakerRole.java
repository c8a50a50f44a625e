package dev.verbatim.speaker;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker was when.
 *
 * @param from first day, inclusive; null where unknown
 * @param to last day, inclusive; null where it goes on
 */
@Embeddable
public record SpeakerRole(
    @Column(name = "office_id") String officeId,
    String role,
    @Column(name = "held_from") @Nullable LocalDate from,
    @Column(name = "held_to") @Nullable LocalDate to) {}
