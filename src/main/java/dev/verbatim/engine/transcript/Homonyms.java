package dev.verbatim.engine.transcript;

import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two people of one full name, of whom the directory knows one. What a label calls the speaker
 * tells them apart where nothing in it is anything the known one ever was, and where it is work
 * that the holder of an office does not do beside it: the press secretary of a president does not
 * run a department of an agency. A chairmanship or a mission he may have.
 */
final class Homonyms {

  private static final Set<String> WHOLE_WORK = Vocabulary.words("en", "whole-work-heads");
  private static final Set<String> ORDINARY_WORK = Vocabulary.words("en", "ordinary-work-heads");

  private Homonyms() {}

  /** Whether the person of this role is somebody else than the one the directory has. */
  static boolean isAnother(
      SpeakerDirectory directory, Speaker known, @Nullable String role, @Nullable LocalDate date) {
    if (role == null || known.offices().isEmpty() || directory.mayBe(known.id(), role)) {
      return false;
    }
    List<String> words = NameKey.words(role);
    boolean inOffice =
        date != null && known.offices().stream().anyMatch(office -> office.heldOn(date));
    return words.stream().anyMatch(ORDINARY_WORK::contains)
        || (inOffice && words.stream().anyMatch(WHOLE_WORK::contains));
  }
}
