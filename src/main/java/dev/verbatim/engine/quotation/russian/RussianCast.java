package dev.verbatim.engine.quotation.russian;

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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who appears in the Russian sections of a document. */
final class RussianCast implements Casting {

  /** More people of one surname cannot be told apart anyway. */
  private static final int MOST_NAMESAKES = 50;

  /** In front of a given name among the surnames. */
  private static final String GIVEN = "+";

  /** In a text with more people a description does not look ahead. */
  private static final int MOST_PEOPLE = 300;

  private final SourceText text;
  private final SpeakerDirectory directory;
  private final @Nullable LocalDate date;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<Mention, Resolved> resolved = new HashMap<>();

  private RussianCast(SourceText text, SpeakerDirectory directory, @Nullable LocalDate date) {
    this.text = text;
    this.directory = directory;
    this.date = date;
  }

  static RussianCast of(
      DocumentLayout document, List<SectionReading> readings, SpeakerDirectory directory) {
    RussianCast cast =
        new RussianCast(document.submission().text(), directory, date(document, readings));
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
    ordered.forEach(cast::introduce);
    cast.tell(ordered, sources);
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

  private void introduce(Mention mention) {
    if (mention.kind() != Mention.Kind.NAME || mention.name() == null) {
      return;
    }
    PersonName name = name(mention);
    List<Person> known = fitting(name);
    if (known.size() > 1) {
      return;
    }
    Person person;
    if (known.isEmpty()) {
      person = new Person(name, mention.subject(), mention.gender());
      people.add(person);
    } else {
      person = known.get(0);
      person.learn(name, mention.subject(), mention.gender());
    }
    index(person);
    if (mention.role() != null) {
      person.addRole(Words.plain(text.slice(mention.role()).toLowerCase(Locale.ROOT)));
    }
  }

  private PersonName name(Mention mention) {
    String exact = mention.name() == null ? "" : text.slice(mention.name());
    return PersonName.of(exact, mention.subject(), mention.gender());
  }

  private List<Person> fitting(PersonName name) {
    Set<Person> found = new LinkedHashSet<>();
    for (String surname : name.isFamiliar() ? familiar(name) : name.surnames()) {
      for (Person person : bySurname.getOrDefault(surname, List.of())) {
        if (person.fits(name)) {
          found.add(person);
        }
      }
    }
    return List.copyOf(found);
  }

  // Ольга Николаевна is looked for among all who are called Ольга, and by her own name
  private static Set<String> familiar(PersonName name) {
    Set<String> keys = new LinkedHashSet<>(name.surnames());
    if (name.given() != null) {
      keys.add(GIVEN + name.given());
    }
    return keys;
  }

  private void index(Person person) {
    for (String surname : familiar(person.name())) {
      List<Person> called = bySurname.computeIfAbsent(surname, each -> new ArrayList<>());
      if (!called.contains(person) && called.size() < MOST_NAMESAKES) {
        called.add(person);
      }
    }
  }

  private void tell(List<Mention> mentions, Set<Mention> sources) {
    Recall recall = new Recall(text);
    for (Mention mention : mentions) {
      Resolved who =
          switch (mention.kind()) {
            case NAME -> named(mention, recall, sources.contains(mention));
            case ORGANIZATION -> organization(mention);
            case PRONOUN -> pronoun(mention, recall);
            case DESCRIPTION -> described(mention, recall);
            case NAMELESS -> nameless(mention, recall, sources.contains(mention));
          };
      resolved.put(mention, who);
    }
  }

  private Resolved named(Mention mention, Recall recall, boolean source) {
    List<Person> fitting = fitting(name(mention));
    if (fitting.size() > 1) {
      return new Resolved(null, null, null, 0.5, between(fitting));
    }
    if (fitting.isEmpty()) {
      return Resolved.NOBODY;
    }
    recall.add(mention, fitting.get(0), source);
    return person(fitting.get(0), mention.role() == null ? null : text.slice(mention.role()), 1);
  }

  // Behind "собеседник" a pronoun stands for him, whom nobody names
  private static Resolved nameless(Mention mention, Recall recall, boolean source) {
    if (source && mention.subject() && !mention.plural()) {
      recall.addNobody(mention);
    }
    return Resolved.NOBODY;
  }

  private Resolved pronoun(Mention mention, Recall recall) {
    Person person = mention.plural() ? null : recall.pronoun(mention);
    if (person == null) {
      return Resolved.NOBODY;
    }
    recall.add(mention, person, true);
    return person(person, null, 0.92);
  }

  private Resolved described(Mention mention, Recall recall) {
    String words = text.slice(mention.span());
    Person person = recall.described(mention, Description.of(words, mention.subject()), ahead());
    if (person != null) {
      recall.add(mention, person, true);
      return person(person, words, 0.92);
    }
    if (date != null) {
      List<Speaker> holders = directory.inOffice(words, date);
      if (holders.size() == 1) {
        return known(holders.get(0), words, 0.9);
      }
    }
    return Resolved.NOBODY;
  }

  private List<Person> ahead() {
    return people.size() > MOST_PEOPLE ? List.of() : people;
  }

  private Resolved organization(Mention mention) {
    if (mention.name() == null) {
      return Resolved.NOBODY;
    }
    String name = OrganizationName.nominative(text.slice(mention.name()), mention.subject());
    List<Speaker> known = directory.named(name);
    if (known.size() == 1) {
      return known(known.get(0), null, 1);
    }
    return new Resolved(
        new SpeakerRef.Provisional(name, SpeakerKind.ORGANIZATION), null, null, 1, List.of());
  }

  private Resolved person(Person person, @Nullable String rolePrinted, double confidence) {
    List<Speaker> known = known(person);
    if (known.size() == 1) {
      return known(known.get(0), rolePrinted, confidence);
    }
    if (known.size() > 1) {
      List<Attribution.Candidate> candidates =
          known.stream()
              .map(each -> new Attribution.Candidate(each.ref(), 1.0 / known.size()))
              .toList();
      return new Resolved(null, rolePrinted, null, 0.5, candidates);
    }
    SpeakerRef ref = new SpeakerRef.Provisional(person.name().nominative(), SpeakerKind.PERSON);
    return new Resolved(ref, rolePrinted, null, confidence, List.of());
  }

  // A surname alone may be anybody's: it is looked up only where no given name stands beside it
  private List<Speaker> known(Person person) {
    String name = person.name().nominative();
    boolean givenAlone = Names.isGiven(Words.plain(name.toLowerCase(Locale.ROOT)));
    if (givenAlone) {
      return withRole(person);
    }
    List<Speaker> found = directory.named(name);
    if (!found.isEmpty()) {
      return found;
    }
    String given = person.name().given();
    if (given == null) {
      return directory.surnamed(name);
    }
    if (given.length() > 1) {
      return List.of();
    }
    String surname = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('.')) + 1);
    return directory.surnamed(surname).stream()
        .filter(speaker -> hasInitial(speaker, given))
        .toList();
  }

  // патриарх Кирилл: a given name alone names nobody, with its office it may
  private List<Speaker> withRole(Person person) {
    for (String role : person.roles()) {
      List<Speaker> found = directory.named(role.strip() + " " + person.name().nominative());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean hasInitial(Speaker speaker, String initial) {
    return speaker.names().stream()
        .anyMatch(name -> Words.plain(name.full().toLowerCase(Locale.ROOT)).startsWith(initial));
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
