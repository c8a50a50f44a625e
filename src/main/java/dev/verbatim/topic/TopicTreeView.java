package dev.verbatim.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All topics.
 *
 * @param items those at the top
 * @param tagging null where nothing stored had to be tagged again since the taxonomy last changed
 */
public record TopicTreeView(List<TopicView> items, @Nullable TaggingView tagging) {}
