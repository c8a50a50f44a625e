package dev.verbatim.engine.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.verbatim.engine.AttributionResult;
import dev.verbatim.engine.Attributor;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.speaker.DirectoryFiles;
import dev.verbatim.engine.speaker.SpeakerRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels whose people only the directory can tell, with the date of the document. */
class KnownSpeakersTest {

  private static final Attributor ATTRIBUTOR = new Attributor(DirectoryFiles.packaged());

  @Test
  void aSurnameBehindAnOfficeIsItsHolderOnThatDay() {
    String text =
        """
        Press conference

        April 23, 2020

        PRESIDENT TRUMP:  Thank you. Secretary Mnuchin is here.

        SECRETARY MNUCHIN:  Thank you.

        VICE PRESIDENT PENCE:  Thank you.

        THE PRESIDENT:  Good.
        """;
    assertEquals(
        List.of("Donald Trump", "Steven Mnuchin", "Mike Pence", "Donald Trump"), speakers(text));
  }

  @Test
  void aDoubleSurnameIsNoFullName() {
    String text =
        """
        Press briefing by Press Secretary Karine Jean-Pierre

        March 3, 2023

        MS. JEAN-PIERRE:  Good afternoon.

        Q    Happy Friday.

        MS. JEAN-PIERRE:  Okay.
        """;
    assertEquals(List.of("Karine Jean-Pierre", "nobody", "Karine Jean-Pierre"), speakers(text));
  }

  @Test
  void aKoreanNameOfOneWordIsAFullName() {
    String text =
        """
        공동기자회견

        2017년 11월 7일

        문재인 대통령: 안녕하십니까.

        기자: 묻겠습니다.

        문재인 대통령: 네.
        """;
    assertEquals(List.of("Moon Jae-in", "nobody", "Moon Jae-in"), speakers(text));
  }

  @Test
  void anOfficeAloneIsWhoeverHeldItThen() {
    String text =
        """
        Meeting in Sochi

        July 5, 2010, Sochi

        President of Russia: Good afternoon.

        Prime Minister of Russia Vladimir Putin: Good afternoon.

        President of Russia: Let us begin.
        """;
    assertEquals(List.of("Dmitry Medvedev", "Vladimir Putin", "Dmitry Medvedev"), speakers(text));
  }

  @Test
  void aKoreanSurnameBeforeATitleIsItsHolderOnThatDay() {
    String text =
        """
        공동기자회견

        2017년 11월 7일

        트럼프 대통령: 감사합니다.

        아베 총리: 감사합니다.

        도널드 트럼프 미국 대통령: 네.

        강경화 외교부 장관: 네.

        고이즈미 총리: 네.
        """;
    assertEquals(
        List.of("Donald Trump", "Shinzo Abe", "Donald Trump", "Kang Kyung-wha", "고이즈미"),
        speakers(text));
  }

  @Test
  void aRoleThatContradictsTheDirectoryIsSomebodyElses() {
    String text =
        """
        Meeting of the council

        July 5, 2017, Sochi

        Director of the Young Masters department at the Agency for Crafts Dmitry Peskov: Thank you.

        Presidential Aide Andrei Fursenko: Thank you.

        Chairman of the Organising Committee Sergei Kiriyenko: Thank you.

        Chess teacher Sergei Shoigu: Thank you.
        """;
    AttributionResult result = ATTRIBUTOR.attribute(Submission.of(text));
    assertEquals(
        List.of(false, true, true, false),
        result.utterances().stream()
            .map(turn -> turn.speaker() instanceof SpeakerRef.Known)
            .toList());
    assertEquals(
        List.of("Dmitry Peskov", "Andrei Fursenko", "Sergei Kiriyenko", "Sergei Shoigu"),
        speakers(text));
  }

  private static List<String> speakers(String text) {
    AttributionResult result = ATTRIBUTOR.attribute(Submission.of(text));
    return result.utterances().stream().map(utterance -> name(utterance.speaker())).toList();
  }

  private static String name(SpeakerRef speaker) {
    return speaker == null ? "nobody" : speaker.name();
  }
}
