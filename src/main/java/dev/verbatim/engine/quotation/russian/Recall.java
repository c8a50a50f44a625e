package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a text has mentioned so far: what a pronoun or a description looks back on. */
final class Recall {

  /** Nobody is recalled over more mentions than this. */
  private static final int DEPTH = 16;

  /** Nor from further back in the text than this many characters. */
  private static final int REACH = 2500;

  /** Some three sentences. */
  private static final int NEAR = 400;

  private final SourceText text;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(int at, @Nullable Person person, boolean prominent) {}

  Recall(SourceText text) {
    this.text = text;
  }

  void add(Mention mention, Person person, boolean source) {
    entries.add(new Entry(mention.span().start(), person, source || mention.subject()));
  }

  /** Somebody nameless speaks: a pronoun looks no further back. */
  void addNobody(Mention mention) {
    entries.add(new Entry(mention.span().start(), null, true));
  }

  /** Subjects and who spoke before come first, the nearest of them; then whoever was named. */
  @Nullable Person pronoun(Mention mention) {
    Person other = null;
    for (Entry entry : backwards(mention)) {
      Person person = entry.person;
      if (person == null) {
        return null;
      }
      if (!agrees(person, mention.gender())) {
        continue;
      }
      if (entry.prominent) {
        return person;
      }
      other = other == null ? person : other;
    }
    return other;
  }

  /** Who spoke or acted last, if that is no more than a few sentences ago; null for a nameless. */
  @Nullable Person nearest(Mention mention) {
    for (Entry entry : backwards(mention)) {
      boolean near = mention.span().start() - entry.at <= NEAR;
      if (!near || entry.person == null) {
        return null;
      }
      if (entry.prominent) {
        return agrees(entry.person, mention.gender()) ? entry.person : null;
      }
    }
    return null;
  }

  /**
   * Who was told to be what the description says; if nobody was and the words can stand for
   * anybody, who spoke last.
   */
  @Nullable Person described(Mention mention, Description description, List<Person> people) {
    for (Entry entry : backwards(mention)) {
      Person person = entry.person;
      if (person != null && agrees(person, mention.gender()) && description.fits(person)) {
        return person;
      }
    }
    List<Person> later =
        people.stream()
            .filter(person -> agrees(person, mention.gender()) && description.fits(person))
            .toList();
    if (later.size() == 1 && description.isSpecific()) {
      return later.get(0);
    }
    boolean looksBack = description.isAnaphoric() || !description.synonyms().isEmpty();
    Person last = looksBack ? pronoun(mention) : null;
    return last != null && description.mayStandFor(last) ? last : null;
  }

  private static boolean agrees(Person person, Mention.@Nullable Gender gender) {
    return gender == null || person.gender() == null || person.gender() == gender;
  }

  private List<Entry> backwards(Mention mention) {
    List<Entry> found = new ArrayList<>();
    for (int i = entries.size() - 1; i >= 0 && found.size() < DEPTH; i--) {
      Entry entry = entries.get(i);
      if (mention.span().start() - entry.at > REACH) {
        break;
      }
      if (entry.at < Math.min(mention.span().start(), text.length())) {
        found.add(entry);
      }
    }
    return found;
  }
}
