package dev.verbatim.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of the matching quotes have which value.
 *
 * @param values the most frequent first, years the newest first
 * @param others how many quotes have a value that is not shown; null of topics, of which a quote
 *     can have several
 * @param without how many quotes have none
 * @param sample what was counted, where that is not everything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacetView(
    String name,
    List<Value> values,
    @Nullable Long others,
    long without,
    @Nullable SampleView sample) {

  /**
   * @param value as the filter of the same name takes it; of years, as the date filters do
   * @param label for people to read, where the value is an id
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Value(String value, @Nullable String label, long count) {}
}
