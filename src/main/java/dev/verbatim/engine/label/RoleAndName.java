package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** What somebody is and is called, as printed. */
public record RoleAndName(@Nullable Span role, Span name) {}
