package io.codeguardian.local.github;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.local.github.app.Installation;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.wire.Client;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuthenticationTest {
    static GitHubStandIn github;
    static AppClient app;
    static HostedRepository shop;
    static HostedRepository other;

    @BeforeAll
    static void start() {
        github = GitHubStandIn.start(Options.defaults());
        app = new AppClient(github);
        shop = github.activity().createRepository("acme/shop");
        other = github.activity().createRepository("acme/other");
        github.activity().createUninstalled("acme/secret");
        github.activity().createRepository("rival/theirs");
    }

    @AfterAll
    static void stop() {
        github.close();
    }

    @Test
    void an_app_token_lives_ten_minutes_at_most() throws IOException {
        Instant now = Instant.now();
        Client.Answer answer = app.get("/app", app.jwt("4711", now, now.plus(Duration.ofMinutes(15))));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("message").asText())
                .isEqualTo("'Expiration time' claim ('exp') is too far in the future");
        assertThat(app.get("/app", app.jwt("4711", now.minusSeconds(900), now.minusSeconds(400)))
                        .status())
                .isEqualTo(401);
        assertThat(app.get("/app", app.jwt()).json().path("slug").asText()).isEqualTo("codeguardian");
    }

    @Test
    void an_app_token_needs_the_apps_own_signature() throws IOException {
        String good = app.jwt();
        String forged = good.substring(0, good.length() - 8) + "AAAAAAAA";
        assertThat(app.get("/app", forged).status()).isEqualTo(401);
        Instant now = Instant.now();
        assertThat(app.get("/app", app.jwt("4712", now, now.plusSeconds(60)))
                        .json()
                        .path("message")
                        .asText())
                .isEqualTo("Integration not found");
    }

    @Test
    void a_token_reaches_its_repositories_and_nothing_else() throws IOException {
        String narrow = app.token("acme/shop", "{\"repositories\":[\"shop\"]}");
        assertThat(app.get("/repos/acme/shop", narrow).status()).isEqualTo(200);
        assertThat(app.get("/repos/acme/other", narrow).status()).isEqualTo(404);
        assertThat(app.get("/repos/acme/other", app.token("acme/shop")).status())
                .isEqualTo(200);
        assertThat(app.get("/repos/rival/theirs", app.token("acme/shop")).status())
                .isEqualTo(404);
        assertThat(app.get("/repos/acme/secret", app.token("acme/shop")).status())
                .isEqualTo(404);
        assertThat(app.get("/repos/acme/secret/installation", app.jwt()).status())
                .isEqualTo(404);
        String foreign = "{\"repositories\":[\"theirs\"]}";
        long installation = shop.installation();
        assertThat(app.call("POST", "/app/installations/" + installation + "/access_tokens", foreign, app.jwt())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_token_does_what_its_permissions_say() throws IOException {
        String reader = app.token("acme/shop", "{\"permissions\":{\"checks\":\"read\"}}");
        Client.Answer answer = app.post("/repos/acme/shop/check-runs", reader, Map.of("name", "x", "head_sha", "y"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("message").asText()).isEqualTo("Resource not accessible by integration");
        assertThat(answer.headers()).containsEntry("X-Accepted-GitHub-Permissions", "checks=write");
        long installation = shop.installation();
        String more = "{\"permissions\":{\"administration\":\"write\"}}";
        assertThat(app.call("POST", "/app/installations/" + installation + "/access_tokens", more, app.jwt())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_token_ends_after_an_hour_and_with_a_suspension() throws IOException {
        GitHubStandIn own = GitHubStandIn.start(Options.defaults());
        try (own) {
            AppClient client = new AppClient(own);
            HostedRepository repository = own.activity().createRepository("acme/shop");
            String token = client.token("acme/shop");
            own.clock().advance(Duration.ofMinutes(61));
            assertThat(client.get("/repos/acme/shop", token)
                            .json()
                            .path("message")
                            .asText())
                    .isEqualTo("Bad credentials");
            String next = client.token("acme/shop");
            Installation present = Objects.requireNonNull(own.installations().find(repository.installation()));
            own.installations()
                    .replace(new Installation(
                            present.id(), present.account(), present.permissions(), true, present.createdAt()));
            assertThat(client.get("/repos/acme/shop", next).status()).isEqualTo(403);
        }
    }

    @Test
    void nobody_sees_a_private_repository_without_credentials() throws IOException {
        assertThat(Client.send("GET", java.net.URI.create(github.apiUrl() + "/repos/acme/shop"), "")
                        .status())
                .isEqualTo(404);
        assertThat(app.get("/repos/acme/shop", "ghs_wrong").status()).isEqualTo(401);
        assertThat(app.get("/app", app.token("acme/shop")).status()).isEqualTo(401);
    }

    @Test
    void a_request_names_its_agent() throws IOException {
        try (Socket socket = new Socket("localhost", github.port())) {
            socket.getOutputStream()
                    .write("GET /api/v3/meta HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403")
                    .contains("User-Agent");
        }
    }

    @Test
    void the_journal_keeps_no_credential() throws IOException {
        String token = app.token("acme/shop");
        app.get("/repos/acme/shop", token);
        assertThat(github.journal().entries().toString())
                .contains("installation:")
                .doesNotContain(token);
    }
}
