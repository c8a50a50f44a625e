package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.SectionReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everybody whom the sections that one grammar read mention.
 *
 * @param inOrder each mention once, in document order
 * @param sources those among them whose words were found
 */
public record Mentioned(List<Mention> inOrder, Set<Mention> sources) {

  public Mentioned {
    inOrder = List.copyOf(inOrder);
    sources = Set.copyOf(sources);
  }

  public static Mentioned in(List<SectionReading> readings) {
    List<Mention> mentions = new ArrayList<>();
    Set<Mention> sources = new HashSet<>();
    for (SectionReading reading : readings) {
      mentions.addAll(reading.reading().mentions());
      for (Finding finding : reading.reading().findings()) {
        if (finding.source() != null) {
          mentions.add(finding.source());
          sources.add(finding.source());
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new Mentioned(List.copyOf(new LinkedHashSet<>(mentions)), sources);
  }

  public boolean isSource(Mention mention) {
    return sources.contains(mention);
  }
}
