package dev.verbatim.engine.article;

import dev.verbatim.engine.label.LabelledPerson;
import dev.verbatim.engine.label.RoleAndName;
import dev.verbatim.engine.layout.Signature;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.speaker.SpeakerKind;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who signed an article.
 *
 * @param printed role and name as the signature prints them
 * @param role as printed
 */
record Author(SpeakerRef speaker, Span printed, @Nullable String role) {

  static Author of(SourceText text, Signature signature, SpeakerDirectory directory) {
    Span printed = signature.author();
    Optional<RoleAndName> parts = LabelledPerson.in(text, printed);
    Span name = parts.map(RoleAndName::name).orElse(printed);
    Author plain = new Author(speaker(text, name, directory), printed, role(text, parts));
    return plain.speaker() instanceof SpeakerRef.Known
        ? plain
        : known(text, printed, directory).orElse(plain);
  }

  private static SpeakerRef speaker(SourceText text, Span name, SpeakerDirectory directory) {
    String words = text.slice(name);
    List<Speaker> found = directory.named(words);
    return found.size() == 1
        ? found.get(0).ref()
        : new SpeakerRef.Provisional(words, SpeakerKind.PERSON);
  }

  // Where the parts do not tell: the end of the phrase that the directory has as a name.
  private static Optional<Author> known(SourceText text, Span printed, SpeakerDirectory directory) {
    for (int i = printed.start(); i < printed.end(); i++) {
      boolean starts = i == printed.start() || SourceText.isSpace(text.charAt(i - 1));
      if (starts && !SourceText.isSpace(text.charAt(i))) {
        List<Speaker> found = directory.named(text.slice(new Span(i, printed.end())));
        if (found.size() == 1) {
          Span role = text.trim(new Span(printed.start(), i));
          return Optional.of(
              new Author(found.get(0).ref(), printed, role.isEmpty() ? null : text.slice(role)));
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable String role(SourceText text, Optional<RoleAndName> parts) {
    Span role = parts.map(RoleAndName::role).orElse(null);
    return role == null ? null : text.slice(role);
  }
}
