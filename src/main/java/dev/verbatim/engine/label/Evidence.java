package dev.verbatim.engine.label;

import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides by the whole document which candidates are labels. */
final class Evidence {

  private static final int AGAIN = 2;
  private static final int OFTEN = 3;

  /** Where so many labels are in bold, one that is not is none. */
  private static final int BOLD_TO_A_SLIP = 12;

  private static final int FEWEST_CAPITALS = 3;

  private static final double SHARE_OF_DIALOGUE = 0.3;

  private final SourceText text;
  private final List<Candidate> candidates;
  private final List<TextLine> lines;
  private final Set<String> listed;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<Candidate> accepted = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  private Evidence(SourceText text, List<Candidate> candidates, List<TextLine> lines) {
    this.text = text;
    this.candidates = candidates;
    this.lines = lines;
    this.listed = candidates.stream().anyMatch(Evidence::isOnItsLine) ? listed(lines) : Set.of();
  }

  private Set<String> listed(List<TextLine> lines) {
    Set<String> names = new HashSet<>();
    for (TextLine line : lines) {
      Span name = LineLabel.listed(text, line.span());
      if (name != null) {
        names.add(NameKey.of(text.slice(name)));
      }
    }
    return names;
  }

  /** The labels among the candidates, in order. */
  static List<Candidate> decide(SourceText text, List<Candidate> candidates, List<TextLine> lines) {
    return new Evidence(text, candidates, lines).decide();
  }

