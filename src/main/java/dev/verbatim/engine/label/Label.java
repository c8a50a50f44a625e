package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words before a turn that say who speaks.
 *
 * @param rule the convention that read it, as {@code colon_label}
 * @param span from the first character that is not speech to where the speech begins
 * @param printed role and name as printed, without colon and bracketed marker
 * @param name the person's name; null where only an office or nobody is named
 * @param role what the label says the person is; null where it says nothing
 * @param place what tells two of one name apart: {@code Florida} of "Mr. NAME of Florida"
 * @param addressee the office that a question is put to: "to the Prime Minister"
 * @param brackets what stands in brackets, in order, brackets included: markers, ridings, parties
 */
public record Label(
    Kind kind,
    String rule,
    Span span,
    Span printed,
    @Nullable Span name,
    @Nullable Span role,
    @Nullable Span place,
    @Nullable Span addressee,
    List<Span> brackets) {

  public Label {
    brackets = List.copyOf(brackets);
  }

  public enum Kind {
    /** A person by name: "President of Russia Vladimir Putin", "Mr. Smith". */
    PERSON,
    /** The holder of an office: "The Speaker", "THE PRESIDENT". */
    OFFICE,
    /** Nobody in particular: "Question", "Q", "An hon. member". */
    NAMELESS,
    /** No words at all: a dash before each turn. */
    DASH
  }

  Label withSpan(Span other) {
    return new Label(kind, rule, other, printed, name, role, place, addressee, brackets);
  }
}
