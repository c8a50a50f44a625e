package dev.verbatim.check;

import static java.util.Objects.requireNonNull;

import dev.verbatim.check.HeldQuotes.Variant;
import dev.verbatim.check.variant.Relation;
import dev.verbatim.check.wording.Comparer;
import dev.verbatim.check.wording.Negations;
import dev.verbatim.check.wording.Shingles;
import dev.verbatim.check.wording.Stems;
import dev.verbatim.check.wording.Wording;
import dev.verbatim.engine.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for a claim in what is stored: first for quotes that have all its words, then for such as
 * have some, then for what is linked to them in another language or translation.
 */
final class QuoteCheck {

  /** From here on the words are the claimed ones, altered; below it they may be others. */
  static final double ALTERED = 0.65;

  /** From here on a passage is worth showing. */
  static final double NEAR = 0.5;

  private static final int MOST_MATCHES = 10;
  private static final int MOST_RUNS = 3;

  /** Two translations of one sentence may have hardly a word in common. */
  private static final double LEAST_OF_VERSION = 0.25;

  private static final List<String> TRANSLATIONS =
      List.of(name(Relation.TRANSLATION), name(Relation.OTHER_TRANSLATION));
  private static final List<String> RELATIONS =
      Stream.of(Relation.values()).map(QuoteCheck::name).toList();

  private final HeldQuotes quotes;
  private final CommonPairs common;
  private final Stems stems = new Stems();
  private final Claim claim;

  private QuoteCheck(HeldQuotes quotes, CommonPairs common, Claim claim) {
    this.quotes = quotes;
    this.common = common;
    this.claim = claim;
  }

  /**
   * The answer.
   *
   * @param matches the best first; of a claim that is not found, the nearest or none
   */
  record Answer(Verdict verdict, boolean saidByOther, List<Match> matches) {}

  static Answer answer(HeldQuotes quotes, CommonPairs common, Claim claim) {
    QuoteCheck check = new QuoteCheck(quotes, common, claim);
    List<Match> found = check.found();
    if (claim.isFiltered() && !isFound(found)) {
      List<Match> translated = check.translatedIn(claim);
      found = translated.isEmpty() ? found : translated;
    }
    return check.answer(found);
  }

  private static boolean isFound(List<Match> found) {
    return !found.isEmpty() && found.get(0).verdict() != Verdict.NOT_FOUND;
  }

  private Answer answer(List<Match> found) {
    if (found.isEmpty()) {
      return new Answer(Verdict.NOT_FOUND, false, List.of());
    }
    Match best = found.get(0);
    boolean other =
        claim.speaker().isPresent()
            && best.held().speakerId() != null
            && !best.isBy(claim.speaker().get());
    return new Answer(best.verdict(), other, found.stream().limit(MOST_MATCHES).toList());
  }

  private List<Match> found() {
    List<Match> holding = holding();
    List<Match> found = holding.isEmpty() ? near() : holding;
    return isFound(found) ? withVersions(found) : found;
  }

  private List<Match> holding() {
    int[] pairs = Shingles.neighbours(claim.wording(), stems);
    if (pairs.length == 0) {
      return List.of();
    }
    return sorted(
        quotes.holding(claim, pairs).stream()
            .flatMap(held -> compare(held).stream())
            .filter(match -> match.verdict() != Verdict.ALTERED));
  }

  private Optional<Match> compare(Held held) {
    return Comparer.compare(claim.wording(), held.wording(), stems)
        .map(found -> Match.of(held, found));
  }

  private List<Match> near() {
    int[] pairs = Shingles.pairs(claim.wording(), stems);
    if (pairs.length == 0) {
      return List.of();
    }
    List<Match> near =
        sorted(
            quotes.near(claim, pairs, common.rarest(pairs)).stream()
                .flatMap(held -> compare(held).stream()));
    List<Match> run = run(near);
    if (!run.isEmpty()) {
      return run;
    }
    List<Match> altered = near.stream().filter(match -> match.similarity() >= ALTERED).toList();
    if (!altered.isEmpty()) {
      return retold(altered);
    }
    return near.stream()
        .filter(match -> match.similarity() >= NEAR)
        .limit(1)
        .map(match -> as(match, Verdict.NOT_FOUND))
        .toList();
  }

