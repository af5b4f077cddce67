package io.codeguardian.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.codeguardian.engine.dependency.Dependencies;
import io.codeguardian.engine.dependency.OsvApi;
import io.codeguardian.engine.rule.RuleAnswer;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over HTTP against a stand-in that takes only what OSV's documentation says. */
class OsvServerTest {
    private static final String ADVISORY = """
            {"id": "GHSA-acme-0009", "summary": "Made up", "affected": [{"package": {"ecosystem": "npm", "name": "a"},
              "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "1.0.1"}]}]}]}""";

    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().toString();
            boolean batch = path.equals("/v1/querybatch")
                    && exchange.getRequestMethod().equals("POST")
                    && body.equals(
                            "{\"queries\":[{\"version\":\"1.0.0\",\"package\":{\"name\":\"a\",\"ecosystem\":\"npm\"}}]}");
            boolean one = path.equals("/v1/vulns/GHSA-acme-0009")
                    && exchange.getRequestMethod().equals("GET");
            String answer = batch ? "{\"results\":[{\"vulns\":[{\"id\":\"GHSA-acme-0009\"}]}]}" : one ? ADVISORY : "{}";
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(batch || one ? status : 400, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anAdvisoryIsFetchedAndTold() {
        RuleAnswer answer = ask();
        assertThat(answer.failures()).isEmpty();
        assertThat(answer.findings()).extracting(Finding::ruleId).containsExactly("dependency/known-vulnerability");
    }

    @Test
    void aServerThatFailsLeavesItUnknown() {
        status = 503;
        RuleAnswer answer = ask();
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.failures())
                .extracting(AnalysisFailure::reason)
                .singleElement()
                .asString()
                .contains("are unknown");
    }

    private RuleAnswer ask() {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        SourceFile file =
                SourceFile.whole("package.json", SourceLanguage.JSON, "{\"dependencies\": {\"a\": \"1.0.0\"}}");
        return new Dependencies(new OsvApi(new OsvServer(address))).over(List.of(file));
    }
}
