package io.codeguardian.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.codeguardian.local.testing.RealInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@QuarkusTestResource(Callers.class)
class AccessTest {
    private static final String PROBLEM = "application/problem+json";
    private static final String ORDER = "{\"repository\":\"octocat/roles\",\"pullRequest\":1}";

    private final Pool database;

    @Inject
    AccessTest(Pool database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/reviews",
                "/v1/reviews/x",
                "/v1/reviews/x/findings",
                "/v1/reviews/x/sarif",
                "/v1/reviews/x/events",
                "/v1/api-keys",
                "/v1/ledger"
            })
    void nobodyReadsWithoutAKey(String path) {
        given().get(path).then().statusCode(401).contentType(PROBLEM).header("WWW-Authenticate", startsWith("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cg_wrong", "", "cg_", "x"})
    void anUnknownKeyIsRefused(String key) {
        given().header("X-API-Key", key)
                .get("/v1/reviews")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
        given().header("Authorization", "Bearer " + key)
                .get("/v1/reviews")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    @Test
    void aKeyIsTakenFromEitherHeader() {
        given().header("X-API-Key", Callers.KEY).get("/v1/reviews").then().statusCode(200);
        given().header("Authorization", "Bearer " + Callers.KEY)
                .get("/v1/reviews")
                .then()
                .statusCode(200);
    }

    @Test
    void aViewerReadsAndAsksForNothing() {
        RequestSpecification viewer = callerWith("viewer");
        viewer.get("/v1/reviews").then().statusCode(200);
        ask(viewer).then().statusCode(403).contentType(PROBLEM);
        viewer.get("/v1/ledger").then().statusCode(403).contentType(PROBLEM);
    }

    @Test
    void aDeveloperAsksForReviews() {
        RequestSpecification developer = callerWith("developer");
        ask(developer).then().statusCode(202);
        developer.get("/v1/ledger").then().statusCode(403);
    }

    @Test
    void anInventedScopeGrantsNothing() {
        callerWith("root").get("/v1/reviews").then().statusCode(403);
    }

    @Test
    void aRevokedKeyIsRefused() {
        RequestSpecification viewer = callerWith("viewer");
        database.query("update api_key set revoked_at = now() where created_by = 'test'")
                .execute()
                .await()
                .indefinitely();

        viewer.get("/v1/reviews").then().statusCode(401);
    }

    @Test
    void everyErrorIsAProblem() {
        Api.caller().get("/v1/reviews/nothing").then().statusCode(404).contentType(PROBLEM);
        Api.caller().get("/v1/nothing").then().statusCode(404).contentType(PROBLEM);
        given().get("/nothing").then().statusCode(404).contentType(PROBLEM);
        Api.caller().delete("/v1/reviews").then().statusCode(405).contentType(PROBLEM);
        Api.caller()
                .accept("text/plain")
                .get("/v1/reviews")
                .then()
                .statusCode(406)
                .contentType(PROBLEM);
        Api.caller()
                .contentType("text/plain")
                .body("x")
                .post("/v1/reviews")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
        Api.caller()
                .contentType("application/json")
                .body(" ".repeat(70_000))
                .post("/v1/reviews")
                .then()
                .statusCode(413)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1000", "limit=x", "state=x", "cursor=x", "pullRequest=0"})
    void aWrongParameterIsAProblem(String query) {
        Api.caller()
                .get("/v1/reviews?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:codeguardian:problem:invalid-request"));
    }

    @Test
    void everyAnswerCarriesTheHeadersThatBrowsersHeed() {
        given().get("/v1/reviews")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Referrer-Policy", "no-referrer")
                .header("RateLimit-Policy", containsString(";w=60"));
    }

    @Test
    void theApiDescribesItself() {
        Map<String, ?> paths = given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");

        assertThat(paths.keySet())
                .isEqualTo(Set.of(
                        "/v1/webhooks/github",
                        "/v1/reviews",
                        "/v1/reviews/{id}",
                        "/v1/reviews/{id}/findings",
                        "/v1/reviews/{id}/sarif",
                        "/v1/reviews/{id}/events",
                        "/v1/api-keys",
                        "/v1/api-keys/{id}",
                        "/v1/ledger"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void isHealthy(String check) {
        given().get("/q/health/" + check).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void isReadyOnlyWithDatabaseAndBroker() {
        List<String> checks = given().get("/q/health/ready").jsonPath().getList("checks.name");

        assertThat(checks).anyMatch(name -> name.contains("Kafka")).anyMatch(name -> name.contains("PostgreSQL"));
    }

    private static Response ask(RequestSpecification caller) {
        return caller.contentType("application/json").body(ORDER).post("/v1/reviews");
    }

    private RequestSpecification callerWith(String scope) {
        String key = "cg_" + UUID.randomUUID();
        Buffer hash = Buffer.buffer(HexFormat.of().parseHex(Callers.sha256(key)));
        database.preparedQuery("insert into api_key (name, hash, scopes, created_by) values ($1, $2, $3, 'test')")
                .execute(Tuple.of(key.substring(3), hash, new String[] {scope}))
                .await()
                .indefinitely();
        return given().header("X-API-Key", key);
    }
}
