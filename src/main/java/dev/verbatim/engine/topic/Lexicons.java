package dev.verbatim.engine.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;

/** The terms by language, made ready in the background: who starts a service need not wait. */
final class Lexicons {

  private static final Map<String, TermLanguage> LANGUAGES =
      Map.of("en", new EnglishTerms(), "ru", new RussianTerms(), "ko", new KoreanTerms());

  private final Map<String, CompletableFuture<Lexicon>> making;

  private Lexicons(Map<String, CompletableFuture<Lexicon>> making) {
    this.making = making;
  }

  /**
   * @param terms by language
   * @param topics the number of each topic
   */
  static Lexicons of(Map<String, List<Term>> terms, ToIntFunction<String> topics) {
    Map<String, CompletableFuture<Lexicon>> making = new HashMap<>();
    LANGUAGES.forEach(
        (language, grammar) -> {
          List<Term> known = terms.getOrDefault(language, List.of());
          making.put(
              language, CompletableFuture.supplyAsync(() -> Lexicon.of(grammar, known, topics)));
        });
    return new Lexicons(making);
  }

  /** The terms of a language, none where it has none. */
  Lexicon of(String language) {
    CompletableFuture<Lexicon> lexicon = making.get(language);
    return lexicon == null ? Lexicon.EMPTY : lexicon.join();
  }
}
