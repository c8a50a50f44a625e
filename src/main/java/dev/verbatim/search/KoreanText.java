package dev.verbatim.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A text with Korean words taken apart: 정상회담에서 is 정상 and 회담, and the particle is left out, so that
 * a word is found with any particle and inside a compound, but not across two words (담론 in 사회담론,
 * not 회담). What the analyser takes apart wrongly, as names it does not know, is found by how a
 * written word begins.
 *
 * @param morphemes in order
 * @param words as they are written, with spaces between them
 */
record KoreanText(List<Morpheme> morphemes, List<Word> words) {

  /** Longer ones are cut: a lexeme of the database has at most 2,046 bytes. */
  private static final int LONGEST_LEXEME = 200;

  // Particles, endings, and the copula, which is written as one. What makes a verb or an adjective
  // of a noun stays: 말하다 is no 말.
  private static final Set<POS.Tag> LEFT_OUT =
      Set.of(
          POS.Tag.J,
          POS.Tag.E,
          POS.Tag.VCP,
          POS.Tag.SP,
          POS.Tag.SC,
          POS.Tag.SE,
          POS.Tag.SF,
          POS.Tag.SSO,
          POS.Tag.SSC,
          POS.Tag.SY,
          POS.Tag.UNA,
          POS.Tag.NA);

  private static final Set<POS.Tag> NOUNS =
      Set.of(
          POS.Tag.NNG,
          POS.Tag.NNP,
          POS.Tag.NNB,
          POS.Tag.NNBC,
          POS.Tag.NR,
          POS.Tag.NP,
          POS.Tag.XPN,
          POS.Tag.XSN,
          POS.Tag.SL,
          POS.Tag.SN,
          POS.Tag.SH);

  /** A part of a word; start and end are UTF-16 offsets. */
  record Morpheme(String lexeme, int start, int end) {}

  /**
   * @param first index of its first morpheme, or of the one after it where it has none
   * @param isNouns whether nothing but nouns was found in it
   */
  record Word(String lexeme, int start, int end, int first, boolean isNouns) {}

  /** A morpheme before those that are left out are. */
  private record Tagged(Morpheme morpheme, POS.Tag tag) {}

  static KoreanText of(String text) {
    List<Tagged> tagged = analyse(text);
    List<Morpheme> morphemes =
        tagged.stream().filter(t -> !LEFT_OUT.contains(t.tag())).map(Tagged::morpheme).toList();
    return new KoreanText(morphemes, words(text, tagged));
  }

  private static List<Tagged> analyse(String text) {
    List<Tagged> tagged = new ArrayList<>();
    try (KoreanTokenizer tokenizer =
        new KoreanTokenizer(
            KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
            null,
            KoreanTokenizer.DecompoundMode.DISCARD,
            false,
            true)) {
      CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute part = tokenizer.getAttribute(PartOfSpeechAttribute.class);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        Morpheme morpheme =
            new Morpheme(lexeme(term.toString()), offset.startOffset(), offset.endOffset());
        tagged.add(new Tagged(morpheme, part.getLeftPOS()));
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tagged;
  }

  private static List<Word> words(String text, List<Tagged> tagged) {
    List<Word> words = new ArrayList<>();
    int next = 0;
    int kept = 0;
    for (int start = 0; start < text.length(); ) {
      int end = endOfWord(text, start);
      if (end > start) {
        int first = kept;
        boolean isNouns = true;
        for (; next < tagged.size() && tagged.get(next).morpheme().start() < end; next++) {
          isNouns &= NOUNS.contains(tagged.get(next).tag());
          kept += LEFT_OUT.contains(tagged.get(next).tag()) ? 0 : 1;
        }
        String lexeme = lexeme(text.substring(start, end));
        words.add(new Word(lexeme, start, end, first, isNouns && kept > first));
      }
      start = Math.max(end, start + 1);
    }
    return words;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  // Without case and accents; syllables of Hangul are put together again.
  private static String lexeme(String written) {
    String apart = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String bare = Normalizer.normalize(withoutMarks(apart), Normalizer.Form.NFC);
    return bare.codePointCount(0, bare.length()) <= LONGEST_LEXEME
        ? bare
        : bare.substring(0, bare.offsetByCodePoints(0, LONGEST_LEXEME));
  }

  private static String withoutMarks(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
