package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "ИВАНОВ И. И. Уважаемые коллеги!", "Петрова А.С., фракция «Весна». Спасибо.", "ИВАНОВ И.И." over
 * his words, "И. И. Иванов. Спасибо.", "Иванов И.И. – Спасибо.": the surname with its initials, as
 * the stenographers of a Russian house print it.
 */
final class SurnameInitials implements Convention {

  static final String RULE = "surname_initials_label";

  private static final int LONGEST = 140;
  private static final int INITIALS_FIRST = 3;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(\\p{IsCyrillic}[\\p{IsCyrillic}-]+ \\p{Lu}\\. ?\\p{Lu}\\.)(?:, ([^.]{3,90})\\.)?"
              + "|(\\p{Lu}\\. ?\\p{Lu}\\. ?\\p{Lu}[\\p{IsCyrillic}-]+)(?:, ([^.]{3,90}))?\\.)(?:[  ]|$)");

  @Override
  public @Nullable Candidate read(Opening opening) {
    char first = opening.first();
    if (first < 'А' || first > 'Я') {
      return null;
    }
    int end = Math.min(opening.end(), opening.start() + LONGEST);
    Matcher matcher = LABEL.matcher(opening.text().slice(new Span(opening.start(), end)));
    if (!matcher.lookingAt() || (matcher.end() == end - opening.start() && !alone(opening, end))) {
      return null;
    }
    int group = matcher.group(1) == null ? INITIALS_FIRST : 1;
    Span name = at(opening, matcher, group);
    Span role = matcher.group(group + 1) == null ? null : at(opening, matcher, group + 1);
    Span printed = role == null ? name : Span.covering(name, role);
    Core core = Core.person(printed, name, role, Weight.NAME);
    boolean upper = Character.isUpperCase(opening.text().charAt(opening.start() + 1));
    int speech = opening.skipDash(opening.skipSpaces(opening.start() + matcher.end()));
    return Candidate.of(opening, RULE, core, List.of(), speech, upper ? Weight.FORM : Weight.NAME);
  }

  // On a line of its own, over what is said
  private static boolean alone(Opening opening, int end) {
    return end == opening.end() && opening.beforeText();
  }

  private static Span at(Opening opening, Matcher matcher, int group) {
    return new Span(opening.start() + matcher.start(group), opening.start() + matcher.end(group));
  }
}
