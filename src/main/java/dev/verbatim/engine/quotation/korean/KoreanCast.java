package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.Attribution;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.SectionReading;
import dev.verbatim.engine.quotation.cast.Casting;
import dev.verbatim.engine.quotation.cast.Resolved;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.speaker.SpeakerKind;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who appears in the Korean sections of a document. */
final class KoreanCast implements Casting {

  /** Who acted or spoke is recalled from no further back than this many characters. */
  private static final int REACH = 1200;

  /** More people of one name cannot be told apart anyway. */
  private static final int MOST_NAMESAKES = 50;

  /** Descriptions look among no more people. */
  private static final int MOST_PEOPLE = 300;

  private final SourceText text;
  private final SpeakerDirectory directory;
  private final @Nullable LocalDate date;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<Person>> byPart = new HashMap<>();
  private final Map<Mention, Resolved> resolved = new HashMap<>();
  private final List<Recalled> recalled = new ArrayList<>();

  private record Recalled(int at, Person person, boolean source) {}

  private KoreanCast(SourceText text, SpeakerDirectory directory, @Nullable LocalDate date) {
    this.text = text;
    this.directory = directory;
    this.date = date;
  }

  static KoreanCast of(
      DocumentLayout document, List<SectionReading> readings, SpeakerDirectory directory) {
    KoreanCast cast =
        new KoreanCast(document.submission().text(), directory, date(document, readings));
    List<Mention> mentions = new ArrayList<>();
    Set<Mention> sources = new HashSet<>();
    for (SectionReading reading : readings) {
      mentions.addAll(reading.reading().mentions());
      for (Finding finding : reading.reading().findings()) {
        if (finding.source() != null) {
          mentions.add(finding.source());
          sources.add(finding.source());
        }
      }
    }
    List<Mention> ordered =
        new LinkedHashSet<>(mentions).stream().sorted(Comparator.comparing(Mention::span)).toList();
    ordered.stream().filter(cast::isFull).forEach(cast::introduce);
    ordered.stream().filter(mention -> !cast.isFull(mention)).forEach(cast::introduce);
    ordered.forEach(mention -> cast.resolved.put(mention, cast.tell(mention, sources)));
    return cast;
  }

  private static @Nullable LocalDate date(DocumentLayout document, List<SectionReading> readings) {
    for (SectionReading reading : readings) {
      if (reading.section().section().publishedOn() != null) {
        return reading.section().section().publishedOn();
      }
    }
    return document.facts().date();
  }

  private boolean isFull(Mention mention) {
    String name = mention.name() == null ? "" : text.slice(mention.name());
    return name.indexOf(' ') > 0 || Lexicon.isFullName(name, false);
  }

  private void introduce(Mention mention) {
    if (mention.kind() != Mention.Kind.NAME || mention.name() == null) {
      return;
    }
    String name = text.slice(mention.name());
    List<Person> fitting = fitting(mention);
    Person person;
    if (fitting.isEmpty()) {
      person = new Person(name);
      people.add(person);
    } else if (fitting.size() == 1) {
      person = fitting.get(0);
      person.learn(name);
    } else {
      return;
    }
    index(person);
    if (mention.role() != null) {
      person.addTitle(text.slice(mention.role()));
    }
  }

  // A person is found by any word of the name, and by the family name of a native one
  private void index(Person person) {
    String[] words = person.name().split(" ", -1);
    for (String word : words) {
      add(word, person);
    }
    if (words.length == 1) {
      add(person.name().substring(0, 1), person);
    }
  }

  private void add(String key, Person person) {
    List<Person> called = byPart.computeIfAbsent(key, each -> new ArrayList<>());
    if (!called.contains(person) && called.size() < MOST_NAMESAKES) {
      called.add(person);
    }
  }

