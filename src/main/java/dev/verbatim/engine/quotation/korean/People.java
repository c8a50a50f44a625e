package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of a document by their names and titles: whoever is called alike is one person. */
final class People {

  /** More people of one name cannot be told apart anyway. */
  private static final int MOST_NAMESAKES = 50;

  /** Descriptions look among no more people. */
  private static final int MOST_PEOPLE = 300;

  private final SourceText text;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<Person>> byPart = new HashMap<>();

  People(SourceText text) {
    this.text = text;
  }

  /** Full names come first, wherever they stand: a part of a name is looked for among them. */
  void introduce(List<Mention> mentions) {
    mentions.stream().filter(this::isFull).forEach(this::introduce);
    mentions.stream().filter(mention -> !isFull(mention)).forEach(this::introduce);
  }

  private String name(Mention mention) {
    return mention.name() == null ? "" : NameInWord.read(text.slice(mention.name()));
  }

  private boolean isFull(Mention mention) {
    String name = name(mention);
    return name.indexOf(' ') > 0 || Lexicon.isFullName(name, false);
  }

  private void introduce(Mention mention) {
    if (mention.kind() != Mention.Kind.NAME || mention.name() == null) {
      return;
    }
    String name = name(mention);
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
  List<Person> fitting(Mention mention) {
    String name = name(mention);
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

  /** Whom the text told to be what the words say for short: 한은 총재, for 한국은행 총재. */
  List<Person> shortlyDescribedBy(List<String> words) {
    return people.stream()
        .limit(MOST_PEOPLE)
        .filter(person -> person.isShortlyDescribedBy(words))
        .toList();
  }

  /** Whom the text told to be all that the words say: 미국 대통령. */
  List<Person> describedBy(List<String> words) {
    return people.stream()
        .limit(MOST_PEOPLE)
        .filter(person -> person.isDescribedBy(words))
        .toList();
  }
}
