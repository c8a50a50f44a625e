package dev.verbatim.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.verbatim.quote.SampleView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of quotes, and of groups of them.
 *
 * @param definition a sentence that says what the numbers are
 * @param total of all quotes together; null where a share of nothing is asked for
 * @param groups times in their order, others with the highest number first
 * @param groupCount how many groups there are, also those that are not shown
 * @param without of the quotes that are in no group
 * @param coarser of the quotes whose date is a month or a year that holds several groups
 * @param sample what was measured, where that is not everything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatisticsView(
    String metric,
    String definition,
    @Nullable Number total,
    @Nullable String groupBy,
    @Nullable List<Group> groups,
    @Nullable Long groupCount,
    @Nullable Number without,
    @Nullable Number coarser,
    @Nullable SampleView sample) {

  /**
   * @param key as the filter of the same name takes it; of times as {@code date_from} does
   * @param label for people to read, where the key is an id
   * @param from of times, the first day
   * @param to of times, the last day
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Group(
      String key,
      @Nullable String label,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Number value) {}
}
