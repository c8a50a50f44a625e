package dev.verbatim.engine.speaker;

import dev.verbatim.engine.text.Letters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The form in which names are compared. Case, accents, and the kinds of space, hyphen and
 * apostrophe do not count: "Kim Jong-un", "KIM JONG UN" and "Kim Jongun" have one key, "Erdoğan"
 * and "Erdogan" have one, "В.Путин" and "В. Путин" have one.
 */
public final class NameKey {

  /** Letters that Unicode does not decompose into a base letter and an accent. */
  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ı', "i"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ə', "a"));

  private NameKey() {}

  /** The words of a name, folded; hyphens and dots part words, apostrophes vanish. */
  public static List<String> words(String name) {
    String folded = foldLetters(name);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (isApostrophe(c) || Character.getType(c) == Character.FORMAT) {
        continue;
      }
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        String plain = PLAIN.get(c);
        if (plain == null) {
          word.append(c);
        } else {
          word.append(plain);
        }
      } else {
        flush(word, words);
      }
    }
    flush(word, words);
    return words;
  }

  /** The key of a whole name: its folded words without anything between them. */
  public static String of(String name) {
    return String.join("", words(name));
  }

  // Hangul is put together again after its syllables were taken apart along with the accents.
  private static String foldLetters(String text) {
    if (isPlain(text)) {
      return Letters.small(text);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(c);
      }
    }
    return Letters.small(Normalizer.normalize(bare, Normalizer.Form.NFC));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  // ASCII, Russian letters but for Й, and Hangul syllables have no accent to take off
  private static boolean isPlain(char c) {
    return c < 0x80 || (c >= 'А' && c <= 'я' && c != 'Й' && c != 'й') || (c >= '가' && c <= '힣');
  }

  // O'Neill, O’Neill, Maʻruf, Д`Артаньян
  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == '`' || c == '´';
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