  private static String key(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  // 문 대통령: of all who are called so, those who hold that title
  private List<Person> fitting(Mention mention) {
    String name = mention.name() == null ? "" : text.slice(mention.name());
    List<Person> called =
        byPart.getOrDefault(key(name), List.of()).stream()
            .filter(person -> person.fits(name))
            .toList();
    if (mention.role() == null || called.isEmpty()) {
      return called;
    }
    String title = text.slice(mention.role());
    List<Person> exactly = called.stream().filter(person -> person.holdsExactly(title)).toList();
    if (exactly.size() == 1) {
      return exactly;
    }
    List<Person> holding = called.stream().filter(person -> person.holds(title)).toList();
    boolean short_ = name.length() == 1;
    return holding.isEmpty() && short_
        ? called.stream().filter(p -> !p.hasTitle()).toList()
        : holding.isEmpty() ? called : holding;
  }

  private Resolved tell(Mention mention, Set<Mention> sources) {
    return switch (mention.kind()) {
      case NAME -> named(mention, sources.contains(mention));
      case ORGANIZATION -> organization(mention);
      case PRONOUN -> recalled(mention, null);
      case DESCRIPTION -> described(mention);
      case NAMELESS -> Resolved.NOBODY;
    };
  }

  private Resolved named(Mention mention, boolean source) {
    List<Person> fitting = fitting(mention);
    String role = mention.role() == null ? null : text.slice(mention.role());
    if (fitting.size() > 1) {
      return new Resolved(null, role, null, 0.5, between(fitting));
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
      if (each.source && each.at < mention.span().start()) {
        recalled.add(new Recalled(mention.span().start(), each.person, true));
        return person(each.person, role, 0.92);
      }
    }
    return Resolved.NOBODY;
  }

  // 대통령은, 미국 대통령은: whom the text told to be that, else who held the office that day
  private Resolved described(Mention mention) {
    String words = text.slice(mention.span());
    List<String> parts = List.of(words.split("\\s+", -1));
    List<Person> holders =
        people.stream().limit(MOST_PEOPLE).filter(person -> person.isDescribedBy(parts)).toList();
    if (holders.size() == 1) {
      recalled.add(new Recalled(mention.span().start(), holders.get(0), true));
      return person(holders.get(0), words, 0.9);
    }
    if (holders.isEmpty() && date != null) {
      List<Speaker> officers = directory.inOffice(words, date);
      if (officers.size() == 1) {
        return known(officers.get(0), words, 0.9);
      }
    }
    return holders.isEmpty()
        ? Resolved.NOBODY
        : new Resolved(null, words, null, 0.5, between(holders));
  }

  private Resolved organization(Mention mention) {
    if (mention.name() == null) {
      return Resolved.NOBODY;
    }
    String name = text.slice(mention.name());
    List<Speaker> known = directory.named(name);
    if (known.size() == 1) {
      return known(known.get(0), null, 1);
    }
    return new Resolved(
        new SpeakerRef.Provisional(name, SpeakerKind.ORGANIZATION), null, null, 1, List.of());
  }

  private Resolved person(Person person, @Nullable String rolePrinted, double confidence) {
    List<Speaker> known = directory.named(person.name());
    if (known.isEmpty()
        && !Lexicon.isFullName(person.name(), false)
        && person.name().indexOf(' ') < 0) {
      known = directory.surnamed(person.name());
      known = known.size() > 1 && date != null ? inOffice(known, person) : known;
    }
    if (known.size() == 1) {
      return known(known.get(0), rolePrinted, confidence);
    }
    if (known.size() > 1) {
      int count = known.size();
      return new Resolved(
          null,
          rolePrinted,
          null,
          0.5,
          known.stream().map(each -> new Attribution.Candidate(each.ref(), 1.0 / count)).toList());
    }
    return new Resolved(
        new SpeakerRef.Provisional(person.name(), SpeakerKind.PERSON),
        rolePrinted,
        null,
        confidence,
        List.of());
  }

  // 김 위원장, when nobody else in the text is called so: which Kim held such an office that day
  private List<Speaker> inOffice(List<Speaker> called, Person person) {
    LocalDate day = date;
    if (day == null) {
      return called;
    }
    Set<String> holders = new HashSet<>();
    for (String title : person.titles()) {
      directory.inOffice(title, day).forEach(speaker -> holders.add(speaker.id()));
    }
    return called.stream().filter(speaker -> holders.contains(speaker.id())).toList();
  }

  private Resolved known(Speaker speaker, @Nullable String rolePrinted, double confidence) {
    String role = date == null ? null : directory.roleOn(speaker.id(), date).orElse(null);
    return new Resolved(speaker.ref(), rolePrinted, role, confidence, List.of());
  }

  private List<Attribution.Candidate> between(List<Person> persons) {
    List<Attribution.Candidate> found = new ArrayList<>();
    for (Person person : persons) {
      SpeakerRef ref = person(person, null, 1).speaker();
      if (ref != null) {
        found.add(new Attribution.Candidate(ref, 1.0 / persons.size()));
      }
    }
    return found;
  }

  @Override
  public Resolved resolve(Mention mention) {
    return resolved.getOrDefault(mention, Resolved.NOBODY);
  }

  @Override
  public List<Attribution.Candidate> candidates(List<Mention> mentions) {
    List<Attribution.Candidate> found = new ArrayList<>();
    for (Mention mention : mentions) {
      SpeakerRef ref = resolve(mention).speaker();
      if (ref != null) {
        found.add(new Attribution.Candidate(ref, 1.0 / mentions.size()));
      }
    }
    return found;
  }
}
