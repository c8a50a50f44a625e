package dev.verbatim.engine.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a page says of itself for machines: its {@code <meta>} elements, {@code <title>}, canonical
 * address, microdata and JSON-LD.
 */
final class PageFacts {

  private static final List<String> TITLES = List.of("og:title", "headline", "dc.title");
  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "publisher", "dc.publisher", "application-name");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "datepublished",
          "og:published_time",
          "pubdate",
          "publishdate",
          "publish-date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "date",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date");
  private static final List<String> LANGUAGES =
      List.of("html-lang", "content-language", "inlanguage", "og:locale", "dc.language");
  private static final List<String> ADDRESSES = List.of("canonical", "og:url");

  private final Map<String, String> values = new HashMap<>();
  private final Set<String> stamps = new HashSet<>();

  private PageFacts() {}

  static PageFacts read(PageTree page, boolean[] leftOut) {
    PageFacts facts = new PageFacts();
    for (int node = 0; node < page.size(); node++) {
      String tag = page.tag(node);
      switch (tag) {
        case "html" -> facts.put("html-lang", page.attribute(node, "lang"));
        case "title" -> facts.put("tab", Words.of(page, leftOut, node));
        case "meta" -> facts.readMeta(page, node);
        case "link" -> facts.readLink(page, node);
        case "script" -> facts.readScript(page, node);
        default -> facts.readProperty(page, leftOut, node);
      }
      if (leftOut[node] && !tag.equals("head")) {
        node = page.end(node) - 1;
      }
    }
    return facts;
  }

  Optional<String> title() {
    return first(TITLES);
  }

  /** What a browser shows on the tab, without the site's name: {@code "Title | The Post"}. */
  Optional<String> tabTitle() {
    return first(List.of("tab")).map(tab -> withoutSite(tab, publisher().orElse("")));
  }

  private static String withoutSite(String tab, String site) {
    int end = tab.length() - site.length();
    if (site.isEmpty() || !tab.endsWith(site)) {
      return tab;
    }
    while (end > 0 && isSeparator(tab, end - 1)) {
      end--;
    }
    return end == 0 ? tab : tab.substring(0, end);
  }

  private static boolean isSeparator(String tab, int at) {
    return " |\u2022\u00B7-\u2013\u2014:/\u00BB".indexOf(tab.charAt(at)) >= 0;
  }

  Optional<String> publisher() {
    return first(PUBLISHERS);
  }

  Optional<String> place() {
    return first(List.of("contentlocation"));
  }

  /** BCP 47. */
  Optional<String> language() {
    return first(LANGUAGES).map(value -> value.split("[,;]")[0].strip().replace('_', '-'));
  }

  /** An absolute address, as the page gives it. */
  Optional<String> address() {
    return ADDRESSES.stream()
        .map(values::get)
        .filter(value -> value != null && isAbsolute(value))
        .findFirst();
  }

  /**
   * When it was published, the most trusted first. The one {@code <time>} of a page tells; where
   * there are several, they are of its parts.
   */
  List<String> dates() {
    List<String> found = new ArrayList<>();
    DATES.stream().map(values::get).filter(value -> value != null).forEach(found::add);
    if (stamps.size() == 1) {
      found.addAll(stamps);
    }
    return found;
  }

  private void readMeta(PageTree page, int node) {
    for (String kind : List.of("property", "name", "itemprop", "http-equiv")) {
      put(page.attribute(node, kind).toLowerCase(Locale.ROOT), page.attribute(node, "content"));
    }
  }

  private void readLink(PageTree page, int node) {
    if (page.attribute(node, "rel").equalsIgnoreCase("canonical")) {
      put("canonical", page.attribute(node, "href"));
    }
  }

  private void readScript(PageTree page, int node) {
    if (page.attribute(node, "type").equalsIgnoreCase("application/ld+json")) {
      JsonLd.read(page.data(node)).forEach(this::put);
    }
  }

  private void readProperty(PageTree page, boolean[] leftOut, int node) {
    switch (page.attribute(node, "itemprop")) {
      case "publisher" -> put("publisher", Words.of(page, leftOut, node));
      case "datePublished" -> put("datepublished", date(page, node));
      case "contentLocation", "locationCreated" ->
          put("contentlocation", Words.of(page, leftOut, node));
      default -> {
        if (page.tag(node).equals("time")) {
          stamps.add(page.attribute(node, "datetime"));
        }
      }
    }
  }

  private static String date(PageTree page, int node) {
    String stamp = page.attribute(node, "datetime");
    return stamp.isEmpty() ? page.attribute(node, "content") : stamp;
  }

  private void put(String name, String value) {
    if (!name.isEmpty() && !value.isBlank()) {
      values.putIfAbsent(name, Words.plain(value));
    }
  }

  private Optional<String> first(List<String> names) {
    return names.stream().map(values::get).filter(value -> value != null).findFirst();
  }

  private static boolean isAbsolute(String address) {
    return address.startsWith("http://") || address.startsWith("https://");
  }
}
