package io.codeguardian.engine.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A repository that brings configuration, plug-ins, programs and suppressions for every tool: none of it counts. */
class HostileRepositoryTest {
    /** Each would silence its tool or run code where the tool looks for it. */
    private static final Map<String, String> BAIT = Map.ofEntries(
            Map.entry(".bandit", "[bandit]\nskips = B602\n"),
            Map.entry(
                    "setup.cfg",
                    "[pylint.MAIN]\ninit-hook='open(\"MARK\",\"w\")'\nload-plugins=evil\n[bandit]\nskips=B602\n"),
            Map.entry(
                    "pyproject.toml",
                    "[tool.pylint.main]\ninit-hook = 'open(\"MARK\",\"w\")'\n[tool.ruff]\nexclude = ['*']\n"),
            Map.entry(".pylintrc", "[MAIN]\ninit-hook='open(\"MARK\",\"w\")'\ndisable=all\n"),
            Map.entry("evil.py", "open('MARK', 'w')\n\n\ndef register(linter):\n    open('MARK', 'w')\n"),
            Map.entry("sitecustomize.py", "open('MARK', 'w')\n"),
            Map.entry("ruff.toml", "exclude = ['*']\n"),
            Map.entry(
                    "eslint.config.js",
                    "require('fs').writeFileSync('MARK', '');\nmodule.exports = [{ignores: ['**']}];\n"),
            Map.entry(".eslintrc.js", "require('fs').writeFileSync('MARK', '');\nmodule.exports = {root: true};\n"),
            Map.entry(".eslintignore", "**\n"),
            Map.entry("node_modules/eslint-plugin-security/index.js", "require('fs').writeFileSync('MARK', '');\n"),
            Map.entry(
                    ".oxlintrc.json",
                    "{\"categories\": {}, \"ignorePatterns\": [\"**\"], \"jsPlugins\": [\"./evil.js\"]}\n"),
            Map.entry("evil.js", "require('fs').writeFileSync('MARK', '');\n"),
            Map.entry("biome.json", "{\"linter\": {\"enabled\": false}, \"plugins\": [\"./evil.grit\"]}\n"),
            Map.entry(".shellcheckrc", "disable=all\n"),
            Map.entry("suppressions.txt", "*\n"),
            Map.entry(".semgrepignore", "*\n"),
            Map.entry(".semgrep.yml", "rules: []\n"),
            Map.entry(".gitleaks.toml", "[allowlist]\npaths = ['.*']\n"),
            Map.entry(".gitleaksignore", "app/run.py:private-key:1\n"),
            Map.entry("osv-scanner.toml", "[[PackageOverrides]]\nignore = true\n"),
            Map.entry(".hadolint.yaml", "ignored: [DL3002]\n"),
            Map.entry("ruleset.xml", "<ruleset name=\"none\"/>\n"));

    private static final Map<SourceLanguage, String> SILENCE = Map.of(
            SourceLanguage.PYTHON, "# pylint: disable=all\n# ruff: noqa\n# nosec\n# nosemgrep\n# gitleaks:allow\n",
            SourceLanguage.JAVASCRIPT, "/* eslint-disable */\n/* oxlint-disable */\n// biome-ignore-all lint: quiet\n",
            SourceLanguage.BASH, "# shellcheck disable=all\n",
            SourceLanguage.C, "/* cppcheck-suppress-file doubleFree */\n/* Flawfinder: ignore */\n",
            SourceLanguage.DOCKERFILE, "# hadolint global ignore=DL3002\n",
            SourceLanguage.JAVA, "@SuppressWarnings(\"PMD\")\n");

    @TempDir
    private Path repository;

    @TempDir
    private Path programs;

    static List<String> tools() {
        return Tools.ALL.stream().map(Tool::name).toList();
    }

    @ParameterizedTest
    @MethodSource("tools")
    void doesNotTouchWhatARealToolFinds(String name) throws IOException {
        assumeThat(Tools.named(name).orElseThrow().needsRules())
                .as("%s needs rules of an operator", name)
                .isFalse();
        SourceFile plain = InstalledToolsTest.source(name);
        long expected = counted(InstalledToolsTest.examined(name, List.of(plain)), plain.path());

        ToolReport report = InstalledToolsTest.examined(name, withBait(silenced(plain)));

        assertThat(report.failures()).isEmpty();
        assertThat(counted(report, plain.path())).isEqualTo(expected);
        assertThat(repository.resolve("MARK")).doesNotExist();
    }

