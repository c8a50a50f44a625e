package dev.verbatim.engine.html;

import dev.verbatim.engine.text.Markup;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element says of its text. */
final class Marks {

  private static final Set<String> PLACE_PROPERTIES =
      Set.of("contentLocation", "locationCreated", "location");

  /** What schema.org calls a standfirst. */
  static final Set<String> LEAD_PROPERTIES = Set.of("description", "alternativeHeadline");

  private Marks() {}

  static Markup.@Nullable Kind of(Element element) {
    String tag = element.normalName();
    if (Tags.HEADINGS.contains(tag)) {
      return Markup.Kind.HEADING;
    }
    return switch (tag) {
      case "blockquote", "q" -> Markup.Kind.BLOCKQUOTE;
      case "li" -> Markup.Kind.LIST_ITEM;
      case "td", "th" -> Markup.Kind.TABLE_CELL;
      case "time" -> Markup.Kind.PUBLISHED;
      default -> byProperty(element);
    };
  }

  private static Markup.@Nullable Kind byProperty(Element element) {
    String property = element.attr("itemprop");
    if (property.isEmpty()) {
      return null;
    }
    if (property.equals("datePublished")) {
      return Markup.Kind.PUBLISHED;
    }
    if (PLACE_PROPERTIES.contains(property)) {
      return Markup.Kind.PLACE;
    }
    return LEAD_PROPERTIES.contains(property) ? Markup.Kind.LEAD : null;
  }
}
