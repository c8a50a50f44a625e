package dev.verbatim.quote;

import dev.verbatim.http.ParameterReader;
import dev.verbatim.http.ProblemView.Fault;
import dev.verbatim.http.Shown;
import dev.verbatim.http.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of {@code language}: ISO 639 codes of two letters, in either case. */
public final class LanguageFilter {

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  // "Russian" to "ru", for those who write it out
  private static final Map<String, String> CODES_BY_NAME =
      Arrays.stream(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH),
                  Function.identity(),
                  (first, second) -> first));

  private LanguageFilter() {}

  /** Codes in small letters; faults go to the reader. */
  public static List<String> read(List<String> values, ParameterReader reader) {
    return values.stream().flatMap(value -> read(value, reader).stream()).toList();
  }

  private static Optional<String> read(String value, ParameterReader reader) {
    String code = value.toLowerCase(Locale.ROOT);
    if (CODES.contains(code)) {
      return Optional.of(code);
    }
    Optional<String> nearest =
        Suggestion.nearest(value, CODES_BY_NAME.keySet()).map(CODES_BY_NAME::get);
    reader.reject(
        Fault.ofParameter(
            "language",
            "language must be a code of two letters like en, ru or ko, not "
                + Shown.value(value)
                + "."
                + Suggestion.sentence(nearest),
            nearest.orElse(null)));
    return Optional.empty();
  }
}
