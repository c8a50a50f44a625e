package dev.verbatim.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param self address of this page
 * @param next address of the page after it, null on the last
 * @param prev address of the page before it, null on the first
 * @param total how many there are on all pages; only with {@code Prefer: return=total-count}
 * @param more what this list says of itself besides; its fields stand beside the others
 */
public record PageView<T>(
    List<T> items,
    String self,
    @Nullable String next,
    @Nullable String prev,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
    @JsonUnwrapped @Nullable Object more) {}
