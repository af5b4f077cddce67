package io.codeguardian.engine.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.engine.rule.RuleAnswer;
import io.codeguardian.engine.source.Languages;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Hunk;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import io.codeguardian.language.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advisories that were made up for these tests, in the format of OSV. */
class AdvisoriesTest {
    private static final String LODASH = """
            {"id": "GHSA-acme-0001", "aliases": ["CVE-2099-0001"], "summary": "Made-up fault in lodash",
             "severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}],
             "affected": [{"package": {"ecosystem": "npm", "name": "lodash"},
               "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "4.17.21"}]}]}]}""";
    private static final String SECOND = """
            {"id": "GHSA-acme-0002", "summary": "Another", "database_specific": {"severity": "LOW"},
             "affected": [{"package": {"ecosystem": "npm", "name": "lodash"},
               "ranges": [{"type": "SEMVER", "events": [{"introduced": "4.0.0"}, {"fixed": "4.17.10"}, {"introduced": "4.17.15"}, {"fixed": "4.17.22"}]}]}]}""";
    private static final String WITHDRAWN = """
            {"id": "GHSA-acme-0003", "withdrawn": "2099-01-01T00:00:00Z",
             "affected": [{"package": {"ecosystem": "npm", "name": "lodash"}, "versions": ["4.17.20"]}]}""";
    private static final String DJANGO = """
            {"id": "PYSEC-acme-1", "severity": [{"type": "CVSS_V4", "score": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"}],
             "affected": [{"package": {"ecosystem": "PyPI", "name": "Django"}, "versions": ["3.2.1"],
               "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "3.2"}, {"last_affected": "3.2.4"}]}, {"type": "GIT", "events": [{"introduced": "abc"}]}]}]}""";
    private static final String PACKAGE =
            "{\n  \"dependencies\": {\n    \"lodash\": \"4.17.20\",\n    \"ok\": \"1.0.0\"\n  }\n}\n";

    @TempDir
    Path folder;

