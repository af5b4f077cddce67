package io.codeguardian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeguardian.e2e.observation.RealPrometheus;
import io.codeguardian.e2e.repository.GitRepository;
import io.codeguardian.e2e.repository.PolyglotShop;
import io.codeguardian.local.github.PullRequestWish;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.model.ModelStandIn;
import io.codeguardian.local.process.Ports;
import io.codeguardian.local.supervision.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every query of the dashboard and of the alerts finds a series after reviews with a model, in a real Prometheus. */
class ObservedSystemTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void every_shipped_query_returns_a_real_series(@TempDir Path folder) throws Exception {
        ModelStandIn.Options modelOptions = ModelStandIn.Options.defaults();
        try (ModelStandIn model = ModelStandIn.start(modelOptions);
                WholeSystem system = WholeSystem.start(wish -> wish.with(Map.of(
                        "CODEGUARDIAN_MODEL_BASE_URL", model.baseUrl().toString(),
                        "CODEGUARDIAN_MODEL_API_KEY", modelOptions.key(),
                        "CODEGUARDIAN_MODEL_NAME", modelOptions.models().getFirst(),
                        "CODEGUARDIAN_MODEL_INPUT_CENTS_PER_MILLION", "15000",
                        "CODEGUARDIAN_MODEL_OUTPUT_CENTS_PER_MILLION", "60000")));
                RealPrometheus prometheus = RealPrometheus.start(
                        folder, Ports.free(1).getFirst(), ports(system), checkout("deploy/prometheus/alerts.yml"))) {
            prometheus.awaitScrapes(Service.values().length, PATIENCE);
            HostedRepository first = review(system, folder, "acme/one");
            HostedRepository second = review(system, folder, "acme/two");
            // The model was asked, and what was reviewed says so by not saying the opposite.
            assertThat(model.journal().entries()).isNotEmpty();
            assertThat(first.issueComments().all().getFirst().body()).doesNotContain("No language model");
            assertThat(second.reviews().all()).hasSize(1);
            Thread.sleep(3000); // a few scrapes

            for (Map.Entry<String, String> query : queries().entrySet()) {
                assertThat(prometheus.query(query.getValue()))
                        .as(query.getKey() + ": " + query.getValue())
                        .isNotEmpty();
            }
            assertThat(prometheus.rules().path(0).path("rules"))
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(rule.path("health").asText()).isEqualTo("ok"));
        }
    }

    private static HostedRepository review(WholeSystem system, Path folder, String name) throws Exception {
        GitRepository shop = GitRepository.create(folder.resolve(name));
        shop.write(PolyglotShop.base()).commit("A shop");
        shop.checkoutNew("taxes").write(PolyglotShop.change()).commit("Taxes");
        HostedRepository repository = system.host(name, shop, Map.of("main", "main", "taxes", "taxes"));
        PullRequest pull = system.github()
                .activity()
                .openPullRequest(PullRequestWish.of(name, "taxes"))
                .pull();
        JsonNode review = system.api().awaitReview(name, pull.headSha(), PATIENCE);
        assertThat(review.path("state").asText()).isEqualTo("published");
        return repository;
    }

    private static Map<String, Integer> ports(WholeSystem system) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            ports.put(
                    service.name().toLowerCase(Locale.ROOT),
                    system.services().url(service).getPort());
        }
        return ports;
    }

    /** By panel or alert; an alert's threshold is left out, since it should not be exceeded. */
    private static Map<String, String> queries() throws Exception {
        Map<String, String> queries = new LinkedHashMap<>();
        JsonNode dashboard = new ObjectMapper()
                .readTree(
                        checkout("deploy/grafana/dashboards/codeguardian.json").toFile());
        for (JsonNode panel : dashboard.path("panels")) {
            for (JsonNode target : panel.path("targets")) {
                queries.put(
                        "panel " + panel.path("title").asText() + " "
                                + target.path("refId").asText(),
                        target.path("expr").asText());
            }
        }
        String alert = "";
        StringBuilder expression = null;
        for (String line : Files.readAllLines(checkout("deploy/prometheus/alerts.yml"))) {
            String text = line.strip();
            if (text.startsWith("- alert: ")) {
                alert = text.substring("- alert: ".length());
            } else if (text.startsWith("expr:")) {
                expression = new StringBuilder(text.substring("expr:".length()).replace("|", ""));
            } else if (expression != null && (text.startsWith("for:") || text.startsWith("labels:"))) {
                queries.put("alert " + alert, expression.toString().replaceFirst(" (==|>|<) [0-9.]+\\s*$", ""));
                expression = null;
            } else if (expression != null) {
                expression.append(' ').append(text);
            }
        }
        assertThat(queries).hasSizeGreaterThanOrEqualTo(20);
        return queries;
    }

    private static Path checkout(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docker-compose.yml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "a checkout");
        }
        return folder.resolve(path);
    }
}
