package dev.verbatim.engine.quotation;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;

/**
 * The pairs of quotation marks that are in use, double ones before those that may be apostrophes.
 */
enum Mark {
  /**
   * Two apostrophes or two accents: {@code ''so''}, {@code ``so''}. Of three that close the first
   * belongs to what is quoted inside.
   */
  DOUBLED(true) {
    @Override
    int openerLength(SourceText text, Span within, int at) {
      boolean accents = doubled(text, within, at, '`');
      boolean apostrophes = doubled(text, within, at, '\'') && looksOpening(text, within, at);
      return accents || apostrophes ? 2 : 0;
    }

    @Override
    int closerLength(SourceText text, int at) {
      boolean two = at + 1 < text.length() && isApostrophe(text, at) && isApostrophe(text, at + 1);
      boolean third = two && at + 2 < text.length() && isApostrophe(text, at + 2);
      return two && !third ? 2 : 0;
    }
  },
  /** {@code “so”}, often closed by a straight mark or by its own turned the wrong way. */
  CURLY(true) {
    @Override
    int openerLength(SourceText text, Span within, int at) {
      return text.charAt(at) == '“' ? 1 : 0;
    }

    @Override
    int closerLength(SourceText text, int at) {
      boolean turned = text.charAt(at) == '“' && looksClosing(text, at);
      return text.charAt(at) == '”' || text.charAt(at) == '"' || turned ? 1 : 0;
    }
  },
  /** {@code "so"}, sometimes closed by a curly mark. */
  STRAIGHT(true) {
    @Override
    int openerLength(SourceText text, Span within, int at) {
      return text.charAt(at) == '"' && !isInchMark(text, within, at) ? 1 : 0;
    }

    @Override
    int closerLength(SourceText text, int at) {
      return text.charAt(at) == '"' || text.charAt(at) == '”' ? 1 : 0;
    }
  },
  /** {@code „so“}, {@code „so”}. */
  LOW(true) {
    @Override
    int openerLength(SourceText text, Span within, int at) {
      return text.charAt(at) == '„' ? 1 : 0;
    }

    @Override
    int closerLength(SourceText text, int at) {
      return text.charAt(at) == '“' || text.charAt(at) == '”' ? 1 : 0;
    }
  },
  /** {@code «so»}. */
  ANGLE(true) {
    @Override
    int openerLength(SourceText text, Span within, int at) {
      return text.charAt(at) == '«' ? 1 : 0;
    }

    @Override
    int closerLength(SourceText text, int at) {
      return text.charAt(at) == '»' ? 1 : 0;
    }
  },
  /** {@code 《so》}. */
  DOUBLE_BRACKET(true) {
    @Override
    int openerLength(SourceText text, Span within, int at) {
      return text.charAt(at) == '《' ? 1 : 0;
    }

    @Override
    int closerLength(SourceText text, int at) {
      return text.charAt(at) == '》' ? 1 : 0;
    }
  },
  /** {@code 「so」}. */
  CORNER(true) {
    @Override
    int openerLength(SourceText text, Span within, int at) {
      return text.charAt(at) == '「' ? 1 : 0;
    }

    @Override
    int closerLength(SourceText text, int at) {
      return text.charAt(at) == '」' ? 1 : 0;
    }
  },
  /** {@code 『so』}. */
  WHITE_CORNER(true) {
    @Override
    int openerLength(SourceText text, Span within, int at) {
      return text.charAt(at) == '『' ? 1 : 0;
    }

    @Override
    int closerLength(SourceText text, int at) {
      return text.charAt(at) == '』' ? 1 : 0;
    }
  },
  /** {@code ‘so’}; what closes it is the apostrophe, too. */
  SINGLE_CURLY(false) {
    @Override
    int openerLength(SourceText text, Span within, int at) {
      return text.charAt(at) == '‘' && looksOpening(text, within, at) ? 1 : 0;
    }

    @Override
    int closerLength(SourceText text, int at) {
      return text.charAt(at) == '’' && looksClosing(text, at) ? 1 : 0;
    }
  },
  /** {@code 'so'}. */
  SINGLE_STRAIGHT(false) {
    @Override
    int openerLength(SourceText text, Span within, int at) {
      return text.charAt(at) == '\'' && looksOpening(text, within, at) ? 1 : 0;
    }

    @Override
    int closerLength(SourceText text, int at) {
      return text.charAt(at) == '\'' && looksClosing(text, at) ? 1 : 0;
    }
  };

  /** More of the same mark in a row is a drawing, not punctuation. */
  private static final int LONGEST_RUN = 8;

  /** False for marks that are apostrophes unless something closes them. */
  final boolean standsUnclosed;

  Mark(boolean standsUnclosed) {
    this.standsUnclosed = standsUnclosed;
  }

  /** Length of the opening mark at that place, 0 where there is none. */
  abstract int openerLength(SourceText text, Span within, int at);

  /** Length of the closing mark at that place, 0 where there is none. */
  abstract int closerLength(SourceText text, int at);

  boolean mayHold(Mark inner) {
    return switch (this) {
      case SINGLE_CURLY, SINGLE_STRAIGHT -> inner.standsUnclosed && inner != DOUBLED;
      case DOUBLED -> inner != SINGLE_STRAIGHT;
      case CURLY, STRAIGHT, LOW, ANGLE, DOUBLE_BRACKET, CORNER, WHITE_CORNER -> inner != DOUBLED;
    };
  }

  // Behind a space, a bracket, a dash or another mark, and in front of a word: said 'yes
  boolean looksOpening(SourceText text, Span within, int at) {
    int next = at;
    int end = Math.min(within.end(), at + LONGEST_RUN);
    while (next < end && text.charAt(next) == text.charAt(at)) {
      next++;
    }
    if (next >= within.end() || SourceText.isSpace(text.charAt(next))) {
      return false;
    }
    return at == within.start() || isGap(text.charAt(at - 1));
  }

  // Behind a word or its punctuation, and in front of anything but a letter: yes,' he
  static boolean looksClosing(SourceText text, int at) {
    boolean wordFollows = at + 1 < text.length() && isWordStart(text.charAt(at + 1));
    return at > 0 && !wordFollows && !SourceText.isSpace(text.charAt(at - 1));
  }

  // Particles of Korean stick to the closing mark: ‘평화’는
  private static boolean isWordStart(char c) {
    return Character.isLetterOrDigit(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
  }

  // Inches behind a figure: a 55" screen
  private static boolean isInchMark(SourceText text, Span within, int at) {
    return at > within.start()
        && Character.isDigit(text.charAt(at - 1))
        && (at + 1 >= within.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean isGap(char c) {
    return SourceText.isSpace(c) || "([{—–-/:\"“‘«„,".indexOf(c) >= 0;
  }

  private static boolean isApostrophe(SourceText text, int at) {
    return text.charAt(at) == '\'';
  }

  private static boolean doubled(SourceText text, Span within, int at, char mark) {
    return at + 1 < within.end() && text.charAt(at) == mark && text.charAt(at + 1) == mark;
  }
}
