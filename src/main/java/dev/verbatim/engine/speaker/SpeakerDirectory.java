package dev.verbatim.engine.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The people and organisations that are known beforehand. The engine works without any of them
 * being known ({@link #EMPTY}); the directory adds identity across spellings and documents.
 * Implementations are immutable and thread-safe.
 *
 * <p>Look-ups ignore case, accents, kinds of space, hyphen and apostrophe; they never guess:
 * several answers mean that the name alone does not tell.
 */
public interface SpeakerDirectory {

  /** Everybody, in the order of the files. */
  List<Speaker> speakers();

  Optional<Speaker> byId(String id);

  /**
   * Everybody whom this full name can mean, in any known spelling and script, and in the form a
   * text gives it: "Kim Jong Un", "김정은", "V. Putin", "Donald J. Trump", "Владимира Путина", "문재인
   * 대통령은", "Mr Vladimir Putin". A surname alone is no full name.
   */
  List<Speaker> named(String name);

  /**
   * Everybody one of whose family names this is: "Putin", "Kim", "Путиным", "Mr Putin". A surname
   * alone does not tell that they are meant ("Johnson"), and a Russian one in an oblique case may
   * also be a woman's nominative ("Иванова"): what else the text says decides.
   */
  List<Speaker> surnamed(String surname);

  /**
   * Who held the office on that day. Takes the formal title ("President of the Russian Federation",
   * "Chairman of the State Affairs Commission of the Democratic People's Republic of Korea",
   * "Президент России", "러시아 대통령") and the descriptions that stand for it ("Russian president",
   * "North Korean leader"), in any case and order. A title without its country names no office.
   */
  List<Speaker> inOffice(String office, LocalDate on);

  /**
   * Whether somebody held on that day an office that is called so where its country is understood:
   * "President", "Foreign Minister", "대통령", in any case and order.
   */
  boolean holds(String speakerId, String title, LocalDate on);

  /**
   * Whether a role may be said of somebody: one of the offices they ever held has a word of it, or
   * nothing is known in its script.
   */
  boolean mayBe(String speakerId, String role);

  /** The canonical role of a speaker on that day, the most prominent where there were several. */
  Optional<String> roleOn(String speakerId, LocalDate on);

  /** Changes whenever the data behind the directory does. */
  String version();

  SpeakerDirectory EMPTY =
      new SpeakerDirectory() {
        @Override
        public List<Speaker> speakers() {
          return List.of();
        }

        @Override
        public Optional<Speaker> byId(String id) {
          return Optional.empty();
        }

        @Override
        public List<Speaker> named(String name) {
          return List.of();
        }

        @Override
        public List<Speaker> surnamed(String surname) {
          return List.of();
        }

        @Override
        public List<Speaker> inOffice(String office, LocalDate on) {
          return List.of();
        }

        @Override
        public boolean holds(String speakerId, String title, LocalDate on) {
          return false;
        }

        @Override
        public boolean mayBe(String speakerId, String role) {
          return true;
        }

        @Override
        public Optional<String> roleOn(String speakerId, LocalDate on) {
          return Optional.empty();
        }

        @Override
        public String version() {
          return "empty";
        }
      };
}
