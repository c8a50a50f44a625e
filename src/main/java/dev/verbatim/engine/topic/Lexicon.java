package dev.verbatim.engine.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * All terms of one language, made ready so that one walk over a text finds them all: a trie of the
 * words' letters, over it a trie of the phrases' words, and what each phrase shows.
 */
final class Lexicon {

  /** For a language whose terms nobody knows. */
  static final Lexicon EMPTY = of(new EnglishTerms(), List.of(), topic -> Rules.NO_TOPIC);

  private final boolean isCompounding;
  private final WordTrie words;
  private final PhraseTrie phrases;
  private final Rules rules;

  private Lexicon(Builder built) {
    Rows ends = built.phrases.ends(built.phraseIds.size());
    isCompounding = built.language.isCompounding();
    words = built.words.build();
    phrases = built.phrases.build(ends, built.terms, built.conditions());
    rules = built.rules.build(built.phraseIds.size(), marks(ends, built.conditionIds.keySet()));
  }

  /**
   * @param topics the number of each topic
   */
  static Lexicon of(TermLanguage language, List<Term> terms, ToIntFunction<String> topics) {
    Builder builder = new Builder(language, topics);
    terms.forEach(builder::add);
    return new Lexicon(builder);
  }

  // By condition, the marks of all that it can be written as.
  private Rows marks(Rows ends, Iterable<Integer> conditions) {
    Rows.Builder marks = new Rows.Builder();
    int count = 0;
    for (int phrase : conditions) {
      for (int i = ends.start(phrase); i < ends.end(phrase); i++) {
        marks.add(count, PhraseTrie.mark(phrases.kind(ends.value(i))));
      }
      count++;
    }
    return marks.build(count);
  }

  /** Whether words are put together without a space. */
  boolean isCompounding() {
    return isCompounding;
  }

  WordTrie words() {
    return words;
  }

  PhraseTrie phrases() {
    return phrases;
  }

  Rules rules() {
    return rules;
  }

  private static final class Builder {

    private final TermLanguage language;
    private final ToIntFunction<String> topics;
    private final Map<String, Integer> wordIds = new HashMap<>();
    private final WordTrie.Builder words;
    private final Map<Phrase, Integer> phraseIds = new HashMap<>();
    private final PhraseTrie.Builder phrases = new PhraseTrie.Builder();

    /** The phrases that are terms. */
    private final BitSet terms = new BitSet();

    /** By phrase that conditions ask for, the number of the condition, counted up. */
    private final Map<Integer, Integer> conditionIds = new LinkedHashMap<>();

    private final Rules.Builder rules = new Rules.Builder();

    Builder(TermLanguage language, ToIntFunction<String> topics) {
      this.language = language;
      this.topics = topics;
      this.words = new WordTrie.Builder(language.transparent(), language.mostEndings());
    }

    void add(Term term) {
      int topic = term.topicId() == null ? Rules.NO_TOPIC : topics.applyAsInt(term.topicId());
      List<Integer> with = term.with().stream().map(this::condition).toList();
      List<Integer> without = term.without().stream().map(this::condition).toList();
      int phrase = phrase(term.phrase());
      terms.set(phrase);
      rules.add(phrase, topic, term.weight(), with, without);
    }

    BitSet conditions() {
      BitSet conditions = new BitSet();
      conditionIds.keySet().forEach(conditions::set);
      return conditions;
    }

    private int condition(Phrase written) {
      return conditionIds.computeIfAbsent(phrase(written), unused -> conditionIds.size());
    }

    private int phrase(Phrase written) {
      Phrase phrase = withoutTransparent(written);
      Integer known = phraseIds.get(phrase);
      if (known != null) {
        return known;
      }
      int id = phraseIds.size();
      phraseIds.put(phrase, id);
      grow(phrase.places(), id);
      if (language.isCompounding() && phrase.places().size() > 1) {
        grow(List.of(joined(phrase.places())), id);
      }
      return id;
    }

    // A text's "the" is passed over, so a term's must be, too.
    private Phrase withoutTransparent(Phrase phrase) {
      if (phrase.places().stream().noneMatch(language.transparent()::containsAll)) {
        return phrase;
      }
      return new Phrase(
          phrase.places().stream()
              .filter(words -> !language.transparent().containsAll(words))
              .toList());
    }

    private void grow(List<List<String>> places, int phrase) {
      List<Integer> nodes = List.of(PhraseTrie.ROOT);
      for (List<String> alternatives : places) {
        List<Integer> grown = new ArrayList<>();
        for (int node : nodes) {
          alternatives.forEach(word -> grown.add(phrases.grow(node, wordId(word))));
        }
        nodes = grown;
      }
      nodes.forEach(node -> phrases.end(phrase, node));
    }

    // "정상 회담" is written "정상회담", too.
    private static List<String> joined(List<List<String>> places) {
      List<String> joined = List.of("");
      for (List<String> alternatives : places) {
        joined =
            joined.stream()
                .flatMap(
                    start ->
                        alternatives.stream()
                            .map(word -> start + (start.isEmpty() ? word : bare(word))))
                .toList();
      }
      return joined;
    }

    private static String bare(String word) {
      return word.startsWith("*") ? word.substring(1) : word;
    }

    private int wordId(String notation) {
      return wordIds.computeIfAbsent(notation, unused -> words.add(language.word(notation)));
    }
  }
}