  // A claim may go on over the next paragraph.
  private List<Match> run(List<Match> near) {
    Set<String> tried = new HashSet<>();
    double alone = near.isEmpty() ? 0 : Math.max(near.get(0).similarity(), ALTERED);
    for (Match match : near) {
      if (match.verdict() != Verdict.ALTERED) {
        return List.of();
      }
      if (tried.size() < MOST_RUNS && tried.add(match.held().documentId())) {
        Run run = Run.of(match.held(), quotes.around(match.held()));
        List<Match> found = run.matches(claim.wording(), alone, stems);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  // Words that are neither the one translation's nor the other's, but stand in both together, tell
  // of a third one.
  private List<Match> retold(List<Match> altered) {
    Match best = altered.get(0);
    List<Match> versions =
        versions(claim.unfiltered(), List.of(best), List.of(name(Relation.OTHER_TRANSLATION)));
    if (versions.isEmpty()) {
      return altered;
    }
    Set<String> told = new HashSet<>(best.held().wording().stems(stems));
    versions.forEach(version -> told.addAll(version.held().wording().stems(stems)));
    boolean isTold = told.containsAll(claim.wording().stems(stems)) && isAsNegative(best);
    if (!isTold) {
      return altered;
    }
    List<Match> translated = new ArrayList<>();
    translated.add(as(best, Verdict.TRANSLATED));
    translated.addAll(versions);
    return translated;
  }

  private boolean isAsNegative(Match best) {
    Span window = best.window();
    Wording place = Wording.of(best.held().exact().substring(window.start(), window.end()));
    return Negations.areIn(place) == Negations.areIn(claim.wording());
  }

  // Beside a text that holds the claim stand its other versions.
  private List<Match> withVersions(List<Match> found) {
    Map<String, Match> all = new LinkedHashMap<>();
    found.stream().limit(MOST_MATCHES).forEach(match -> all.put(match.held().id(), match));
    if (found.get(0).verdict() != Verdict.ALTERED) {
      versions(claim, found, RELATIONS).forEach(match -> all.putIfAbsent(match.held().id(), match));
    }
    return List.copyOf(all.values());
  }

  // What is found elsewhere than where it is looked for may be there in translation.
  private List<Match> translatedIn(Claim filtered) {
    List<Match> elsewhere = new QuoteCheck(quotes, common, claim.unfiltered()).found();
    if (!isFound(elsewhere)) {
      return List.of();
    }
    List<Match> origin =
        elsewhere.stream().filter(match -> match.verdict() == elsewhere.get(0).verdict()).toList();
    List<Match> linked = versions(filtered, origin, TRANSLATIONS);
    if (linked.isEmpty()) {
      return List.of();
    }
    List<Match> both = new ArrayList<>(linked);
    both.addAll(origin);
    return both;
  }

  private List<Match> versions(Claim filtered, List<Match> origin, List<String> relations) {
    List<String> ids = origin.stream().limit(MOST_MATCHES).map(match -> match.held().id()).toList();
    Map<String, Variant> variants = new LinkedHashMap<>();
    for (Variant variant : quotes.variants(filtered, ids, relations)) {
      variants.putIfAbsent(variant.id(), variant);
    }
    return quotes.withIds(List.copyOf(variants.keySet())).stream()
        .flatMap(held -> version(held, requireNonNull(variants.get(held.id()))).stream())
        .toList();
  }

  // A paragraph has versions of its other sentences, too: one that is like the claim is meant.
  private Optional<Match> version(Held held, Variant variant) {
    if (variant.relation().equals(name(Relation.TRANSLATION))) {
      return Optional.of(translation(held, variant.similarity()));
    }
    Optional<Match> version = compare(held).filter(match -> match.similarity() >= LEAST_OF_VERSION);
    return variant.relation().equals(name(Relation.SAME_WORDS))
        ? version
        : version.map(match -> as(match, Verdict.TRANSLATED));
  }

  private static Match translation(Held held, double similarity) {
    Wording words = held.wording();
    return new Match(
        held,
        Verdict.TRANSLATED,
        similarity,
        new Span(
            words.words().get(0).span().start(), words.words().get(words.size() - 1).span().end()),
        List.of());
  }

  private static String name(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }

  private static Match as(Match match, Verdict verdict) {
    return new Match(match.held(), verdict, match.similarity(), match.window(), match.edits());
  }

  // By words; then whoever is claimed; then who says it himself before who is quoted or reported;
  // then who said it first.
  private List<Match> sorted(Stream<Match> matches) {
    return matches
        .sorted(
            Comparator.comparing(Match::verdict)
                .thenComparing(match -> !claim.speaker().map(match::isBy).orElse(true))
                .thenComparing(match -> match.held().isReported())
                .thenComparing(Comparator.comparingDouble(Match::similarity).reversed())
                .thenComparing(match -> match.held().speakerId() == null)
                .thenComparing(match -> !match.held().isPassage())
                .thenComparing(
                    match ->
                        match.held().saidFrom() == null ? LocalDate.MAX : match.held().saidFrom())
                .thenComparing(match -> match.held().documentId())
                .thenComparing(match -> match.held().position()))
        .toList();
  }
}
