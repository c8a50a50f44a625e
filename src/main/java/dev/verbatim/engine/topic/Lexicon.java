package dev.verbatim.engine.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All terms of one language, made ready so that one walk over a text finds them all: a trie of the
 * words' letters, and over it a trie of the phrases' words.
 */
final class Lexicon {

  /** For a language whose terms nobody knows. */
  static final Lexicon EMPTY = of(new EnglishTerms(), List.of());

  private static final int[] NONE = {};

  private final TermLanguage language;
  private final Word[] words;
  private final WordTrie letters;
  private final Transitions phrases;

  /** By node of the phrases, those that end there. */
  private final int[][] phrasesAt;

  /** By phrase, the terms whose phrase it is. */
  private final List<List<Rule>> rules;

  /** A term with its phrases as numbers. */
  record Rule(Term source, int[] with, int[] without) {

    /** Whether a passage with these phrases has all that it must have and nothing else. */
    boolean holds(BitSet phrases) {
      for (int phrase : with) {
        if (!phrases.get(phrase)) {
          return false;
        }
      }
      for (int phrase : without) {
        if (phrases.get(phrase)) {
          return false;
        }
      }
      return true;
    }
  }

  private Lexicon(Builder built) {
    language = built.language;
    words = built.words.toArray(Word[]::new);
    letters = WordTrie.of(built.words);
    phrases = built.edges.build();
    phrasesAt = new int[built.edges.nodes()][];
    for (int node = 0; node < phrasesAt.length; node++) {
      List<Integer> here = built.ends.getOrDefault(node, List.of());
      phrasesAt[node] = here.isEmpty() ? NONE : here.stream().mapToInt(Integer::intValue).toArray();
    }
    rules = built.rules.stream().map(List::copyOf).toList();
  }

  static Lexicon of(TermLanguage language, List<Term> terms) {
    Builder builder = new Builder(language);
    terms.forEach(builder::add);
    return new Lexicon(builder);
  }

  TermLanguage language() {
    return language;
  }

  WordTrie letters() {
    return letters;
  }

  Word word(int id) {
    return words[id];
  }

  /** The node of the phrases behind a word, or {@link Transitions#NONE}. */
  int next(int node, int word) {
    return phrases.next(node, word);
  }

  int[] phrasesAt(int node) {
    return phrasesAt[node];
  }

  int phraseCount() {
    return rules.size();
  }

  /** The terms whose phrase this is; none where it is only a condition of others. */
  List<Rule> rules(int phrase) {
    return rules.get(phrase);
  }

  private static final class Builder {

    private final TermLanguage language;
    private final Map<String, Integer> wordIds = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<Phrase, Integer> phraseIds = new LinkedHashMap<>();
    private final List<List<Rule>> rules = new ArrayList<>();
    private final Transitions.Builder edges = new Transitions.Builder();
    private final Map<Integer, List<Integer>> ends = new HashMap<>();

    Builder(TermLanguage language) {
      this.language = language;
    }

    void add(Term term) {
      int[] with = term.with().stream().mapToInt(this::phrase).toArray();
      int[] without = term.without().stream().mapToInt(this::phrase).toArray();
      rules.get(phrase(term.phrase())).add(new Rule(term, with, without));
    }

    private int phrase(Phrase written) {
      Phrase phrase = withoutTransparent(written);
      Integer known = phraseIds.get(phrase);
      if (known != null) {
        return known;
      }
      int id = rules.size();
      phraseIds.put(phrase, id);
      rules.add(new ArrayList<>());
      grow(phrase.places(), id);
      if (language.isCompounding() && phrase.places().size() > 1) {
        grow(List.of(joined(phrase.places())), id);
      }
      return id;
    }

    // A text's "the" is passed over, so a term's must be, too.
    private Phrase withoutTransparent(Phrase phrase) {
      return new Phrase(
          phrase.places().stream()
              .filter(words -> !language.transparent().containsAll(words))
              .toList());
    }

    private void grow(List<List<String>> places, int phrase) {
      List<Integer> nodes = List.of(0);
      for (List<String> alternatives : places) {
        List<Integer> grown = new ArrayList<>();
        for (int node : nodes) {
          alternatives.forEach(word -> grown.add(edges.grow(node, wordId(word))));
        }
        nodes = grown;
      }
      nodes.forEach(node -> ends.computeIfAbsent(node, unused -> new ArrayList<>()).add(phrase));
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
      return wordIds.computeIfAbsent(
          notation,
          unused -> {
            words.add(language.word(notation));
            return words.size() - 1;
          });
    }
  }
}
