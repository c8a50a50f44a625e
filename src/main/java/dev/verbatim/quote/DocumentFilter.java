package dev.verbatim.quote;

import dev.verbatim.document.DocumentEntity;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.http.ProblemView.Fault;
import dev.verbatim.http.Shown;
import java.util.List;

/** The values of {@code document}: ids of documents that are there. */
final class DocumentFilter {

  private DocumentFilter() {}

  static List<String> read(List<String> values, ParameterReader reader) {
    for (String value : values) {
      if (DocumentEntity.findOptional(value).isEmpty()) {
        reader.reject(
            Fault.ofParameter("document", "There is no document " + Shown.value(value) + "."));
      }
    }
    return values;
  }
}
