package dev.verbatim.check.variant;

import dev.verbatim.check.wording.Agreement;
import dev.verbatim.check.wording.Comparison;
import dev.verbatim.check.wording.Shingles;
import dev.verbatim.check.wording.Stems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The links of the quotes of one document to those of others and among themselves. */
public final class Variants {

  /** Two words that stand together in more of a document's passages than that are a formula. */
  private static final int MOST_WITH_A_PAIR = 30;

  private final Stems stems = new Stems();
  private final List<Saying> own;
  private final Map<List<String>, VariantLink> links = new LinkedHashMap<>();
  private final Set<String> retranslated = new HashSet<>();

  private Variants(List<Saying> own) {
    this.own = own;
  }

  /**
   * All links of one document's quotes.
   *
   * @param own all quotes of the document, in order
   * @param alike for quotes of the document, which quotes look like the same words
   * @param sameSpeaker quotes of other documents by the same speakers and of the same days, in
   *     order of document and position
   * @param translations ids of sections, each with that of the section it translates
   */
  public static List<VariantLink> of(
      List<Saying> own,
      Map<Saying, ? extends Collection<Saying>> alike,
      List<Saying> sameSpeaker,
      Map<String, String> translations) {
    Variants variants = new Variants(own);
    variants.otherTranslations(sameSpeaker);
    variants.sameWords(alike);
    variants.beside();
    variants.translations(translations);
    return List.copyOf(variants.links.values());
  }

  private void otherTranslations(List<Saying> sameSpeaker) {
    Map<String, List<Saying>> documents = new LinkedHashMap<>();
    for (Saying saying : sameSpeaker) {
      documents.computeIfAbsent(saying.documentId(), unused -> new ArrayList<>()).add(saying);
    }
    documents.forEach(
        (document, sayings) -> {
          List<VariantLink> found = OtherTranslations.links(own, sayings, stems);
          found.forEach(this::add);
          if (!found.isEmpty()) {
            retranslated.add(document);
          }
        });
  }

  private void sameWords(Map<Saying, ? extends Collection<Saying>> alike) {
    alike.forEach((saying, others) -> others.forEach(other -> sameWords(saying, other)));
  }

  // Texts that are two translations elsewhere are so where they differ by few words, too.
  private void sameWords(Saying one, Saying other) {
    Optional<Comparison> found = SameWords.compare(one, other, stems);
    found.ifPresent(
        comparison -> {
          boolean altered = comparison.agreement() == Agreement.ALTERED;
          boolean translated = altered && retranslated.contains(other.documentId());
          add(
              new VariantLink(
                  one.id(),
                  other.id(),
                  translated ? Relation.OTHER_TRANSLATION : Relation.SAME_WORDS,
                  comparison.similarity()));
        });
  }

  // A document that quotes the text beside it.
  private void beside() {
    Map<Integer, List<Integer>> passages = new HashMap<>();
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).passage()) {
        for (int pair : pairs(i)) {
          passages.computeIfAbsent(pair, unused -> new ArrayList<>()).add(i);
        }
      }
    }
    passages.values().removeIf(having -> having.size() > MOST_WITH_A_PAIR);
    for (int i = 0; i < own.size(); i++) {
      Saying quotation = own.get(i);
      if (!quotation.passage()) {
        Set<Integer> sharing = new TreeSet<>();
        for (int pair : pairs(i)) {
          sharing.addAll(passages.getOrDefault(pair, List.of()));
        }
        sharing.stream()
            .map(own::get)
            .filter(passage -> !passage.isInTheSameSection(quotation))
            .forEach(passage -> sameWords(quotation, passage));
      }
    }
  }

  private int[] pairs(int saying) {
    return Shingles.pairs(own.get(saying).wording(), stems);
  }

  private void translations(Map<String, String> sections) {
    sections.forEach(
        (translation, original) ->
            Translations.links(passages(original), passages(translation)).forEach(this::add));
  }

  private List<Saying> passages(String sectionId) {
    return own.stream()
        .filter(saying -> saying.passage() && saying.sectionId().equals(sectionId))
        .toList();
  }

  private void add(VariantLink link) {
    boolean forward = link.one().compareTo(link.other()) < 0;
    List<String> ids =
        forward ? List.of(link.one(), link.other()) : List.of(link.other(), link.one());
    links.putIfAbsent(ids, link);
  }
}