    @Test
    void aDumpBecomesAnIndexThatAnswers() throws IOException {
        ImportAdvisories.Result result = importDump();
        assertThat(result.advisories()).isEqualTo(4);
        assertThat(result.skipped()).isEqualTo(1);
        assertThat(result.ecosystems()).containsExactlyInAnyOrder("npm", "PyPI");
        RuleAnswer answer = over(AdvisoryIndex.open(folder.resolve("index")), whole("package.json", PACKAGE));
        assertThat(answer.failures()).isEmpty();
        Finding finding = vulnerable(answer).getFirst();
        assertThat(vulnerable(answer)).hasSize(1);
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.title()).isEqualTo("Known vulnerability in lodash 4.17.20");
        assertThat(finding.message())
                .contains("pkg:npm/lodash@4.17.20", "CVE-2099-0001", "CVSS 9.8", "GHSA-acme-0002")
                .doesNotContain("0003");
        assertThat(finding.location().startLine()).isEqualTo(3);
        Suggestion suggestion = Objects.requireNonNull(finding.suggestion());
        assertThat(suggestion.replacement()).isEqualTo("    \"lodash\": \"4.17.22\",");
    }

    @Test
    void rangesFollowTheEventsAndListedVersionsCount() throws Exception {
        Advisory second = AdvisoryText.advisories(AdvisoryText.parse(SECOND)).getFirst();
        assertThat(List.of("4.0.0", "4.17.9", "4.17.15", "4.17.21")).allMatch(second::affects);
        assertThat(List.of("3.9.9", "4.17.10", "4.17.14", "4.17.22", "5.0.0")).noneMatch(second::affects);
        assertThat(second.fixFor("4.17.2")).isEqualTo("4.17.10");
        Advisory django = AdvisoryText.advisories(AdvisoryText.parse(DJANGO)).getFirst();
        assertThat(django.name()).isEqualTo("django");
        assertThat(List.of("3.2", "3.2.1", "3.2.4")).allMatch(django::affects);
        assertThat(List.of("3.1.9", "3.2.5")).noneMatch(django::affects);
        assertThat(django.fixFor("3.2.1")).isNull();
        assertThat(AdvisoryText.advisories(AdvisoryText.parse(WITHDRAWN))).isEmpty();
    }

    /** Scores from FIRST's own examples and calculator. */
    @Test
    void scoresAreComputedFromTheirVectors() {
        assertThat(CvssScore.of("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")).isEqualTo(9.8);
        assertThat(CvssScore.of("CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N")).isEqualTo(6.1);
        assertThat(CvssScore.of("CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:N")).isZero();
        assertThat(CvssScore.of("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"))
                .isEqualTo(9.3);
        assertThat(CvssScore.of("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H"))
                .isEqualTo(10.0);
        assertThat(CvssScore.of("nonsense")).isZero();
        assertThat(CvssScore.of("CVSS:3.1/" + "AV:N/".repeat(10_000))).isZero();
    }

    @Test
    void unknownIsNeverClean() throws IOException {
        RuleAnswer none = over(AdvisorySource.none(), whole("package.json", PACKAGE));
        assertThat(none.failures())
                .extracting(AnalysisFailure::reason)
                .singleElement()
                .asString()
                .contains("2 changed dependencies (npm) are unknown", "import");
        importDump();
        RuleAnswer other =
                over(AdvisoryIndex.open(folder.resolve("index")), whole("go.mod", "require a.io/b v1.0.0\n"));
        assertThat(other.failures())
                .extracting(AnalysisFailure::reason)
                .singleElement()
                .asString()
                .contains("(Go) are unknown");
        assertThat(over(AdvisoryIndex.open(folder.resolve("nothing")), whole("package.json", PACKAGE))
                        .failures())
                .hasSize(1);
    }

    @Test
    void onlyWhatTheChangeAddsOrMovesIsAsked() throws IOException {
        importDump();
        Hunk hunk = new Hunk(4, 1, 4, 1, List.of(new LineRange(4, 4)), List.of());
        ChangedFile change =
                new ChangedFile("package.json", null, ChangeStatus.MODIFIED, SourceLanguage.JSON, List.of(hunk));
        SourceFile file = new SourceFile(
                "package.json", SourceLanguage.JSON, SourceFile.Role.CHANGED, PACKAGE, change, List.of());
        assertThat(over(AdvisoryIndex.open(folder.resolve("index")), file).findings())
                .isEmpty();
    }

    @Test
    void theApiIsAskedInBatchesAndEachAdvisoryOnce() {
        Server server = new Server(Map.of("lodash@4.17.20", List.of("GHSA-acme-0001", "GHSA-acme-0002")));
        String many = PACKAGE.replace("\"ok\": \"1.0.0\"", manyDependencies());
        RuleAnswer answer = over(new OsvApi(server), whole("package.json", many));
        assertThat(answer.failures()).isEmpty();
        assertThat(vulnerable(answer))
                .extracting(Finding::title)
                .containsExactly("Known vulnerability in lodash 4.17.20");
        assertThat(server.sizes).containsExactly(1000, 201);
        assertThat(server.asked).containsExactly("/v1/vulns/GHSA-acme-0001", "/v1/vulns/GHSA-acme-0002");
    }

    @Test
    void anApiThatFailsOrAnswersHalfLeavesItUnknown() {
        RuleAnswer down = over(
                new OsvApi(new Server(Map.of()) {
                    @Override
                    public String post(String path, String json) throws IOException {
                        throw new IOException("503");
                    }
                }),
                whole("package.json", PACKAGE));
        assertThat(down.failures())
                .extracting(AnalysisFailure::reason)
                .singleElement()
                .asString()
                .contains("did not answer");
        RuleAnswer half = over(
                new OsvApi(new Server(Map.of()) {
                    @Override
                    public String post(String path, String json) {
                        return "{\"results\": [{}]}";
                    }
                }),
                whole("package.json", PACKAGE));
        assertThat(half.failures())
                .extracting(AnalysisFailure::reason)
                .singleElement()
                .asString()
                .contains("1 changed");
        RuleAnswer hostile = over(
                new OsvApi(new Server(Map.of()) {
                    @Override
                    public String post(String path, String json) {
                        return "{\"results\": [{\"vulns\": [{\"id\": \"../../x?y\"}]}, {}]}";
                    }
                }),
                whole("package.json", PACKAGE));
        assertThat(hostile.findings()).isEmpty();
    }

    private static String manyDependencies() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            text.append(i == 0 ? "" : ",\n").append("\"p").append(i).append("\": \"1.0.0\"");
        }
        return text.toString();
    }

    /** Takes exactly what the API's documentation says, and nothing else. */
    private static class Server implements OsvApi.Transport {
        private final Map<String, List<String>> vulnerable;
        private final List<Integer> sizes = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();

        Server(Map<String, List<String>> vulnerable) {
            this.vulnerable = vulnerable;
        }

        @Override
        public String post(String path, String json) throws IOException {
            assertThat(path).isEqualTo("/v1/querybatch");
            JsonNode queries = AdvisoryText.parse(json).path("queries");
            sizes.add(queries.size());
            StringBuilder results = new StringBuilder();
            for (JsonNode query : queries) {
                assertThat(query.properties().stream().map(Map.Entry::getKey))
                        .containsExactlyInAnyOrder("package", "version");
                assertThat(query.path("package").path("ecosystem").asText()).isEqualTo("npm");
                String key = query.path("package").path("name").asText() + "@"
                        + query.path("version").asText();
                List<String> ids = vulnerable.getOrDefault(key, List.of());
                results.append(results.isEmpty() ? "" : ",")
                        .append(
                                ids.isEmpty()
                                        ? "{}"
                                        : "{\"vulns\": ["
                                                + String.join(
                                                        ",",
                                                        ids.stream()
                                                                .map(i -> "{\"id\": \"" + i
                                                                        + "\", \"modified\": \"2099-01-01T00:00:00Z\"}")
                                                                .toList())
                                                + "]}");
            }
            return "{\"results\": [" + results + "]}";
        }

        @Override
        public String get(String path) throws IOException {
            asked.add(path);
            return path.endsWith("0001") ? LODASH : SECOND;
        }
    }

    private ImportAdvisories.Result importDump() throws IOException {
        Path dump = Files.createDirectories(folder.resolve("dump"));
        Files.writeString(dump.resolve("PYSEC-acme-1.json"), DJANGO);
        Files.writeString(dump.resolve("broken.json"), "{");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dump.resolve("all.zip")))) {
            int number = 0;
            for (String osv : List.of(LODASH, SECOND, WITHDRAWN)) {
                zip.putNextEntry(new ZipEntry("a" + number++ + ".json"));
                zip.write(osv.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return ImportAdvisories.into(folder.resolve("index"), dump);
    }

    private static List<Finding> vulnerable(RuleAnswer answer) {
        return answer.findings().stream()
                .filter(f -> f.ruleId().equals("dependency/known-vulnerability"))
                .toList();
    }

    private static RuleAnswer over(AdvisorySource source, SourceFile file) {
        return new Dependencies(source).over(List.of(file));
    }

    private static SourceFile whole(String path, String text) {
        return SourceFile.whole(path, Languages.detect(path, ""), text);
    }

    @Test
    void anImportReplacesTheOneBefore() throws IOException {
        importDump();
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("a.json"), DJANGO);
        assertThat(ImportAdvisories.into(folder.resolve("index"), other).ecosystems())
                .isEqualTo(Set.of("PyPI"));
        assertThat(over(AdvisoryIndex.open(folder.resolve("index")), whole("package.json", PACKAGE))
                        .findings())
                .isEmpty();
    }
}
