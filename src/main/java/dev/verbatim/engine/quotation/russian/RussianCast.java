package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.quotation.Finding;
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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who appears in the Russian sections of a document. */
final class RussianCast {

  /** A description that nobody fits may well stand for somebody whom the text names. */
  private static final double UNTOLD = 0.75;

  private static final Map<String, String> OFFICE_HEADS = Vocabulary.values("ru", "office-heads");

  /** More people of one surname cannot be told apart anyway. */
  private static final int MOST_NAMESAKES = 50;

  /** In front of a given name among the surnames. */
  private static final String GIVEN = "+";

  /** In a text with more people a description does not look ahead. */
  private static final int MOST_PEOPLE = 300;

  private final SourceText text;
  private final Identities identities;
  private final List<Person> people = new ArrayList<>();

  /** Whose words somebody else brings up: "слова Меркель". They do not speak here. */
  private final Set<Mention> reminded = new HashSet<>();

  private final MarkedWords marked;

  private final Map<String, List<Person>> bySurname = new HashMap<>();

  private RussianCast(SourceText text, Identities identities) {
    this.text = text;
    this.identities = identities;
    this.marked = new MarkedWords(text);
  }

  static Casting of(
      DocumentLayout document, List<SectionReading> readings, SpeakerDirectory directory) {
    RussianCast cast =
        new RussianCast(document.submission().text(), Identities.of(document, readings, directory));
    Mentioned mentioned = Mentioned.in(readings);
    cast.addReminded(readings);
    mentioned.inOrder().forEach(cast::introduce);
    return new ResolvedCast(cast.tell(mentioned));
  }

  private void addReminded(List<SectionReading> readings) {
    for (SectionReading reading : readings) {
      for (Finding finding : reading.reading().findings()) {
        if (finding.source() != null && Rule.WORDS_OF.id().equals(finding.rule())) {
          reminded.add(finding.source());
        }
      }
    }
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

  private Map<Mention, Resolved> tell(Mentioned mentioned) {
    Map<Mention, Resolved> resolved = new HashMap<>();
    Recall recall = new Recall(text);
    for (Mention mention : mentioned.inOrder()) {
      boolean source = mentioned.isSource(mention);
      Resolved who =
          switch (mention.kind()) {
            case NAME -> named(mention, recall, source);
            case ORGANIZATION -> organization(mention);
            case PRONOUN -> pronoun(mention, recall);
            case DESCRIPTION -> described(mention, recall, source);
            case NAMELESS -> unnamed(mention, recall, source);
          };
      resolved.put(mention, who);
    }
    return resolved;
  }

  private Resolved named(Mention mention, Recall recall, boolean source) {
    List<Person> fitting = fitting(name(mention));
    if (fitting.size() > 1) {
      return Identities.between(
          fitting.stream()
              .map(each -> person(each, null, 1).speaker())
              .filter(Objects::nonNull)
              .toList(),
          null);
    }
    if (fitting.isEmpty()) {
      return Resolved.NOBODY;
    }
    recall.add(mention, fitting.get(0), source && !reminded.contains(mention));
    return person(fitting.get(0), mention.role() == null ? null : text.slice(mention.role()), 1);
  }

  // Behind "собеседник" a pronoun stands for him, whom nobody names
  private static Resolved nameless(Mention mention, Recall recall, boolean source) {
    if (source && mention.subject() && !mention.plural()) {
      recall.addNobody(mention);
    }
    return Resolved.NOBODY;
  }

  // «Точка», — написал чиновник: right behind somebody whom the text names it stands for him
  private Resolved unnamed(Mention mention, Recall recall, boolean source) {
    boolean looksBack =
        source && !mention.plural() && Description.isHypernym(text.slice(mention.span()));
    Person person = looksBack ? recall.nearest(mention) : null;
    if (person == null) {
      return nameless(mention, recall, source);
    }
    recall.add(mention, person, true);
    return person(person, null, 0.92);
  }

  private Resolved pronoun(Mention mention, Recall recall) {
    Person person = mention.plural() ? null : recall.pronoun(mention);
    if (person == null) {
      return Resolved.NOBODY;
    }
    recall.add(mention, person, true);
    return person(person, null, 0.92);
  }

  private Resolved described(Mention mention, Recall recall, boolean source) {
    String words = text.slice(mention.span());
    Person person = recall.described(mention, Description.of(words, mention.subject()), ahead());
    if (person != null) {
      recall.add(mention, person, true);
      return person(person, words, 0.92);
    }
    Resolved holder = identities.holder(words, 0.9);
    if (holder != null) {
      return holder;
    }
    nameless(mention, recall, source);
    return Resolved.nobody(words, UNTOLD);
  }

  private List<Person> ahead() {
    return people.size() > MOST_PEOPLE ? List.of() : people;
  }

  private Resolved organization(Mention mention) {
    if (mention.name() == null) {
      return Resolved.NOBODY;
    }
    String exact = text.slice(mention.name());
    String told = mention.subject() ? exact : OrganizationName.among(marked.all(), exact);
    return identities.organization(OrganizationName.nominative(told, mention.subject()));
  }

  private Resolved person(Person person, @Nullable String rolePrinted, double confidence) {
    return identities.person(known(person), person.name().nominative(), rolePrinted, confidence);
  }

  // A surname alone may be anybody's: it is looked up only where no given name stands beside it
  private List<Speaker> known(Person person) {
    String name = person.name().nominative();
    boolean givenAlone = Names.isGiven(Words.plain(name.toLowerCase(Locale.ROOT)));
    if (givenAlone) {
      return withRole(person);
    }
    List<Speaker> found = identities.directory().named(name);
    if (!found.isEmpty()) {
      return found;
    }
    String given = person.name().given();
    if (given == null) {
      return called(identities.directory().surnamed(name), person);
    }
    if (given.length() > 1) {
      return List.of();
    }
    String surname = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('.')) + 1);
    return identities.directory().surnamed(surname).stream()
        .filter(speaker -> hasInitial(speaker, given))
        .toList();
  }

  // патриарх Кирилл: a given name alone names nobody, with its office it may
  private List<Speaker> withRole(Person person) {
    for (String role : person.roles()) {
      List<Speaker> found =
          identities.directory().named(role.strip() + " " + person.name().nominative());
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

  // президент Трамп: of all Trumps the one who held that office
  private List<Speaker> called(List<Speaker> surnamed, Person person) {
    List<Speaker> agreeing =
        surnamed.stream().filter(speaker -> agrees(speaker, person.gender())).toList();
    List<String> heads =
        person.roles().stream()
            .map(role -> OFFICE_HEADS.get(role.strip().split("\\s", 2)[0]))
            .filter(Objects::nonNull)
            .toList();
    return identities.holding(agreeing, heads);
  }

  private static boolean agrees(Speaker speaker, Mention.@Nullable Gender gender) {
    return gender == null
        || speaker.gender() == null
        || speaker.gender().name().equals(gender.name());
  }
}
