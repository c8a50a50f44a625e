package dev.verbatim.engine.transcript;

import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.Blanks;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds which office, as the document says or as the directory says of its date. */
final class Offices {

  /** Where a text says at its beginning whom it is about. */
  private static final int BEGINNING = 3000;

  private static final int LONGEST_NAME = 60;
  private static final char FIRST_HANGUL = '\uAC00';

  /** The "President-in-Office of the Council" is not in the chair. */
  private static final String IN_OFFICE = " in office";

  private static final Set<String> DEPUTIES = Vocabulary.words("en", "deputy-words");

  private final SourceText text;
  private final SpeakerDirectory directory;
  private final @Nullable LocalDate date;
  private final Map<String, SpeakerRef> held = new HashMap<>();
  private final Map<String, Set<SpeakerRef>> printed = new LinkedHashMap<>();

  Offices(SourceText text, SpeakerDirectory directory, @Nullable LocalDate date) {
    this.text = text;
    this.directory = directory;
    this.date = date;
  }

  /** From here on the holder of the office is this one. */
  void hold(String office, SpeakerRef speaker) {
    held.put(key(office), speaker);
  }

  /** Somebody's role as a label prints it. */
  void add(String role, SpeakerRef speaker) {
    printed.computeIfAbsent(key(role), none -> new LinkedHashSet<>()).add(speaker);
  }

  /** The holder of an office that a label names, where document or directory tell. */
  Optional<SpeakerRef> holder(String office) {
    String key = key(office);
    if (!held.containsKey(key)) {
      find(office, key).ifPresent(speaker -> held.put(key, speaker));
    }
    return Optional.ofNullable(held.get(key));
  }

  /** The one of several people of a name who holds the printed role. */
  Optional<SpeakerRef> among(List<Speaker> people, @Nullable Span role) {
    if (role == null || date == null) {
      return Optional.empty();
    }
    List<Speaker> holders = directory.inOffice(Blanks.single(text.slice(role)), date);
    List<Speaker> both = people.stream().filter(holders::contains).toList();
    return both.size() == 1 ? Optional.of(both.get(0).ref()) : Optional.empty();
  }

  /**
   * Somebody of a surname who holds the printed role, or whose full name the text has somewhere.
   */
  Optional<SpeakerRef> surnamed(String name, @Nullable Span role) {
    List<Speaker> people = directory.named(name);
    people = people.isEmpty() ? directory.surnamed(name) : people;
    people = people.isEmpty() && role != null ? initialled(name) : people;
    Optional<SpeakerRef> holder = among(people, role);
    if (holder.isPresent()) {
      return holder;
    }
    if (role != null) {
      String office = key(text.slice(role));
      List<Speaker> holders = people.stream().filter(person -> held(person, office)).toList();
      if (holders.size() == 1) {
        return Optional.of(holders.get(0).ref());
      }
    }
    List<Speaker> mentioned = people.stream().filter(this::isMentioned).toList();
    return mentioned.size() == 1 ? Optional.of(mentioned.get(0).ref()) : Optional.empty();
  }

  // "В.В.Володин": all whose surname and first letter fit
  private List<Speaker> initialled(String name) {
    ShortName asked = ShortName.of(NameKey.words(name));
    return directory.surnamed(asked.surname()).stream()
        .filter(
            person ->
                person.names().stream()
                    .anyMatch(each -> ShortName.of(NameKey.words(each.full())).fits(asked)))
        .toList();
  }

  private boolean isMentioned(Speaker speaker) {
    return speaker.names().stream()
        .anyMatch(name -> name.full().indexOf(' ') > 0 && text.value().contains(name.full()));
  }

  private Optional<SpeakerRef> find(String office, String key) {
    Set<SpeakerRef> exact = printed.getOrDefault(key, Set.of());
    if (exact.size() == 1) {
      return Optional.of(exact.iterator().next());
    }
    Set<SpeakerRef> longer = new LinkedHashSet<>();
    printed.forEach(
        (role, people) -> {
          if (isLonger(role, key)) {
            longer.addAll(people);
          }
        });
    if (longer.size() == 1) {
      return Optional.of(longer.iterator().next());
    }
    return longer.isEmpty()
        ? inDirectory(office).or(() -> introduced(key)).or(() -> titled(key))
        : Optional.empty();
  }