  private List<Candidate> decide() {
    for (Candidate candidate : candidates) {
      counts.merge(key(candidate), 1, Integer::sum);
    }
    acceptWhere(candidate -> candidate.weight() >= Weight.FORM);
    acceptWhere(this::isNamed);
    acceptWhere(this::isRepeated);
    acceptWhere(this::isSurnameOfAnother);
    acceptWhere(this::isListed);
    acceptWhere(this::isOfTheHouse);
    acceptWhere(this::introducesItself);
    acceptWhere(this::isCalledUpon);
    boolean apart = accepted.size() >= AGAIN && accepted.stream().allMatch(Evidence::isOnItsLine);
    acceptWhere(candidate -> apart && isQuestionOnItsLine(candidate));
    boolean over = accepted.size() >= AGAIN && accepted.stream().allMatch(this::isOverItsWords);
    acceptWhere(each -> over && count(each) >= AGAIN && isOverItsWords(each));
    int first = firstAccepted();
    Set<String> introduced = Introduction.before(text, first, candidates);
    acceptWhere(
        candidate ->
            candidate.label().span().start() > first
                && Introduction.names(introduced, text, candidate));
    if (accepted.isEmpty() && isDialogue()) {
      boolean lines = areLines();
      acceptWhere(each -> lines ? isOnItsLine(each) : count(each) >= AGAIN);
    }
    if (new Reported(text, accepted, lines).isReport()) {
      return List.of();
    }
    dropReadAloud();
    List<Candidate> inOrder = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (accepted.contains(candidate)) {
        inOrder.add(candidate);
      }
    }
    return inOrder;
  }

  // "Question: What does it cost?" that a speaker reads aloud, where the page prints labels in bold
  private void dropReadAloud() {
    List<Candidate> plain = accepted.stream().filter(candidate -> !candidate.bold()).toList();
    if (plain.size() * BOLD_TO_A_SLIP <= accepted.size()) {
      plain.stream()
          .filter(candidate -> candidate.label().kind() == Label.Kind.NAMELESS)
          .forEach(accepted::remove);
    }
  }

  private interface Test {
    boolean holds(Candidate candidate);
  }

  private void acceptWhere(Test test) {
    List<Candidate> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!accepted.contains(candidate) && test.holds(candidate)) {
        found.add(candidate);
      }
    }
    accepted.addAll(found);
    for (Candidate candidate : found) {
      if (candidate.label().name() != null) {
        List<String> words = NameKey.words(text.slice(candidate.label().name()));
        surnames.addAll(words.subList(Math.max(0, words.size() - 1), words.size()));
        if (words.size() > 1) {
          surnames.add(words.get(0));
        }
      }
    }
  }

  // A full name among other labels, or one that comes again.
  private boolean isNamed(Candidate candidate) {
    return candidate.weight() >= Weight.NAME
        && (accepted.size() >= AGAIN || count(candidate) >= AGAIN || distinctNames() >= AGAIN);
  }

  private boolean isRepeated(Candidate candidate) {
    if (candidate.label().kind() == Label.Kind.OFFICE && accepted.size() >= AGAIN) {
      return candidate.weight() >= Weight.DOUBTFUL;
    }
    return candidate.weight() == Weight.DOUBTFUL
        && (count(candidate) >= OFTEN || (count(candidate) >= AGAIN && !accepted.isEmpty()));
  }

  private boolean isSurnameOfAnother(Candidate candidate) {
    if (candidate.label().name() == null) {
      return false;
    }
    List<String> words = NameKey.words(text.slice(candidate.label().name()));
    return words.size() == 1 && surnames.contains(words.get(0))
        || (count(candidate) >= OFTEN && accepted.size() >= OFTEN);
  }

  // "Jane Roe" on a line of its own, and in the list of who takes part
  private boolean isListed(Candidate candidate) {
    Span name = candidate.label().name();
    return isOnItsLine(candidate)
        && (accepted.size() >= AGAIN || listed.size() >= AGAIN)
        && name != null
        && listed.contains(NameKey.of(text.slice(name)));
  }

  private boolean introducesItself(Candidate candidate) {
    return accepted.size() >= OFTEN
        && candidate.label().rule().equals(ColonLabel.RULE)
        && Introduction.inSpeech(text, lines.get(candidate.paragraph()).span(), candidate);
  }

  // "Question" on a line of its own, as the names of others stand over their words
  private boolean isQuestionOnItsLine(Candidate candidate) {
    return candidate.label().kind() == Label.Kind.NAMELESS && isOnItsLine(candidate);
  }

  // "The Harbour News:" with nothing behind it on its line
  private boolean isOverItsWords(Candidate candidate) {
    return candidate.label().rule().equals(ColonLabel.RULE)
        && candidate.label().span().end() >= lines.get(candidate.paragraph()).span().end();
  }

  // "Anna: Good morning." under "The first question is from Anna in Marlow."
  private boolean isCalledUpon(Candidate candidate) {
    int before = candidate.paragraph() - 1;
    return accepted.size() >= OFTEN
        && before >= 0
        && candidate.label().role() == null
        && candidate.label().rule().equals(ColonLabel.RULE)
        && Introduction.atEnd(text, lines.get(before).span(), candidate);
  }

  // "JANE ROE. Thank you." among three others that are printed so, and not before all labels
  private boolean isOfTheHouse(Candidate candidate) {
    if (!isInCapitals(candidate)) {
      return false;
    }
    int alike = 0;
    int first = candidate.paragraph();
    for (Candidate each : accepted) {
      alike += isInCapitals(each) ? 1 : 0;
      first = Math.min(first, each.paragraph());
    }
    return alike >= OFTEN && first < candidate.paragraph();
  }

  private boolean isInCapitals(Candidate candidate) {
    Span name = candidate.label().name();
    boolean stop = candidate.label().rule().equals(StopLabel.RULE);
    if (name == null || !stop || candidate.weight() < Weight.DOUBTFUL) {
      return false;
    }
    String printed = text.slice(name);
    return printed.chars().noneMatch(Character::isLowerCase)
        && printed.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS;
  }

  private int firstAccepted() {
    return accepted.stream()
        .mapToInt(each -> each.label().span().start())
        .min()
        .orElse(text.length());
  }

  // "Roe: … / Poe: …": one-word labels that come again and make up much of the text.
  private boolean isDialogue() {
    Set<String> repeated = new HashSet<>();
    int turns = 0;
    for (Candidate candidate : candidates) {
      if (count(candidate) >= AGAIN) {
        repeated.add(key(candidate));
        turns++;
      }
    }
    boolean lines = candidates.size() >= OFTEN && areLines();
    turns = lines ? candidates.size() : turns;
    return repeated.size() >= (lines ? 1 : AGAIN) && turns >= SHARE_OF_DIALOGUE * this.lines.size();
  }

  // Each on a line of its own, with nothing but names on such lines.
  private boolean areLines() {
    return candidates.stream()
        .allMatch(each -> each.weight() == Weight.ONE_WORD || isOnItsLine(each));
  }

  private static boolean isOnItsLine(Candidate candidate) {
    return candidate.label().rule().equals(LineLabel.RULE);
  }

  private int distinctNames() {
    Set<String> names = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.weight() >= Weight.NAME) {
        names.add(key(candidate));
      }
    }
    return names.size();
  }

  private int count(Candidate candidate) {
    return counts.getOrDefault(key(candidate), 0);
  }

  private String key(Candidate candidate) {
    Label label = candidate.label();
    return label.rule()
        + ' '
        + NameKey.of(text.slice(label.name() != null ? label.name() : label.printed()));
  }
}
