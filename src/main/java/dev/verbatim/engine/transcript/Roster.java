package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.FullNames;
import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Full names that a document prints outside of its labels: in the title, in the list of those
 * present, in a heading, and in the words with which somebody is introduced right before the first
 * turn.
 */
final class Roster {

  /** How far before the first turn somebody may be introduced. */
  private static final int INTRODUCTION = 400;

  /** How much text outside the turns is looked at. */
  private static final int MOST_TEXT = 60_000;

  private final SourceText text;
  private final Map<String, Map<String, String>> names = new LinkedHashMap<>();

  private Roster(SourceText text) {
    this.text = text;
  }

  /**
   * Reads the names of those whom labels name by surname alone.
   *
   * @param surnames the first label of each, by its folded surname
   */
  static Roster of(SourceText text, List<SectionText> sections, Map<String, Label> surnames) {
    Roster roster = new Roster(text);
    int length = 0;
    for (Span outside : outsideTurns(sections)) {
      length += outside.length();
      if (length <= MOST_TEXT) {
        roster.add(outside, surnames.keySet());
      }
    }
    surnames.forEach(
        (surname, label) -> {
          int end = label.span().start();
          if (!roster.names.containsKey(surname)) {
            roster.add(new Span(Math.max(0, end - INTRODUCTION), end), Set.of(surname));
          }
        });
    return roster;
  }

  /** The names that end in a surname, as printed, each once. */
  Collection<String> of(String surname) {
    return names.getOrDefault(surname, Map.of()).values();
  }

  private void add(Span region, Set<String> surnames) {
    for (Span name : FullNames.endingIn(text, region, surnames)) {
      String printed = PrintedName.of(text, name);
      String surname = surname(printed, surnames);
      names
          .computeIfAbsent(surname, none -> new LinkedHashMap<>())
          .putIfAbsent(NameKey.of(printed), printed);
    }
  }

  private static String surname(String printed, Set<String> surnames) {
    String last = NameKey.of(printed.substring(printed.lastIndexOf(' ') + 1));
    return surnames.contains(last) ? last : NameKey.of(printed);
  }

  private static List<Span> outsideTurns(List<SectionText> sections) {
    List<Span> outside = new ArrayList<>();
    for (SectionText section : sections) {
      int first = section.labels().get(0).span().start();
      for (Block block : section.blocks()) {
        if (block.span().end() <= first || block.kind() != Block.Kind.PARAGRAPH) {
          outside.add(block.span());
        }
      }
    }
    return outside;
  }
}
