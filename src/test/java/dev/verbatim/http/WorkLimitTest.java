package dev.verbatim.http;

import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
class WorkLimitTest {

  @Inject WorkLimit limit;

  @Test
  @Timeout(20)
  void workPastTheLimitIsToldToComeBackAndPlacesAreGivenBack() throws Exception {
    ProbeResource.slow = new CountDownLatch(1);
    // Not the common pool, which has one thread on two processors since Java 25.
    ExecutorService clients = Executors.newCachedThreadPool();
    List<CompletableFuture<Response>> running = new ArrayList<>();
    while (limit.free() > 0) {
      int free = limit.free();
      running.add(CompletableFuture.supplyAsync(() -> when().post("/probe/slow"), clients));
      while (limit.free() == free) {
        Thread.sleep(5);
      }
    }

    when()
        .post("/probe/slow")
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", "1");
    when().get("/probe/numbers").then().statusCode(200);

    ProbeResource.slow.countDown();
    for (CompletableFuture<Response> work : running) {
      assertEquals(200, work.get(10, TimeUnit.SECONDS).statusCode());
    }
    when().post("/probe/slow").then().statusCode(200);
    assertEquals(running.size(), limit.free());
    clients.shutdown();
  }
}