    /** Also the tools that are not here: what any program in their place would be given. */
    @ParameterizedTest
    @MethodSource("tools")
    void handsNothingOfItToATool(String name) throws IOException {
        Tool tool = Tools.named(name).orElseThrow();
        Evidence.program(programs, tool.programs().getFirst(), "echo \"args $*\" >&2; ls -R /in /config >&2; exit 7");

        String errors = ran(tool);

        for (String bait : BAIT.keySet()) {
            String file = bait.substring(bait.lastIndexOf('/') + 1);
            boolean ours = tool.configuration().contains(file);
            assertThat(errors.lines().filter(l -> l.equals(file)).count())
                    .as(bait)
                    .isEqualTo(ours ? 1 : 0);
        }
        assertThat(errors)
                .contains("args ")
                .doesNotContain("-looks-like-an-option")
                .doesNotContain(repository.toString());
    }

    @Test
    void isNoPlaceToTakeAProgramFrom() throws IOException {
        Path bin = Files.createDirectories(repository.resolve("node_modules/.bin"));
        Path mark = repository.resolve("MARK");
        Evidence.program(bin, "eslint", "touch " + mark);
        List<Path> path = new ArrayList<>(List.of(bin));
        path.addAll(List.of(Path.of("/usr/bin")));

        try (ExternalTools tools = new ExternalTools(Evidence.settings(path, repository, "eslint"))) {
            assertThat(tools.names()).isEmpty();
        }
        assertThat(ToolSettings.searchPath("bin:./node_modules/.bin::/usr/bin")).containsExactly(Path.of("/usr/bin"));
        assertThat(mark).doesNotExist();
    }

    private String ran(Tool tool) throws IOException {
        ProgramSearch here = new ProgramSearch(Evidence.HERE, null);
        assumeThat(here.find("bwrap")).as("bwrap is not installed").isPresent();
        Sandbox sandbox = new Sandbox(
                here.find("bwrap").orElseThrow(), here.find("prlimit").orElseThrow(), 512);
        List<SourceFile> files =
                withBait(SourceFile.whole("-looks-like-an-option.py", SourceLanguage.PYTHON, "import os\n"));
        List<SourceFile> wanted = files.stream().filter(tool::wants).toList();
        try (OurConfiguration ours = OurConfiguration.written();
                Copies copies = Copies.of(wanted, tool)) {
            Path program = programs.resolve(tool.programs().getFirst());
            List<String> line = new ArrayList<>(List.of("/stand-in/" + program.getFileName()));
            line.addAll(tool.arguments(copies.names()));
            return sandbox.run(
                            line,
                            Map.of(programs, "/stand-in", ours.of(tool), "/config", copies.folder(), Sandbox.INPUT),
                            java.time.Duration.ofSeconds(30))
                    .errors();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static long counted(ToolReport report, String path) {
        return report.findings().stream()
                .filter(f -> f.location().path().equals(path))
                .map(Finding::ruleId)
                .distinct()
                .count();
    }

    private static SourceFile silenced(SourceFile file) {
        String words = SILENCE.getOrDefault(file.language(), "");
        return SourceFile.whole(file.path(), file.language(), words + file.content());
    }

    /** As the tree lies on the disk and as all of it is handed over. */
    private List<SourceFile> withBait(SourceFile file) throws IOException {
        List<SourceFile> files = new ArrayList<>(List.of(file));
        for (Map.Entry<String, String> bait : BAIT.entrySet()) {
            Path path = repository.resolve(bait.getKey());
            String text =
                    bait.getValue().replace("MARK", repository.resolve("MARK").toString());
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            SourceLanguage language = io.codeguardian.engine.source.Languages.detect(bait.getKey(), "");
            files.add(SourceFile.whole(bait.getKey(), language, text));
        }
        return files;
    }
}
