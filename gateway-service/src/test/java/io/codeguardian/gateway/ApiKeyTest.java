package io.codeguardian.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.local.testing.RealInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are made, used, listed and revoked through the API itself. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@QuarkusTestResource(Callers.class)
class ApiKeyTest {
    private static final String PROBLEM = "application/problem+json";

    private final Pool database;

    @Inject
    ApiKeyTest(Pool database) {
        this.database = database;
    }

    @Test
    void aNewKeyWorksAsFarAsItsScope() {
        String key = make("ci", "developer").getString("key");

        assertThat(key).startsWith("cg_").hasSizeGreaterThan(40);
        with(key).get("/v1/reviews").then().statusCode(200);
        with(key).get("/v1/ledger").then().statusCode(403);
        with(key).get("/v1/api-keys").then().statusCode(403).contentType(PROBLEM);
        ask(with(key), "{\"name\":\"more\",\"scopes\":[\"admin\"]}").then().statusCode(403);
    }

    @Test
    void aKeyIsShownOnceAndKeptAsItsHashOnly() {
        JsonPath made = make("shown once", "viewer", "viewer");
        String key = made.getString("key");

        String listed = Api.caller().get("/v1/api-keys").asString();
        String stored = database.query("select string_agg(k::text, '') from api_key k")
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getString(0);

        assertThat(listed).contains(made.getString("id")).doesNotContain(key).doesNotContain("\"key\":\"cg_");
        assertThat(stored).contains(Callers.sha256(key)).doesNotContain(key);
        assertThat(made.getList("scopes")).isEqualTo(List.of("viewer"));
        assertThat(made.getString("createdBy")).isEqualTo("key:bootstrap");
    }

    @Test
    void aRevokedKeyIsRefusedAtOnceAndItsNameIsFreeAgain() {
        JsonPath made = make("to be revoked", "viewer");
        String path = "/v1/api-keys/" + made.getString("id");
        ask(Api.caller(), "{\"name\":\"to be revoked\",\"scopes\":[\"viewer\"]}")
                .then()
                .statusCode(409)
                .contentType(PROBLEM);

        Api.caller().delete(path).then().statusCode(204);

        with(made.getString("key")).get("/v1/reviews").then().statusCode(401);
        Api.caller().delete(path).then().statusCode(204);
        assertThat(Api.get("/v1/api-keys").getList("items.id")).doesNotContain(made.getString("id"));
        make("to be revoked", "viewer");
    }

    @Test
    void theConfiguredKeyIsRevokedByTheConfigurationAlone() {
        JsonPath keys = Api.get("/v1/api-keys");
        String bootstrap = keys.getString("items.find { it.name == 'bootstrap' }.id");

        Api.caller().delete("/v1/api-keys/" + bootstrap).then().statusCode(409).contentType(PROBLEM);
        Api.caller()
                .delete("/v1/api-keys/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType(PROBLEM);
        Api.caller().delete("/v1/api-keys/nonsense").then().statusCode(400).contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"scopes\":[]}",
                "{\"name\":\"x\",\"scopes\":[\"root\"]}",
                "{\"name\":\"x\",\"scopes\":[null]}",
                "{\"name\":\" \",\"scopes\":[\"viewer\"]}",
                "{\"name\":\"a\\nb\",\"scopes\":[\"viewer\"]}",
                "{\"name\":\"bootstrap\",\"scopes\":[\"viewer\"]}"
            })
    void aWrongWishIsAProblem(String body) {
        ask(Api.caller(), body).then().statusCode(400).contentType(PROBLEM);
    }

    private static JsonPath make(String name, String... scopes) {
        Response made =
                ask(Api.caller(), "{\"name\":\"" + name + "\",\"scopes\":[\"" + String.join("\",\"", scopes) + "\"]}");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(made.header("Location"))
                .endsWith("/v1/api-keys/" + made.jsonPath().getString("id"));
        return made.jsonPath();
    }

    private static Response ask(RequestSpecification caller, String body) {
        return caller.contentType("application/json").body(body).post("/v1/api-keys");
    }

    private static RequestSpecification with(String key) {
        return given().header("X-API-Key", key);
    }
}
