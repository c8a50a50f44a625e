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
  private final int end;

  /** The word that is read, folded, and how long it is. */
  private char[] letters = new char[32];

  private int length;

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

  private PassageScan(Lexicon lexicon, CharSequence text, int end) {
    this.words = lexicon.words();
    this.phrases = lexicon.phrases();
    this.isCompounding = lexicon.isCompounding();
    this.marks = new BitSet(phrases.markCount());
    this.text = text;
    this.end = end;
  }

  /** Walks over the text from start to end. */
  static PassageScan of(Lexicon lexicon, CharSequence text, int start, int end) {
    PassageScan scan = new PassageScan(lexicon, text, end);
    scan.run(start);
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

  private void run(int start) {
    int at = start;
    while (at < end) {
      char letter = Letters.fold(text.charAt(at));
      if (letter == 0) {
        if (isBehindPhrase && isBreak(at)) {
          begunSize = 0;
          isBehindPhrase = false;
        }
        at++;
      } else {
        read(at, letter);
        word(at);
        at += length;
      }
    }
  }

  private void read(int start, char first) {
    length = 0;
    int at = start;
    for (char letter = first; letter != 0; letter = at < end ? Letters.fold(text.charAt(at)) : 0) {
      if (length == letters.length) {
        letters = Arrays.copyOf(letters, 2 * length);
      }
      letters[length++] = letter;
      at++;
    }
  }

  private void word(int start) {
    goingOnSize = 0;
    isInPhrase = false;
    int node = walk(start, 0);
    if (isCompounding) {
      for (int inside = 1; inside < length; inside++) {
        walk(start, inside);
      }
    }
    if (isBehindPhrase && node != Transitions.NONE && words.isTransparent(node)) {
      return;
    }
    isBehindPhrase = isInPhrase;
    int[] spare = begun;
    begun = goingOn;
    begunSize = goingOnSize;
    goingOn = spare;
  }

  // Follows the letters from a place in the word and takes the words of terms that it meets.
  // Returns
  // the node behind the last letter, or none where no term goes on.
  private int walk(int start, int from) {
    Rows wordsAt = words.wordsAt();
    int node = WordTrie.ROOT;
    for (int at = from; ; at++) {
      for (int i = wordsAt.start(node); i < wordsAt.end(node); i++) {
        take(wordsAt.value(i), start, from, at);
      }
      if (at == length) {
        return node;
      }
      node = words.next(node, letters[at]);
      if (node == Transitions.NONE) {
        return node;
      }
    }
  }

  private void take(int word, int start, int from, int stemEnd) {
    boolean fits =
        (from == 0 || words.mayBeginInside(word))
            && words.mayEndSo(word, letters, stemEnd, length)
            && words.capitals(word).areIn(text, start + from);
    if (fits) {
      step(word, start + from, start + (isCompounding ? stemEnd : length));
    }
  }

  private void step(int word, int start, int to) {
    int first = phrases.first(word);
    if (first != Transitions.NONE) {
      reach(first, start, to);
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

  private void reach(int node, int start, int to) {
    isInPhrase = true;
    int kind = phrases.kind(node);
    if (PhraseTrie.goesOn(kind)) {
      goOn(node, start);
    }
    if (PhraseTrie.mark(kind) != PhraseTrie.NO_MARK) {
      marks.set(PhraseTrie.mark(kind));
    }
    if (PhraseTrie.isPhrase(kind)) {
      Rows phrasesAt = phrases.phrasesAt();
      for (int i = phrasesAt.start(node); i < phrasesAt.end(node); i++) {
        find(phrasesAt.value(i), start, to);
      }
    }
  }

  private void goOn(int node, int start) {
    if (goingOnSize == goingOn.length) {
      goingOn = Arrays.copyOf(goingOn, 2 * goingOnSize);
    }
    goingOn[goingOnSize++] = node;
    goingOn[goingOnSize++] = start;
  }

  private void find(int phrase, int start, int to) {
    if (foundSize == found.length) {
      found = Arrays.copyOf(found, 2 * foundSize);
    }
    found[foundSize++] = phrase;
    found[foundSize++] = start;
    found[foundSize++] = to;
  }

  private boolean isWordEnd(int at) {
    return at == end || Letters.fold(text.charAt(at)) == 0;
  }

  // Marks that part words which do not belong together: "in peace. Talks began". A full stop inside
  // "U.S." does not.
  private boolean isBreak(int at) {
    return switch (text.charAt(at)) {
      case ',', ';', ':', '!', '?', '(', ')', '…', '–', '—', '\n' -> true;
      case '.' -> isWordEnd(at + 1);
      default -> false;
    };
  }
}
