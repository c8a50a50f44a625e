package dev.verbatim.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many requests read at once. */
@QuarkusTest
class ReadLanesTest {

  private static final int MANY = 60;

  @Inject ReadLanes lanes;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/quotes?limit=1",
        "/v1/quotes?limit=1&facet=form",
        "/v1/quotes?limit=1&q=peace&sort=rank",
        "/v1/statistics",
        "/v1/quotes/nothing",
        "/v1/quotes?limit=0",
        "/v1/quotes?no-parameter=1",
        "/v1/nothing"
      })
  void everyRequestIsAnsweredAndLeavesItsPlace(String address) {
    int free = lanes.free();
    int expected = given().get(address).statusCode();
    List<Integer> answered =
        IntStream.range(0, MANY)
            .parallel()
            .mapToObj(i -> given().get(address).statusCode())
            .distinct()
            .toList();
    assertEquals(List.of(expected), answered);
    assertEquals(free, lanes.free());
  }

  @Test
  void whoGoesAwayWhileWaitingHoldsNoPlace() {
    int free = lanes.free();
    byte[] request = "GET /v1/statistics HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (int i = 0; i < MANY; i++) {
            try (Socket client = new Socket("localhost", RestAssured.port)) {
              client.getOutputStream().write(request);
            }
          }
          given().get("/v1/statistics").then().statusCode(200);
          while (lanes.free() != free) {
            Thread.sleep(10);
          }
        });
  }

  @Test
  void aLaneHasAPlaceAtLeast() {
    assertThrows(
        IllegalStateException.class, () -> new ReadLanes(Optional.of(0), Optional.empty()));
    assertThrows(
        IllegalStateException.class, () -> new ReadLanes(Optional.empty(), Optional.of(0)));
  }
}
