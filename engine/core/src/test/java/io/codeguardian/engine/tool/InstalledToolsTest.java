package io.codeguardian.engine.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.codeguardian.engine.finding.Fingerprint;
import io.codeguardian.engine.finding.Merging;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real tools, each where it is on the path; otherwise skipped. */
class InstalledToolsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bandit",
                "pylint",
                "ruff",
                "eslint",
                "oxlint",
                "biome",
                "shellcheck",
                "cppcheck",
                "flawfinder",
                "hadolint",
                "gitleaks",
                "pmd"
            })
    void findsWhatItIsKnownFor(String name) {
        ToolReport report = examined(name, List.of(source(name)));

        assertThat(report.failures()).isEmpty();
        assertThat(report.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.ruleId()).startsWith(name + "/");
            assertThat(finding.location().path()).isEqualTo(source(name).path());
            assertThat(finding.analyzer()).containsExactly("tool:" + name);
            assertThat(finding.onChange()).isTrue();
        });
        assertThat(report.findings().stream().flatMap(f -> f.cwe().stream())).contains(weakness(name));
    }

    @Test
    void agreementWithOurOwnFindingIsOneSurerFinding() {
        Finding theirs = examined("bandit", List.of(source("bandit"))).findings().stream()
                .filter(f -> f.cwe().contains("CWE-78"))
                .findFirst()
                .orElseThrow();
        Finding ours = new Finding(
                "python/command-injection",
                Category.SECURITY,
                Severity.HIGH,
                Confidence.MEDIUM,
                theirs.location(),
                null,
                "A shell runs what a caller says",
                "The name reaches a shell.",
                null,
                null,
                List.of("CWE-78"),
                Set.of(),
                List.of(),
                List.of("engine"),
                true,
                Fingerprint.of("python/command-injection", null, "x"));

        List<Finding> merged = Merging.merge(List.of(ours, theirs));

        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().analyzer()).containsExactlyInAnyOrder("engine", "tool:bandit");
        assertThat(merged.getFirst().confidence()).isEqualTo(Confidence.HIGH);
    }

    static ToolReport examined(String name, List<SourceFile> files) {
        try (ExternalTools tools = new ExternalTools(Evidence.settings(Evidence.HERE, null, name))) {
            assumeThat(tools.names()).as("%s or bwrap is not installed", name).containsExactly(name);
            return tools.examine(files, EnumSet.allOf(Category.class));
        }
    }

    static SourceFile source(String tool) {
        return switch (tool) {
            case "bandit", "ruff" ->
                Evidence.python("import subprocess\n\n\ndef run(name):\n"
                        + "    return subprocess.call(\"ls \" + name, shell=True)\n");
            case "pylint" -> Evidence.python("def add(item, items=[]):\n    items.append(item)\n    return items\n");
            case "eslint", "oxlint", "biome" ->
                SourceFile.whole(
                        "web/run.js",
                        SourceLanguage.JAVASCRIPT,
                        "export function run(text) {\n  return eval(text);\n}\n");
            case "shellcheck" ->
                SourceFile.whole("bin/clean.sh", SourceLanguage.BASH, "#!/bin/bash\ncd \"$1\"\nrm -rf ./build\n");
            case "cppcheck" ->
                SourceFile.whole(
                        "src/run.c",
                        SourceLanguage.C,
                        "#include <stdlib.h>\nvoid run(void) {\n    char *p = malloc(4);\n    free(p);\n    free(p);\n}\n");
            case "flawfinder" ->
                SourceFile.whole(
                        "src/copy.c",
                        SourceLanguage.C,
                        "#include <string.h>\nvoid copy(char *to, const char *from) {\n    strcpy(to, from);\n}\n");
            case "hadolint" ->
                SourceFile.whole("Dockerfile", SourceLanguage.DOCKERFILE, "FROM debian:12\nUSER root\nCMD [\"sh\"]\n");
            case "gitleaks" -> Evidence.python("TOKEN = \"ghp" + "_R8sT2uVwXy3ZaB4cD5eF6gH7iJ8kL90OGvjr\"\n");
            default ->
                SourceFile.whole(
                        "src/Run.java",
                        SourceLanguage.JAVA,
                        "class Run {\n  boolean same(String a) {\n    return a == \"x\";\n  }\n}\n");
        };
    }

    static String weakness(String tool) {
        return switch (tool) {
            case "bandit", "ruff" -> "CWE-78";
            case "pylint" -> "CWE-665";
            case "eslint", "oxlint", "biome" -> "CWE-95";
            case "shellcheck" -> "CWE-252";
            case "cppcheck" -> "CWE-415";
            case "flawfinder" -> "CWE-120";
            case "hadolint" -> "CWE-250";
            case "gitleaks" -> "CWE-798";
            default -> "CWE-597";
        };
    }
}
