package dev.verbatim.topic;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How far the tagging of what is stored by a new taxonomy has come.
 *
 * @param version of the taxonomy
 * @param documents how many there were to tag
 * @param finishedAt null while it goes on
 */
public record TaggingView(
    String version,
    int documents,
    int documentsDone,
    OffsetDateTime startedAt,
    @Nullable OffsetDateTime finishedAt) {}
