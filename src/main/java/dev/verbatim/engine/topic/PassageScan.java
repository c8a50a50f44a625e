package dev.verbatim.engine.topic;

import java.util.Arrays;
import java.util.BitSet;

/**
 * One walk over a passage that finds every phrase of a lexicon in it. A word is looked up letter by
 * letter and given up where no term goes on, so that the time is that of reading the text.
 */
final class PassageScan {

  private static final int FIELDS = 3;

  private final WordTrie words;
  private final PhraseTrie phrases;
  private final boolean isCompounding;
  private final CharSequence text;
  private final int start;

  /** The passage, folded. */
  private final char[] letters;

  /** Phrases begun: node and start of each. */
  private int[] begun = new int[16];

  private int begunSize;
  private int[] goingOn = new int[16];
  private int goingOnSize;

  /** Whether a phrase stands right before the word, and whether one stands in it. */
  private boolean isBehindPhrase;

  private boolean isInPhrase;

  /** Phrases of terms found: phrase, start and end of each. */
  private int[] found = new int[24];

  private int foundSize;
  private final BitSet marks;

  private PassageScan(Lexicon lexicon, CharSequence text, int start, int end) {
    this.words = lexicon.words();
    this.phrases = lexicon.phrases();
    this.isCompounding = lexicon.isCompounding();
    this.marks = new BitSet(phrases.markCount());
    this.text = text;
    this.start = start;
    this.letters = Letters.fold(text, start, end);
  }

  /** Walks over the text from start to end. */
  static PassageScan of(Lexicon lexicon, CharSequence text, int start, int end) {
    PassageScan scan = new PassageScan(lexicon, text, start, end);
    scan.run();
    return scan;
  }

  /** How many phrases of terms stand there. */
  int size() {
    return foundSize / FIELDS;
  }

  int phrase(int index) {
    return found[index * FIELDS];
  }

  int start(int index) {
    return found[index * FIELDS + 1];
  }

  int end(int index) {
    return found[index * FIELDS + 2];
  }

  /** What the passage has that conditions ask for. */
  BitSet marks() {
    return marks;
  }

  private void run() {
    int at = 0;
    while (at < letters.length) {
      if (letters[at] == 0) {
        if (isBehindPhrase && isBreak(at)) {
          begunSize = 0;
          isBehindPhrase = false;
        }
        at++;
      } else {
        int wordEnd = wordEnd(at);
        word(at, wordEnd);
        at = wordEnd;
      }
    }
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < letters.length && letters[at] != 0) {
      at++;
    }
    return at;
  }

  private void word(int from, int wordEnd) {
    goingOnSize = 0;
    isInPhrase = false;
    int node = walk(from, wordEnd, false);
    if (isCompounding) {
      for (int inside = from + 1; inside < wordEnd; inside++) {
        walk(inside, wordEnd, true);
      }
    }
    if (isBehindPhrase && node != WordTrie.NONE && words.isTransparent(node)) {
      return;
    }
    isBehindPhrase = isInPhrase;
    int[] spare = begun;
    begun = goingOn;
    begunSize = goingOnSize;
    goingOn = spare;
  }

  // Follows the letters from a place in a word and takes the words of terms that it meets. Returns
  // the node behind the last letter, or none where no term goes on.
  private int walk(int from, int wordEnd, boolean isInside) {
    int node = WordTrie.ROOT;
    for (int at = from; ; at++) {
      if (words.hasWords(node)) {
        take(node, from, at, wordEnd, isInside);
      }
      if (at == wordEnd) {
        return node;
      }
      node = words.next(node, letters[at]);
      if (node == WordTrie.NONE) {
        return node;
      }
    }
  }

  private void take(int node, int from, int stemEnd, int wordEnd, boolean isInside) {
    Rows wordsAt = words.wordsAt();
    for (int i = wordsAt.start(node); i < wordsAt.end(node); i++) {
      if (words.fits(i, isInside, letters, stemEnd, wordEnd)
          && words.capitals(i).areIn(text, start + from)) {
        step(wordsAt.value(i), from, isCompounding ? stemEnd : wordEnd);
      }
    }
  }

  private void step(int word, int from, int to) {
    int first = phrases.first(word);
    if (first != Transitions.NONE) {
      reach(first, from, to);
    }
    if (phrases.isFollowing(word)) {
      for (int i = 0; i < begunSize; i += 2) {
        int node = phrases.next(begun[i], word);
        if (node != Transitions.NONE) {
          reach(node, begun[i + 1], to);
        }
      }
    }
  }

  private void reach(int node, int from, int to) {
    isInPhrase = true;
    int kind = phrases.kind(node);
    if (PhraseTrie.goesOn(kind)) {
      goOn(node, from);
    }
    if (PhraseTrie.mark(kind) != PhraseTrie.NO_MARK) {
      marks.set(PhraseTrie.mark(kind));
    }
    if (PhraseTrie.isPhrase(kind)) {
      Rows phrasesAt = phrases.phrasesAt();
      for (int i = phrasesAt.start(node); i < phrasesAt.end(node); i++) {
        find(phrasesAt.value(i), from, to);
      }
    }
  }

  private void goOn(int node, int from) {
    if (goingOnSize == goingOn.length) {
      goingOn = Arrays.copyOf(goingOn, 2 * goingOnSize);
    }
    goingOn[goingOnSize++] = node;
    goingOn[goingOnSize++] = from;
  }

  private void find(int phrase, int from, int to) {
    if (foundSize == found.length) {
      found = Arrays.copyOf(found, 2 * foundSize);
    }
    found[foundSize++] = phrase;
    found[foundSize++] = start + from;
    found[foundSize++] = start + to;
  }

  // Marks that part words which do not belong together: "in peace. Talks began". A full stop inside
  // "U.S." does not.
  private boolean isBreak(int at) {
    return switch (text.charAt(start + at)) {
      case ',', ';', ':', '!', '?', '(', ')', '…', '–', '—', '\n' -> true;
      case '.' -> at + 1 == letters.length || letters[at + 1] == 0;
      default -> false;
    };
  }
}
