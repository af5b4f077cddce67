package io.codeguardian.local.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.local.wire.Client;
import io.codeguardian.local.wire.Json;
import java.io.BufferedReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInMainTest {
    @TempDir
    Path folder;

    @Test
    void one_process_plays_all_of_them_and_is_steered_from_outside() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StandInMain.class.getName(),
                        "--folder",
                        folder.toString(),
                        "--limits",
                        "wide")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            JsonNode ready = Json.read(out.readLine().getBytes(StandardCharsets.UTF_8));
            assertThat(Files.readString(
                            Path.of(ready.at("/github/privateKeyFile").asText())))
                    .startsWith("-----BEGIN PRIVATE KEY-----");
            String control = ready.at("/github/url").asText() + "/_control/";
            post(control + "repositories", "{\"repository\":\"acme/shop\"}");
            post(control + "commits", "{\"repository\":\"acme/shop\",\"branch\":\"main\",\"files\":{\"a.txt\":\"1\"}}");
            post(
                    control + "commits",
                    "{\"repository\":\"acme/shop\",\"branch\":\"topic\",\"files\":{\"b.txt\":\"1\"},\"deleted\":[\"a.txt\"]}");
            JsonNode opened = post(control + "pull-requests", "{\"repository\":\"acme/shop\",\"head\":\"topic\"}");
            assertThat(opened.at("/pull/number").asInt()).isEqualTo(1);
            post(control + "comments", "{\"repository\":\"acme/shop\",\"number\":1,\"body\":\"hello\"}");
            JsonNode all = Client.send("GET", URI.create(control + "repositories?repository=acme/shop"), "")
                    .json();
            assertThat(all.path("issueComments")).hasSize(1);
            assertThat(Client.send(
                                    "GET",
                                    URI.create(ready.at("/slack/apiUrl").asText())
                                            .resolve("/_control/messages"),
                                    "")
                            .json())
                    .isEmpty();
            assertThat(Client.send("GET", URI.create(ready.at("/model/baseUrl").asText() + "/models"), "")
                            .status())
                    .isEqualTo(401);
        } finally {
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static JsonNode post(String url, String body) throws Exception {
        Client.Answer answer = Client.send("POST", URI.create(url), body);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
        return answer.text().isEmpty() ? Json.object() : answer.json();
    }
}
