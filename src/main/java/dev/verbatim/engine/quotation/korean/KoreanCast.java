package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.SectionReading;
import dev.verbatim.engine.quotation.cast.Casting;
import dev.verbatim.engine.quotation.cast.Identities;
import dev.verbatim.engine.quotation.cast.Mentioned;
import dev.verbatim.engine.quotation.cast.Resolved;
import dev.verbatim.engine.quotation.cast.ResolvedCast;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who appears in the Korean sections of a document. */
final class KoreanCast {

  private static final Map<String, String> OFFICE_HEADS = Vocabulary.values("ko", "office-heads");

  private static final Map<String, String> IN_HANJA = Vocabulary.values("ko", "countries-in-hanja");

  /** A description that nobody fits may well stand for somebody whom the text names. */
  private static final double UNTOLD = 0.75;

  /** Who acted or spoke is recalled from no further back than this many characters. */
  private static final int REACH = 1200;

  private final SourceText text;
  private final Identities identities;
  private final People people;
  private final List<Recalled> recalled = new ArrayList<>();

  private record Recalled(int at, @Nullable Person person, boolean source) {}

  private KoreanCast(SourceText text, Identities identities) {
    this.text = text;
    this.identities = identities;
    this.people = new People(text);
  }

  static Casting of(
      DocumentLayout document, List<SectionReading> readings, SpeakerDirectory directory) {
    KoreanCast cast =
        new KoreanCast(document.submission().text(), Identities.of(document, readings, directory));
    Mentioned mentioned = Mentioned.in(readings);
    cast.people.introduce(mentioned.inOrder());
    Map<Mention, Resolved> resolved = new HashMap<>();
    for (Mention mention : mentioned.inOrder()) {
      resolved.put(mention, cast.tell(mention, mentioned.isSource(mention)));
    }
    return new ResolvedCast(resolved);
  }

  private Resolved tell(Mention mention, boolean source) {
    return switch (mention.kind()) {
      case NAME -> named(mention, source);
      case ORGANIZATION -> organization(mention);
      case PRONOUN -> recalled(mention, null);
      case DESCRIPTION -> described(mention, source);
      case NAMELESS -> nameless(mention, source);
    };
  }

  // Behind "관계자" a pronoun stands for him, whom nobody names
  private Resolved nameless(Mention mention, boolean source) {
    if (source && mention.subject() && !mention.plural()) {
      recalled.add(new Recalled(mention.span().start(), null, true));
    }
    return Resolved.NOBODY;
  }

  private Resolved named(Mention mention, boolean source) {
    List<Person> fitting = people.fitting(mention);
    String role = mention.role() == null ? null : text.slice(mention.role());
    if (fitting.size() > 1) {
      return between(fitting, role);
    }
    if (fitting.isEmpty()) {
      return Resolved.NOBODY;
    }
    recalled.add(new Recalled(mention.span().start(), fitting.get(0), source || mention.subject()));
    return person(fitting.get(0), role, 1);
  }

  private Resolved recalled(Mention mention, @Nullable String role) {
    for (int i = recalled.size() - 1; i >= 0; i--) {
      Recalled each = recalled.get(i);
      if (mention.span().start() - each.at > REACH) {
        break;
      }
      Person person = each.person;
      if (each.source && each.at < mention.span().start()) {
        recalled.add(new Recalled(mention.span().start(), person, true));
        return person == null ? Resolved.NOBODY : person(person, role, 0.92);
      }
    }
    return Resolved.NOBODY;
  }

  // 대통령은, 미국 대통령은: whom the text told to be that, else who held the office that day
  private Resolved described(Mention mention, boolean source) {
    String words = text.slice(mention.span());
    List<Person> holders = people.describedBy(List.of(words.split("\\s+", -1)));
    if (holders.size() == 1) {
      recalled.add(new Recalled(mention.span().start(), holders.get(0), true));
      return person(holders.get(0), words, 0.9);
    }
    if (holders.isEmpty()) {
      Resolved holder = identities.holder(words, 0.9);
      if (holder != null) {
        return holder;
      }
      List<Person> shortened = people.shortlyDescribedBy(List.of(words.split("\\s+", -1)));
      if (shortened.size() == 1) {
        return person(shortened.get(0), words, 0.9);
      }
      // 총비서동지께서는: of the comrades the one who was told of last
      if (source && words.endsWith("동지")) {
        return recalled(mention, words);
      }
      nameless(mention, source);
      return Resolved.nobody(words, UNTOLD);
    }
    return between(holders, words);
  }

  private Resolved organization(Mention mention) {
    if (mention.name() == null) {
      return Resolved.NOBODY;
    }
    String name = text.slice(mention.name());
    return identities.organization(IN_HANJA.getOrDefault(name, name));
  }

  private Resolved person(Person person, @Nullable String rolePrinted, double confidence) {
    return identities.person(known(person), person.name(), rolePrinted, confidence);
  }

  // 김 위원장, when nobody else in the text is called so: which Kim held such an office
  private List<Speaker> known(Person person) {
    String name = person.name();
    List<Speaker> known = identities.directory().named(name);
    if (!known.isEmpty() || Lexicon.isFullName(name, false) || name.indexOf(' ') >= 0) {
      return known;
    }
    List<Speaker> called = identities.directory().surnamed(name);
    List<String> heads =
        person.titles().stream()
            .map(title -> OFFICE_HEADS.get(title.substring(title.lastIndexOf(' ') + 1)))
            .filter(Objects::nonNull)
            .toList();
    return identities.holding(called, heads);
  }

  private Resolved between(List<Person> persons, @Nullable String role) {
    return Identities.between(
        persons.stream()
            .map(each -> person(each, null, 1).speaker())
            .filter(Objects::nonNull)
            .toList(),
        role);
  }
}
