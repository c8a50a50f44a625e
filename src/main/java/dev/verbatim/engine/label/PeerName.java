package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Lord Ashcombe", "Baroness Hartley of Fenside", "The Earl of Marsh", "The Lord Bishop of Wells":
 * names of which the title is a part.
 */
final class PeerName {

  private static final Set<String> TITLES = Vocabulary.words("en", "peer-titles");
  private static final int MOST_WORDS = 7;

  private PeerName() {}

  static Optional<Core> read(LabelText label) {
    List<Word> words = label.words();
    int first = !words.isEmpty() && words.get(0).key().equals("the") ? 1 : 0;
    int name = first;
    while (name < words.size() && isTitle(words.get(name))) {
      name++;
    }
    if (name == first || name == words.size() || words.size() - first > MOST_WORDS) {
      return Optional.empty();
    }
    boolean office = Lexicon.isRoleHead(words.get(name));
    for (int i = name; i < words.size(); i++) {
      Word word = words.get(i);
      boolean of = word.key().equals("of") && i + 1 < words.size();
      if ((!word.isCapital() && !of) || (word.comma() && i + 1 < words.size())) {
        return Optional.empty();
      }
    }
    Span all = label.span(0, words.size());
    return office
        ? Optional.empty()
        : Optional.of(Core.person(all, label.span(first, words.size()), null, Weight.FORM));
  }

  private static boolean isTitle(Word word) {
    return word.isCapital() && TITLES.contains(word.key());
  }
}
