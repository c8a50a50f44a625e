package dev.verbatim.engine.topic;

import java.util.Arrays;

/**
 * One walk over a passage that finds every phrase of a lexicon in it. A word is looked up letter by
 * letter and given up where no term goes on, so that the time is that of reading the text.
 */
final class PassageScan {

  private static final int FIELDS = 3;

  private final Lexicon lexicon;
  private final WordTrie letters;
  private final TermLanguage language;
  private final boolean isCompounding;
  private final CharSequence text;
  private final int end;

  /** Phrases begun: node and start of each. */
  private int[] begun = new int[16];

  private int begunSize;
  private int[] goingOn = new int[16];
  private int goingOnSize;

  /** Phrases found: phrase, start and end of each. */
  private int[] found = new int[24];

  private int foundSize;
  private int wordCount;

  private PassageScan(Lexicon lexicon, CharSequence text, int end) {
    this.lexicon = lexicon;
    this.letters = lexicon.letters();
    this.language = lexicon.language();
    this.isCompounding = language.isCompounding();
    this.text = text;
    this.end = end;
  }

  /** Walks over the text from start to end. */
  static PassageScan of(Lexicon lexicon, CharSequence text, int start, int end) {
    PassageScan scan = new PassageScan(lexicon, text, end);
    scan.run(start);
    return scan;
  }

  int wordCount() {
    return wordCount;
  }

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

  private void run(int start) {
    int at = start;
    while (at < end) {
      if (Letters.fold(text.charAt(at)) == 0) {
        if (begunSize > 0 && isBreak(at)) {
          begunSize = 0;
        }
        at++;
      } else {
        at = word(at);
      }
    }
  }

  // Takes the word that begins here and returns its end.
  private int word(int start) {
    wordCount++;
    goingOnSize = 0;
    int wordEnd = walk(start, -1);
    if (isCompounding) {
      for (int inside = start + 1; inside < wordEnd; inside++) {
        walk(inside, wordEnd);
      }
    }
    if (begunSize > 0 && isTransparent(start, wordEnd)) {
      return wordEnd;
    }
    int[] spare = begun;
    begun = goingOn;
    begunSize = goingOnSize;
    goingOn = spare;
    return wordEnd;
  }

  // Follows the letters from a place in the word and takes the words of terms that it meets. The
  // end of the word is found on the way where it is not known (-1).
  private int walk(int start, int knownEnd) {
    boolean isInside = knownEnd >= 0;
    int wordEnd = knownEnd;
    int node = WordTrie.ROOT;
    int at = start;
    for (; at < end; at++) {
      char letter = Letters.fold(text.charAt(at));
      if (letter == 0) {
        break;
      }
      node = letters.next(node, letter);
      if (node == Transitions.NONE) {
        break;
      }
      boolean mayEnd = isCompounding || letters.anyGoesOn(node) || isWordEnd(at + 1);
      if (mayEnd && letters.wordsAt(node).length > 0) {
        wordEnd = wordEnd < 0 ? wordEnd(at + 1) : wordEnd;
        take(node, start, at + 1, wordEnd, isInside);
      }
    }
    return wordEnd < 0 ? wordEnd(at) : wordEnd;
  }

  private void take(int node, int start, int to, int wordEnd, boolean isInside) {
    for (int id : letters.wordsAt(node)) {
      Word word = lexicon.word(id);
      boolean fits =
          (to == wordEnd || word.goesOn() || language.isEnding(text, to, wordEnd))
              && (!isInside || word.beginsInside())
              && word.capitals().areIn(text, start);
      if (fits) {
        step(id, start, isCompounding ? to : wordEnd);
      }
    }
  }

  private void step(int word, int start, int to) {
    reach(lexicon.next(0, word), start, to);
    for (int i = 0; i < begunSize; i += 2) {
      reach(lexicon.next(begun[i], word), begun[i + 1], to);
    }
  }

  private void reach(int node, int start, int to) {
    if (node == Transitions.NONE) {
      return;
    }
    if (goingOnSize == goingOn.length) {
      goingOn = Arrays.copyOf(goingOn, 2 * goingOnSize);
    }
    goingOn[goingOnSize++] = node;
    goingOn[goingOnSize++] = start;
    for (int phrase : lexicon.phrasesAt(node)) {
      if (foundSize == found.length) {
        found = Arrays.copyOf(found, 2 * foundSize);
      }
      found[foundSize++] = phrase;
      found[foundSize++] = start;
      found[foundSize++] = to;
    }
  }

  private boolean isTransparent(int start, int wordEnd) {
    return wordEnd - start <= 3
        && language
            .transparent()
            .contains(Letters.fold(text.subSequence(start, wordEnd).toString()));
  }

  private boolean isWordEnd(int at) {
    return at == end || Letters.fold(text.charAt(at)) == 0;
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < end && Letters.fold(text.charAt(at)) != 0) {
      at++;
    }
    return at;
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
