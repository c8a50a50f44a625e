package dev.verbatim.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of quotes says beside its items.
 *
 * @param sample what was ranked, where that is not everything
 * @param facets in the order in which they were asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuoteListAside(@Nullable SampleView sample, @Nullable List<FacetView> facets) {}
