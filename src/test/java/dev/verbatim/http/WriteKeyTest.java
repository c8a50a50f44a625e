package dev.verbatim.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes where keys are configured: with one of them, from wherever. */
@QuarkusTest
@TestProfile(WriteKeyTest.TwoKeys.class)
class WriteKeyTest {

  public static class TwoKeys implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "verbatim.write-key-sha256",
          // of "old key" and "new key"
          "2d9ac2b9b9b4ae9b6e44c6d2e695c47854fe6e5a4d4c55992af43047b692adbc,"
              + "812d43bf64caed9edac6955625540c4efd73b32e33d1ab3538bdb437fa44779e");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer old key", "Bearer new key", "bearer new key"})
  void aKnownKeyMayWrite(String authorization) {
    given()
        .header("Authorization", authorization)
        .header("Host", "verbatim.example")
        .header("X-Forwarded-For", "1.2.3.4")
        .delete("/probe/things/1")
        .then()
        .statusCode(204);
  }

  @Test
  void withoutAKeyNobodyMay() {
    when()
        .delete("/probe/things/1")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", startsWith("Bearer realm="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer other", "Bearer", "Bearer ", "Basic bmV3IGtleQ==", "new key"})
  void anUnknownKeyMayNot(String authorization) {
    given()
        .header("Authorization", authorization)
        .delete("/probe/things/1")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"));
  }

  @Test
  void readingNeedsNoKey() {
    when().get("/probe/numbers").then().statusCode(200);
  }
}
