package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a label mean.
 *
 * @param weight how much the words alone look like a label, see {@link Weight}
 * @param flexible whether the name may begin later than it was taken to: "Turkey Recep Tayyip
 *     Erdogan"; other labels of the document tell
 */
record Core(
    Label.Kind kind,
    Span printed,
    @Nullable Span name,
    @Nullable Span role,
    @Nullable Span place,
    @Nullable Span addressee,
    int weight,
    boolean flexible) {

  static Core nameless(Span printed, int weight) {
    return new Core(Label.Kind.NAMELESS, printed, null, null, null, null, weight, false);
  }

  static Core office(Span printed, int weight) {
    return new Core(Label.Kind.OFFICE, printed, null, printed, null, null, weight, false);
  }

  static Core person(Span printed, Span name, @Nullable Span role, int weight) {
    return new Core(Label.Kind.PERSON, printed, name, role, null, null, weight, false);
  }

  Core withPrinted(Span other) {
    return new Core(kind, other, name, role, place, addressee, weight, flexible);
  }

  Core withPlace(Span printedWithPlace, Span at) {
    return new Core(kind, printedWithPlace, name, role, at, addressee, weight, flexible);
  }

  Core withAddressee(Span to) {
    return new Core(kind, printed, name, role, place, to, weight, flexible);
  }

  /**
   * The label that has it.
   *
   * @param span of all that is not speech
   * @param brackets beside the name
   */
  Label label(String rule, Span span, List<Span> brackets) {
    return new Label(kind, rule, span, printed, name, role, place, addressee, brackets);
  }

  Core heavier(int by) {
    return new Core(kind, printed, name, role, place, addressee, weight + by, flexible);
  }

  Core asFlexible() {
    return new Core(kind, printed, name, role, place, addressee, weight, true);
  }
}
