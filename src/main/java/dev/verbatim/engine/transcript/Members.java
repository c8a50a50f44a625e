package dev.verbatim.engine.transcript;

import dev.verbatim.engine.speaker.KoreanName;
import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.speaker.SpeakerRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of a room by the names of two words and more that the document has of them. */
final class Members {

  /** Beyond so many names misspellings are not looked for. */
  private static final int MOST_COMPARED = 400;

  private final Map<String, Member> byName = new LinkedHashMap<>();
  private final Map<String, List<Member>> bySurname = new HashMap<>();
  private final Map<String, List<Member>> byFirstName = new HashMap<>();

  /**
   * Somebody by a name of two words and more.
   *
   * @param words folded
   */
  private record Member(List<String> words, SpeakerRef speaker) {}

  boolean has(String printed) {
    return byName.containsKey(NameKey.of(printed));
  }

  /**
   * Adds somebody.
   *
   * @param surname folded
   */
  void add(String printed, String surname, SpeakerRef speaker) {
    Member member = new Member(NameKey.words(printed), speaker);
    byName.put(NameKey.of(printed), member);
    bySurname.computeIfAbsent(surname, none -> new ArrayList<>()).add(member);
    if (member.words().size() > 1) {
      byFirstName.computeIfAbsent(member.words().get(0), none -> new ArrayList<>()).add(member);
    }
    KoreanName.family(printed)
        .ifPresent(
            family -> bySurname.computeIfAbsent(family, none -> new ArrayList<>()).add(member));
  }

  @Nullable SpeakerRef named(String printed) {
    Member member = byName.get(NameKey.of(printed));
    return member == null ? null : member.speaker();
  }

  /** All of one surname, folded. */
  List<SpeakerRef> surnamed(String surname) {
    return bySurname.getOrDefault(surname, List.of()).stream().map(Member::speaker).toList();
  }

  /** All of one first name, folded: "Jane" of "Jane Roe". */
  List<SpeakerRef> called(String first) {
    return byFirstName.getOrDefault(first, List.of()).stream().map(Member::speaker).toList();
  }

  /** All whose names begin with these letters: "MD" of "Marcus Dean". */
  Set<SpeakerRef> initialled(String letters) {
    Set<SpeakerRef> found = new LinkedHashSet<>();
    for (Member member : byName.values()) {
      StringBuilder initials = new StringBuilder();
      member.words().forEach(word -> initials.append(Character.toUpperCase(word.charAt(0))));
      if (letters.contentEquals(initials)) {
        found.add(member.speaker());
      }
    }
    return found;
  }

  /**
   * All whose surname is a spelling of this one: Markel for Merkel; but not "A. Markel" for "Iris
   * Merkel".
   *
   * @param surname folded
   * @param printed the whole name, with initials or without
   */
  List<SpeakerRef> similarlySurnamed(String surname, String printed) {
    List<String> words = NameKey.words(printed);
    List<SpeakerRef> similar = new ArrayList<>();
    if (bySurname.size() <= MOST_COMPARED) {
      bySurname.forEach(
          (other, members) -> {
            if (Spelling.sameWord(surname, other)) {
              members.stream()
                  .filter(member -> hasInitials(member, words))
                  .forEach(member -> similar.add(member.speaker()));
            }
          });
    }
    return similar;
  }

  private static boolean hasInitials(Member member, List<String> words) {
    return words.stream()
        .filter(word -> word.length() == 1)
        .allMatch(initial -> member.words().stream().anyMatch(word -> word.startsWith(initial)));
  }

  /** Who has a name of which this is a spelling or a shorter form, or null. */
  @Nullable SpeakerRef spelt(String printed) {
    if (byName.size() > MOST_COMPARED) {
      return null;
    }
    List<String> words = NameKey.words(printed);
    for (Member member : byName.values()) {
      if (Spelling.sameName(words, member.words())) {
        return member.speaker();
      }
    }
    ShortName name = ShortName.of(words);
    List<SpeakerRef> fitting =
        byName.values().stream()
            .filter(member -> ShortName.of(member.words()).fits(name))
            .map(Member::speaker)
            .distinct()
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  /** A name that was somebody unknown so far turns out to be a misspelling of somebody known. */
  void replace(SpeakerRef unknown, SpeakerRef known) {
    byName.replaceAll((key, member) -> replaced(member, unknown, known));
    bySurname.values().forEach(all -> all.replaceAll(each -> replaced(each, unknown, known)));
    byFirstName.values().forEach(all -> all.replaceAll(each -> replaced(each, unknown, known)));
  }

  private static Member replaced(Member member, SpeakerRef unknown, SpeakerRef known) {
    return member.speaker().equals(unknown) ? new Member(member.words(), known) : member;
  }
}
