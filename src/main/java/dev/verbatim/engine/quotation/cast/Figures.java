package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.speaker.SpeakerKind;
import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people and organisations of a document by their names: a full name introduces, a part of it
 * follows, whichever stands first on the page.
 */
final class Figures {

  private final SourceText text;
  private final SpeakerDirectory directory;
  private final Map<String, Figure> byFullName = new LinkedHashMap<>();
  private final Map<String, List<Figure>> byShortName = new HashMap<>();
  private final Map<Span, Figure> byName = new HashMap<>();

  /** Names of three words and more by what they end with. */
  private final Map<String, Set<Named>> byEnd = new HashMap<>();

  /** Names of several words as they are written, each looked up once. */
  private final Map<String, Figure> byWriting = new HashMap<>();

  private Figures(SourceText text, SpeakerDirectory directory) {
    this.text = text;
    this.directory = directory;
  }

  /**
   * @param mentions with a name, in document order
   */
  static Figures of(SourceText text, List<Mention> mentions, SpeakerDirectory directory) {
    Figures figures = new Figures(text, directory);
    List<Named> all = mentions.stream().map(figures::name).toList();
    all.forEach(figures::noteLongName);
    List<Named> parts = new ArrayList<>();
    for (Named named : all) {
      if (named.words.size() > 1) {
        figures.full(named);
      } else if (!named.words.isEmpty()) {
        parts.add(named);
      }
    }
    figures.indexShortNames();
    parts.forEach(figures::part);
    return figures;
  }

  /** Whose name stands at that place. */
  @Nullable Figure named(Span name) {
    return byName.get(name);
  }

  /** Somebody of the directory whom a description names, made a figure of the document. */
  Figure known(Speaker speaker) {
    return byFullName.computeIfAbsent(
        speaker.id(), id -> new Figure(speaker.name(), speaker.kind(), speaker));
  }

  /** What a mention calls somebody. */
  private record Named(Mention mention, String name, List<String> words) {}

  // Van Rossem of Tine Van Rossem
  private void noteLongName(Named named) {
    if (named.mention.kind() == Mention.Kind.NAME) {
      for (int i = 1; i <= named.words.size() - 2; i++) {
        String end = String.join(" ", named.words.subList(i, named.words.size()));
        byEnd.computeIfAbsent(end, each -> new LinkedHashSet<>()).add(named);
      }
    }
  }

  private void full(Named named) {
    Set<Named> longer =
        named.mention.kind() == Mention.Kind.NAME
            ? byEnd.getOrDefault(named.name, Set.of())
            : Set.of();
    Named whole = longer.isEmpty() ? named : longer.iterator().next();
    Mention mention = whole.mention;
    Figure figure =
        byWriting.computeIfAbsent(mention.kind() + whole.name, writing -> figure(mention, whole));
    see(figure, named);
  }

  private Figure figure(Mention mention, Named named) {
    String name = named.name;
    List<String> words = named.words;
    Speaker speaker = only(directory.named(name));
    if (speaker == null && mention.kind() == Mention.Kind.ORGANIZATION) {
      speaker = only(directory.named(capitalised(words)));
    }
    return speaker != null
        ? known(speaker)
        : byFullName.computeIfAbsent(
            key(mention, words), key -> new Figure(name, kind(mention), null));
  }

  // KCNA of "KCNA news agency"
  private static String capitalised(List<String> words) {
    return String.join(
        " ", words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).toList());
  }

  // Ted Cruz, Ted R. Cruz: first and last name tell a person, all words an organisation
  private static String key(Mention mention, List<String> words) {
    String all = String.join(" ", words).toLowerCase(Locale.ROOT);
    return mention.kind() == Mention.Kind.ORGANIZATION
        ? all
        : (words.get(0) + " " + words.get(words.size() - 1)).toLowerCase(Locale.ROOT);
  }

  private void indexShortNames() {
    for (Figure figure : byFullName.values()) {
      figure
          .shortNames()
          .forEach(
              word -> byShortName.computeIfAbsent(word, each -> new ArrayList<>()).add(figure));
    }
  }

  private void part(Named named) {
    Mention mention = named.mention;
    List<Figure> fitting = byShortName.getOrDefault(Letters.small(named.name), List.of());
    Figure figure =
        fitting.isEmpty() ? unintroduced(mention, named.name) : likeliest(fitting, mention);
    see(figure, named);
  }

  private Figure unintroduced(Mention mention, String name) {
    Speaker speaker = only(directory.named(name));
    if (speaker == null && mention.kind() != Mention.Kind.ORGANIZATION) {
      speaker = only(directory.surnamed(name));
    }
    return speaker != null
        ? known(speaker)
        : byFullName.computeIfAbsent(
            Letters.small(name), key -> new Figure(name, kind(mention), null));
  }

  /** Of several with the same surname the one the text speaks of most. */
  private static Figure likeliest(List<Figure> fitting, Mention mention) {
    Figure best = fitting.get(0);
    for (Figure figure : fitting) {
      boolean fits = figure.mayBe(mention.gender());
      if (!best.mayBe(mention.gender()) || (fits && figure.mentions() > best.mentions())) {
        best = figure;
      }
    }
    return best;
  }

  /** All whose short name it is, where the text introduces several. */
  List<Figure> sharing(Mention mention) {
    return byShortName.getOrDefault(Letters.small(name(mention).name), List.of());
  }

  /**
   * The only one in the document whose name or office a word is: the headline's "Mayor" stands for
   * Mayor Alice Brown. Null where there is none, or several.
   */
  @Nullable Figure holding(String office) {
    List<Figure> holders = byShortName.getOrDefault(Letters.small(office), List.of());
    if (holders.isEmpty()) {
      holders = byFullName.values().stream().filter(figure -> figure.holds(office)).toList();
    }
    return holders.size() == 1 ? holders.get(0) : null;
  }

  private void see(Figure figure, Named named) {
    Mention mention = named.mention;
    Span role = mention.role();
    figure.see(named.name, named.words, mention.gender(), role == null ? null : plain(role));
    Span name = mention.name();
    if (name != null) {
      byName.put(name, figure);
    }
  }

  private static SpeakerKind kind(Mention mention) {
    return mention.kind() == Mention.Kind.ORGANIZATION
        ? SpeakerKind.ORGANIZATION
        : SpeakerKind.PERSON;
  }

  private static @Nullable Speaker only(List<Speaker> speakers) {
    return speakers.size() == 1 ? speakers.get(0) : null;
  }

  private Named name(Mention mention) {
    Span name = mention.name();
    List<String> words = name == null ? List.of() : words(text.slice(name));
    return new Named(mention, String.join(" ", words), words);
  }

  String plain(Span span) {
    return String.join(" ", words(text.slice(span)));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean space = i == name.length() || SourceText.isSpace(name.charAt(i));
      if (space && start >= 0) {
        words.add(name.substring(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return words;
  }
}
