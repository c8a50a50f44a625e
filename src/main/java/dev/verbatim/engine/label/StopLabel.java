package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "Mr. SMITH. I yield.", "Mr. SMITH of Florida. I yield.", "The SPEAKER pro tempore (Mr. Poe). The
 * clerk will report.", "Senator Leahy. Thank you.", "President. – The debate is closed."
 */
final class StopLabel implements Convention {

  static final String RULE = "full_stop_label";

  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 9;

  /** "of", "and", "for", "pro" */
  private static final int LONGEST_SMALL = 3;

  private static final int LONGEST_NAMELESS = 40;

  @Override
  public @Nullable Candidate read(Opening opening) {
    SourceText text = opening.text();
    boolean nameless = opensNameless(opening);
    if (!Character.isUpperCase(opening.first()) || !(nameless || opensFormally(opening))) {
      return null;
    }
    int stop = Scan.stop(text, opening.start(), opening.limit(), LONGEST);
    if (stop < 0 || stop + 1 >= opening.limit()) {
      return null;
    }
    LabelText head = LabelText.of(text, opening.start(), stop);
    Optional<Core> core = CoreReader.read(head);
    if (core.isEmpty() || head.words().size() > MOST_WORDS || addresses(head.words())) {
      return null;
    }
    int speech = opening.skipSpaces(stop + 1);
    boolean dash = speech < opening.end() && isDash(text.charAt(speech));
    speech = dash ? opening.skipSpaces(speech + 1) : speech;
    int weight = weight(core.get(), head, dash);
    return weight < 0
        ? null
        : Candidate.of(opening, RULE, core.get(), head.brackets(), speech, weight);
  }

  // "Mr Speaker, I support the Statement."
  private static boolean addresses(List<Word> words) {
    return words.size() > 2
        && words.get(1).comma()
        && HonorificName.isHonorific(words.get(0))
        && Lexicon.OFFICES.contains(CoreReader.phrase(words.subList(0, 2)));
  }

  private static int weight(Core core, LabelText head, boolean dash) {
    List<Word> words = head.words();
    boolean upper = words.stream().anyMatch(word -> word.shape() == Word.Shape.UPPER);
    return switch (core.kind()) {
      case PERSON -> {
        boolean titled = isTitled(words);
        if (dash
            && (titled || CoreReader.manner(words) > 0 || words.stream().noneMatch(Word::comma))) {
          yield Weight.FORM;
        }
        yield titled && upper ? Weight.FORM : titled ? Weight.NAME : plainCapitals(words);
      }
      case OFFICE -> dash || upper ? Weight.FORM : Weight.DOUBTFUL;
      case NAMELESS -> dash || upper || words.size() > 1 ? Weight.NAME : Weight.DOUBTFUL;
      case DASH -> -1;
    };
  }

  private static boolean isTitled(List<Word> words) {
    return HonorificName.isHonorific(words.get(0))
        || (words.get(0).key().equals("the") && words.size() > 2 && isPhrase(words))
        || words.stream().anyMatch(Lexicon::isRoleHead);
  }

  // "The Federal Minister for Transport (Jane Roe)"; not "The sea rose yesterday in Marlow."
  private static boolean isPhrase(List<Word> words) {
    return words.stream()
        .allMatch(
            word ->
                word.shape() != Word.Shape.LOWER
                    || word.key().length() <= LONGEST_SMALL
                    || Lexicon.isImpersonal(word));
  }

  // "SMITH. Yes."; not "DES MOINES, Iowa. Voters", where a report comes from
  private static int plainCapitals(List<Word> words) {
    boolean name =
        words.stream().allMatch(word -> word.shape() == Word.Shape.UPPER && !word.comma());
    return name ? Weight.DOUBTFUL : -1;
  }

  // "Из зала.", "Голос из зала."
  private static boolean opensNameless(Opening opening) {
    int end = Math.min(opening.end(), opening.start() + LONGEST_NAMELESS);
    String beginning = Letters.small(opening.text().slice(new Span(opening.start(), end)));
    int stop = beginning.indexOf('.');
    return stop > 0
        && beginning.indexOf(' ') > 0
        && beginning.indexOf(' ') < stop
        && Lexicon.NAMELESS.contains(beginning.substring(0, stop));
  }

  // An honorific, an office, a role or capitals: most paragraphs are done with here. Behind a dash
  // stands whatever name.
  private static boolean opensFormally(Opening opening) {
    SourceText text = opening.text();
    int end = opening.start();
    while (end < opening.end() && !SourceText.isSpace(text.charAt(end))) {
      end++;
    }
    Word word = Word.of(text, new Span(opening.start(), end), false);
    String key = word.key();
    return word.shape() == Word.Shape.UPPER
        || key.equals("the")
        || Lexicon.HONORIFICS.contains(key)
        || Lexicon.ROLE_HEADS.contains(key)
        || Lexicon.OFFICES.contains(key.replace(".", ""))
        || hasStopAndDash(opening);
  }

  private static boolean hasStopAndDash(Opening opening) {
    SourceText text = opening.text();
    int end = Math.min(opening.end(), opening.start() + LONGEST) - 2;
    for (int i = opening.start(); i < end; i++) {
      if (text.charAt(i) == '.') {
        return isDash(text.charAt(i + 1)) || isDash(text.charAt(i + 2));
      }
    }
    return false;
  }

  private static boolean isDash(char c) {
    return "–—―−".indexOf(c) >= 0;
  }
}