  // "President of Russia" for "President"; not "Deputy Speaker" for "Speaker"
  private static boolean isLonger(String role, String key) {
    return (role.startsWith(key + " ") && !role.startsWith(key + IN_OFFICE))
        || (role.endsWith(" " + key)
            && List.of(role.split(" ")).stream().noneMatch(DEPUTIES::contains));
  }

  private Optional<SpeakerRef> inDirectory(String office) {
    if (date == null) {
      return Optional.empty();
    }
    List<Speaker> holders = directory.inOffice(withoutArticle(office), date);
    return holders.size() == 1 ? Optional.of(holders.get(0).ref()) : Optional.empty();
  }

  // "Remarks by President Biden": the words behind the office at the beginning of the text.
  private Optional<SpeakerRef> introduced(String key) {
    if (date == null) {
      return Optional.empty();
    }
    String beginning = text.value().substring(0, Math.min(BEGINNING, text.length()));
    String lower = beginning.toLowerCase(Locale.ROOT);
    Set<SpeakerRef> found = new LinkedHashSet<>();
    int at = lower.indexOf(key + " ");
    while (at >= 0 && lower.length() == beginning.length()) {
      person(beginning, at + key.length() + 1, key).ifPresent(found::add);
      at = lower.indexOf(key + " ", at + 1);
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  // "문재인 대통령 기자회견" at the beginning of the text
  private Optional<SpeakerRef> titled(String key) {
    if (date == null || key.isEmpty() || key.charAt(0) < FIRST_HANGUL) {
      return Optional.empty();
    }
    String beginning = text.value().substring(0, Math.min(BEGINNING, text.length()));
    Set<SpeakerRef> found = new LinkedHashSet<>();
    int at = beginning.indexOf(' ' + key);
    while (at > 0) {
      String before = beginning.substring(0, at);
      int word = 1 + Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'));
      directory.named(before.substring(word)).stream()
          .filter(person -> held(person, key))
          .forEach(person -> found.add(person.ref()));
      at = beginning.indexOf(' ' + key, at + 1);
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private Optional<SpeakerRef> person(String beginning, int from, String office) {
    String behind = beginning.substring(from, Math.min(beginning.length(), from + LONGEST_NAME));
    List<String> words = capitals(behind);
    for (int length = words.size(); length > 0; length--) {
      String name = String.join(" ", words.subList(0, length));
      List<Speaker> people = length > 1 ? directory.named(name) : directory.surnamed(name);
      List<Speaker> holders = people.stream().filter(person -> held(person, office)).toList();
      if (holders.size() == 1) {
        return Optional.of(holders.get(0).ref());
      }
    }
    return Optional.empty();
  }

  private boolean held(Speaker person, String office) {
    LocalDate day = date;
    return day != null
        && (directory.holds(person.id(), office, day)
            || person.offices().stream()
                .anyMatch(each -> each.heldOn(day) && key(each.role()).contains(office)));
  }

  private static List<String> capitals(String words) {
    List<String> capitals = new ArrayList<>();
    for (String word : words.split("[\\s\\u00A0]+")) {
      String bare = word.replaceAll("[^\\p{L}\\p{M}.'’-]+$", "");
      if (bare.isEmpty() || !Character.isUpperCase(bare.charAt(0)) || capitals.size() == 3) {
        break;
      }
      capitals.add(bare.endsWith(".") && bare.length() > 2 ? bare.replace(".", "") : bare);
      if (bare.length() < word.length()) {
        break;
      }
    }
    return capitals;
  }

  private static String withoutArticle(String office) {
    return office.toLowerCase(Locale.ROOT).startsWith("the ") ? office.substring(4) : office;
  }

  private static String key(String office) {
    return String.join(" ", NameKey.words(withoutArticle(Blanks.single(office))));
  }
}
