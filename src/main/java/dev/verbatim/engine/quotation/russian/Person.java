package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody whom a document names, gathered from the mentions read so far. */
final class Person {

  private PersonName name;
  private boolean shownInNominative;
  private Mention.@Nullable Gender gender;
  private final List<String> roles = new ArrayList<>();

  Person(PersonName name, boolean nominative, Mention.@Nullable Gender gender) {
    this.name = name;
    this.shownInNominative = nominative;
    this.gender = gender != null ? gender : name.gender();
  }

  PersonName name() {
    return name;
  }

  Mention.@Nullable Gender gender() {
    return gender;
  }

  /** In lower case, as printed. */
  List<String> roles() {
    return roles;
  }

  void addRole(String role) {
    if (!roles.contains(role)) {
      roles.add(role);
    }
  }

  boolean fits(PersonName other) {
    boolean sameGender = gender == null || other.gender() == null || gender == other.gender();
    return sameGender && name.fits(other);
  }

  /** The fullest name is kept, among equals the one that the text gives in the nominative. */
  void learn(PersonName other, boolean nominative, Mention.@Nullable Gender told) {
    boolean fuller = words(other) > words(name) && (other.full() || !name.full());
    boolean surer = nominative && !shownInNominative && words(other) == words(name);
    if (fuller || surer) {
      name = other;
      shownInNominative = nominative;
    }
    if (gender == null) {
      gender = told != null ? told : other.gender();
    }
  }

  private static int words(PersonName name) {
    int initial = name.given() != null && name.given().length() == 1 ? 0 : 1;
    return name.nominative().split(" ", -1).length * 2 + initial;
  }
}
