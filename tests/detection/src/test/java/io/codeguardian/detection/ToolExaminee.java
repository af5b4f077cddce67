package io.codeguardian.detection;

import io.codeguardian.engine.source.Languages;
import io.codeguardian.engine.tool.ExternalTools;
import io.codeguardian.engine.tool.ToolSettings;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.SourceFile;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An external tool through our adapter, sandbox and table of weaknesses. */
record ToolExaminee(String name, Set<String> languages) implements Examinee {
    private static final List<ToolExaminee> KNOWN = List.of(
            new ToolExaminee("bandit", Set.of("python")),
            new ToolExaminee("pylint", Set.of("python")),
            new ToolExaminee("ruff", Set.of("python")),
            new ToolExaminee("eslint", Set.of("javascript", "typescript")),
            new ToolExaminee("oxlint", Set.of("javascript", "typescript")),
            new ToolExaminee("biome", Set.of("javascript", "typescript")),
            new ToolExaminee("cppcheck", Set.of("c", "cpp")),
            new ToolExaminee("flawfinder", Set.of("c", "cpp")),
            new ToolExaminee("shellcheck", Set.of("bash")),
            new ToolExaminee("hadolint", Set.of("dockerfile")),
            new ToolExaminee("gitleaks", Set.of("secrets")));

    /** Those that are installed here; the others are named on standard error. */
    static List<Examinee> here() {
        List<Examinee> here = new ArrayList<>();
        for (ToolExaminee tool : KNOWN) {
            Optional<AnalysisFailure> absent;
            try (ExternalTools tools = tool.open()) {
                absent = tools.absent().stream().findFirst();
            }
            absent.ifPresentOrElse(
                    f -> System.err.println(tool.name() + " is left out: " + f.reason()), () -> here.add(tool));
        }
        return here;
    }

    @Override
    public List<Observation> examine(CaseSet set) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (LabelledCase c : set.cases()) {
            for (String path : set.filesOf(c)) {
                String text = set.text(path);
                String firstLine = text.lines().findFirst().orElse("");
                files.add(SourceFile.whole(path, Languages.detect(path, firstLine), text));
            }
        }
        try (ExternalTools tools = open()) {
            var report = tools.examine(files, EnumSet.allOf(Category.class));
            report.failures().forEach(f -> System.err.println(f.analyzer() + ": " + f.reason()));
            return report.findings().stream()
                    .map(f -> new Observation(f.location().path(), f.location().startLine(), f.ruleId(), f.cwe()))
                    .toList();
        }
    }

    private ExternalTools open() {
        return new ExternalTools(new ToolSettings(
                Set.of(name),
                ToolSettings.searchPath(System.getenv("PATH")),
                null,
                null,
                Duration.ofMinutes(5),
                4_096));
    }
}
