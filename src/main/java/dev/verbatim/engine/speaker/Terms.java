package dev.verbatim.engine.speaker;

import dev.verbatim.engine.yaml.YamlEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms of office that the files give, and the rule for the day of a handover: both the leaving
 * and the coming holder's dates may name it, and it belongs to the one who comes.
 */
final class Terms {

  private record Term(String holder, Speaker.OfficeHeld held, boolean shared, YamlEntry entry) {}

  private final Map<String, List<Term>> byOffice = new HashMap<>();
  private final Map<Speaker.OfficeHeld, Speaker.OfficeHeld> settled = new HashMap<>();

  /**
   * One term, as {@code {office: president-of-russia, from: 2000-05-07, to: 2008-05-07}}. A date
   * may be a month or a year: then only the days that are certain count.
   */
  Speaker.OfficeHeld read(YamlEntry entry, String holder, Map<String, Office> offices) {
    entry.allowing(Set.of("office", "from", "to", "acting"));
    Office office = offices.get(entry.text("office"));
    if (office == null) {
      throw entry.wrong(
          "office", "is \"" + entry.text("office") + "\", which no offices file defines");
    }
    @Nullable LocalDate from = date(entry, "from", true);
    @Nullable LocalDate to = date(entry, "to", false);
    if (from != null && to != null && to.isBefore(from)) {
      throw entry.wrong("to", "is before \"from\"; the term would hold no day");
    }
    String role = entry.flag("acting") ? "Acting " + office.role() : office.role();
    Speaker.OfficeHeld held = new Speaker.OfficeHeld(office.id(), role, from, to);
    byOffice
        .computeIfAbsent(office.id(), unused -> new ArrayList<>())
        .add(new Term(holder, held, office.shared(), entry));
    return held;
  }

  /** The speakers with their terms in order of time and every handover day given to one holder. */
  List<Speaker> settle(List<Speaker> speakers) {
    byOffice.values().forEach(this::settleOffice);
    List<Speaker> result = new ArrayList<>();
    for (Speaker speaker : speakers) {
      List<Speaker.OfficeHeld> held =
          speaker.offices().stream()
              .map(term -> settled.getOrDefault(term, term))
              .sorted(Comparator.comparing(Terms::start))
              .toList();
      result.add(
          new Speaker(
              speaker.id(),
              speaker.name(),
              speaker.kind(),
              speaker.gender(),
              speaker.names(),
              held,
              speaker.identifiers()));
    }
    return List.copyOf(result);
  }

  private void settleOffice(List<Term> terms) {
    terms.sort(Comparator.comparing(term -> start(term.held())));
    for (int i = 0; i + 1 < terms.size(); i++) {
      Term term = terms.get(i);
      Term next = terms.get(i + 1);
      if (term.shared()) {
        continue;
      }
      LocalDate end = end(term.held());
      LocalDate start = start(next.held());
      if (end.isAfter(start)) {
        throw term.entry()
            .wrong(
                "office",
                "is held by "
                    + term.holder()
                    + " until "
                    + (term.held().to() == null ? "today" : end)
                    + " and by "
                    + next.holder()
                    + " from "
                    + start
                    + " ("
                    + next.entry().place()
                    + "); end the first term, or mark the office \"shared: true\"");
      }
      if (end.equals(start)) {
        Speaker.OfficeHeld held = term.held();
        settled.put(
            held,
            new Speaker.OfficeHeld(held.officeId(), held.role(), held.from(), start.minusDays(1)));
      }
    }
  }

  private static LocalDate start(Speaker.OfficeHeld held) {
    LocalDate from = held.from();
    return from == null ? LocalDate.MIN : from;
  }

  private static LocalDate end(Speaker.OfficeHeld held) {
    LocalDate to = held.to();
    return to == null ? LocalDate.MAX : to;
  }

  // 2012 as the beginning counts from 31 December, as the end until 1 January
  private static @Nullable LocalDate date(YamlEntry entry, String key, boolean beginning) {
    if (entry.optionalText(key).isEmpty()) {
      return null;
    }
    String written = entry.text(key);
    try {
      return switch (written.length()) {
        case 4 -> {
          LocalDate first = LocalDate.of(Integer.parseInt(written), 1, 1);
          yield beginning ? first.plusYears(1).minusDays(1) : first;
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(written);
          yield beginning ? month.atEndOfMonth() : month.atDay(1);
        }
        default -> LocalDate.parse(written);
      };
    } catch (DateTimeParseException | NumberFormatException notADate) {
      throw entry.wrong(key, "is \"" + written + "\"; write a date as 2000-05-07, 2000-05 or 2000");
    }
  }
}
