package dev.verbatim.http;

import dev.verbatim.http.ProblemView.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of parameters and gathers what is wrong with them, so that one answer tells it
 * all. A value that can't be read comes out as absent; {@link #finish} then throws.
 */
public final class ParameterReader {

  private final List<Fault> faults = new ArrayList<>();
  private final boolean inBody;

  /** For parameters of the address. */
  public ParameterReader() {
    this(false);
  }

  private ParameterReader(boolean inBody) {
    this.inBody = inBody;
  }

  /** For fields of a JSON body, which are named alike. */
  public static ParameterReader ofBody() {
    return new ParameterReader(true);
  }

  /** Adds a fault that a caller found by itself. */
  public void reject(Fault fault) {
    faults.add(fault);
  }

  /** Throws the problem with all faults, if there are any. */
  public void finish() {
    if (!faults.isEmpty()) {
      throw inBody
          ? ProblemException.badFields(faults.stream().map(Fault::inBody).toList())
          : ProblemException.badParameters(faults);
    }
  }

  /** The values, each of which must be one of the known. */
  public List<String> each(String name, List<String> values, List<String> known) {
    return values.stream().filter(value -> isKnown(name, value, known)).toList();
  }

  /** The value, which must be one of the known, or the first of them where none is given. */
  public String one(String name, @Nullable String value, List<String> known) {
    return value != null && isKnown(name, value, known) ? value : known.get(0);
  }

  /** The constants that the values name by their {@link #spelling}. */
  public <E extends Enum<E>> List<E> each(String name, List<String> values, Class<E> known) {
    Map<String, E> spelled = spelled(known);
    return each(name, values, List.copyOf(spelled.keySet())).stream()
        .map(value -> Objects.requireNonNull(spelled.get(value)))
        .toList();
  }

  /** The constant that the value names by its {@link #spelling}, or the first of all. */
  public <E extends Enum<E>> E one(String name, @Nullable String value, Class<E> known) {
    Map<String, E> spelled = spelled(known);
    String chosen = one(name, value, List.copyOf(spelled.keySet()));
    return Objects.requireNonNull(spelled.get(chosen));
  }

  private static <E extends Enum<E>> Map<String, E> spelled(Class<E> known) {
    Map<String, E> spelled = new LinkedHashMap<>();
    for (E constant : known.getEnumConstants()) {
      spelled.put(spelling(constant), constant);
    }
    return spelled;
  }

  /** A constant as parameters and answers have it: {@code unattributed_share}. */
  public static String spelling(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The first day that a date, month or year stands for. */
  public Optional<LocalDate> firstDay(String name, @Nullable String value) {
    return period(name, value).map(Period::first);
  }

  /** The last day that a date, month or year stands for. */
  public Optional<LocalDate> lastDay(String name, @Nullable String value) {
    return period(name, value).map(Period::last);
  }

  /** Refuses a range that ends before it begins. */
  public void inOrder(String from, String to, Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      reject(Fault.ofParameter(from, from + " is after " + to + ", so no day fits both."));
    }
  }

  /** A whole number in a range, or the default where none is given. */
  public int number(String name, @Nullable String value, int least, int most, int otherwise) {
    Optional<Integer> number = parsed(value, Integer::valueOf).filter(n -> n >= least && n <= most);
    if (value != null && number.isEmpty()) {
      reject(
          Fault.ofParameter(
              name,
              name
                  + " must be a whole number from "
                  + least
                  + " to "
                  + most
                  + ", not "
                  + Shown.value(value)
                  + "."));
    }
    return number.orElse(otherwise);
  }

  /** A number from 0 to 1. */
  public OptionalDouble share(String name, @Nullable String value) {
    Optional<Double> share = parsed(value, Double::valueOf).filter(n -> n >= 0 && n <= 1);
    if (value != null && share.isEmpty()) {
      reject(
          Fault.ofParameter(
              name, name + " must be a number from 0 to 1, not " + Shown.value(value) + "."));
    }
    return share.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private Optional<Period> period(String name, @Nullable String value) {
    Optional<Period> period = value == null ? Optional.empty() : Period.parse(value);
    if (value != null && period.isEmpty()) {
      reject(
          Fault.ofParameter(
              name,
              name
                  + " must be a day like 2018-06-01, a month like 2018-06 or a year like 2018, not "
                  + Shown.value(value)
                  + "."));
    }
    return period;
  }

  private boolean isKnown(String name, String value, List<String> known) {
    if (known.contains(value)) {
      return true;
    }
    Optional<String> nearest = Suggestion.nearest(value, known);
    String detail = name + " must be " + Shown.choice(known) + ", not " + Shown.value(value) + ".";
    reject(Fault.ofParameter(name, detail + Suggestion.sentence(nearest), nearest.orElse(null)));
    return false;
  }

  private static <N> Optional<N> parsed(@Nullable String value, Function<String, N> parse) {
    try {
      return Optional.ofNullable(value).map(parse);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
