package dev.verbatim.engine.layout;

import dev.verbatim.engine.label.LabelledPerson;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that says who wrote an article: {@code Article by Russian President Vladimir Putin in
 * Rodong Sinmun newspaper}, {@code By Mary Robinson}, {@code 웨.뿌찐동지는 《…》이라는 제목의 글을 발표하였다.}
 *
 * @param author role and name as printed
 * @param title of the article where the line quotes it
 * @param spoken whether it was spoken: {@code Remarks by President Mary Robinson at the Forum}
 */
public record Signature(Span author, @Nullable Span title, boolean spoken) {

  private static final int LONGEST = 300;
  private static final Set<String> WORKS = Vocabulary.words("en", "signed-works");
  private static final Set<String> SPOKEN = Vocabulary.words("en", "spoken-works");
  private static final Set<String> KOREAN_SPOKEN = Vocabulary.words("ko", "spoken-works");
  private static final Set<String> BEHIND_AUTHOR = Vocabulary.words("en", "signature-ends");
  private static final Pattern BYLINE =
      Pattern.compile("(?:By|BY|by|Par|Автор:|Written by) (\\p{Lu}[^:;!?\"“]{2,120})");
  private static final Pattern RUSSIAN =
      Pattern.compile(
          "(?:Авторская статья|Статья|Колонка|Эссе|Открытое письмо|Письмо) ((?:[^«»:;!?.]{1,120}"
              + " )?(?:(?:\\p{Lu}[\\p{L}-]+ ){1,2}|\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?)"
              + "\\p{Lu}[\\p{L}-]+)(?: (?:в|для|на|к|по|о|об) .{3,120}| «([^»]{2,200})».{0,120})?");
  private static final Pattern KOREAN_AUTHOR =
      Pattern.compile("(?:\\[?(?:기고|칼럼|특별기고|시론|글)\\]?\\s*[|:=]?\\s*)?([가-힣 ]{4,40})");
  private static final Pattern KOREAN =
      Pattern.compile(
          "([^《》]{2,80}?)(?:동지|씨)?(?:은|는|이|가|께서는)?"
              + " ?《([^》]{2,200})》.{0,60}(?:글|론문|논문|기고문|담화).{0,20}다\\.?");

  private Signature(Span author, @Nullable Span title) {
    this(author, title, false);
  }

  /** The author in a title: the name behind "Article by", up to "in", "for" or a mark. */
  public static Optional<Signature> inTitle(SourceText text, Span title) {
    if (title.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Signature> russian = inRussianTitle(text, title);
    if (russian.isPresent()) {
      return russian;
    }
    int by = text.slice(title).indexOf(" by ");
    String work = by < 0 ? "" : lastWord(text.slice(new Span(title.start(), title.start() + by)));
    boolean spoken = SPOKEN.contains(work);
    if (!spoken && !WORKS.contains(work)) {
      return inKoreanTitle(text, title);
    }
    Span behind = new Span(title.start() + by + " by ".length(), title.end());
    Span author = text.trim(new Span(behind.start(), endOfAuthor(text, behind)));
    boolean somebody = !author.isEmpty() && (!spoken || LabelledPerson.isSomebody(text, author));
    return somebody ? Optional.of(new Signature(author, null, spoken)) : Optional.empty();
  }

  // "김하나 한빛부 장관 담화", "김하나 장관, 제3회 항만의 날 축사"
  private static Optional<Signature> inKoreanTitle(SourceText text, Span title) {
    String words = text.slice(title);
    if (!KOREAN_SPOKEN.contains(words.substring(words.lastIndexOf(' ') + 1))) {
      return Optional.empty();
    }
    int end = title.start() + words.lastIndexOf(' ');
    int comma = words.indexOf(',');
    end = comma > 0 ? title.start() + comma : end;
    Span author = end > title.start() ? text.trim(new Span(title.start(), end)) : title;
    return LabelledPerson.isTitledName(text, author)
        ? Optional.of(new Signature(author, null, true))
        : Optional.empty();
  }

  /** Whether the author is named in Korean. */
  boolean isKorean(SourceText text) {
    char first = text.charAt(author.start());
    return first >= '\uAC00' && first <= '\uD7A3';
  }

  // "Статья Президента России Владимира Путина «О мостах»", "Письмо Анны Рекиной в газету"
  private static Optional<Signature> inRussianTitle(SourceText text, Span title) {
    Matcher matcher = RUSSIAN.matcher(text.slice(title));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Span author = text.trim(at(title, matcher, 1));
    Span quoted = matcher.group(2) == null ? null : at(title, matcher, 2);
    return Optional.of(new Signature(author, quoted));
  }

  /** The author in a line of its own. */
  public static Optional<Signature> inLine(SourceText text, Span line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String words = text.slice(line);
    Matcher byline = BYLINE.matcher(words);
    if (byline.matches() && Bylines.isByline(text, line)) {
      return Optional.of(new Signature(at(line, byline, 1), null));
    }
    Matcher korean = KOREAN.matcher(words);
    return korean.matches()
        ? Optional.of(new Signature(at(line, korean, 1), at(line, korean, 2)))
        : koreanAuthor(text, line, words);
  }

  // "홍길동 한빛대 교수" over an article in the first person
  private static Optional<Signature> koreanAuthor(SourceText text, Span line, String words) {
    Matcher matcher = KOREAN_AUTHOR.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Span author = text.trim(at(line, matcher, 1));
    return LabelledPerson.isTitledName(text, author)
        ? Optional.of(new Signature(author, null))
        : Optional.empty();
  }

  private static Span at(Span line, Matcher matcher, int group) {
    return new Span(line.start() + matcher.start(group), line.start() + matcher.end(group));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  // "Russian President Vladimir Putin" of "Russian President Vladimir Putin in Rodong Sinmun"
  private static int endOfAuthor(SourceText text, Span behind) {
    List<Token> tokens = Token.of(text, behind);
    for (Token token : tokens) {
      boolean mark = !token.isWord() && ",:;“\"«(".indexOf(token.first()) >= 0;
      if (mark || (token.isWord() && BEHIND_AUTHOR.contains(token.word()))) {
        return token.span().start();
      }
    }
    return behind.end();
  }
}
