package io.codeguardian.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.function.Predicate;

/** The API as a caller with the bootstrap key sees it. */
final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Api() {}

    static RequestSpecification caller() {
        return given().header("X-API-Key", Callers.KEY);
    }

    static JsonPath get(String path) {
        return caller().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** Waits for the read model to follow the topics. */
    static JsonPath await(String path, Predicate<JsonPath> state) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < end) {
            var answer = caller().get(path);
            last = answer.asString();
            if (answer.statusCode() == 200 && state.test(answer.jsonPath())) {
                return answer.jsonPath();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("still not as expected: " + last);
    }

    static JsonPath awaitState(String id, String state) throws InterruptedException {
        return await("/v1/reviews/" + id, review -> state.equals(review.getString("state")));
    }
}
