package io.codeguardian.engine.tool;

import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks the chosen external tools about sources. Each runs in a sandbox on copies, by our configuration; without a
 * sandbox none runs. Thread-safe; a tool that fails is a failure in the report and nothing more.
 */
public final class ExternalTools implements AutoCloseable {
    private final List<InstalledTool> installed = new ArrayList<>();
    private final List<AnalysisFailure> absent = new ArrayList<>();
    private final Duration timeLimit;
    private final @Nullable Sandbox sandbox;
    private final @Nullable OurConfiguration configuration;

    /** Looks for the programs once. */
    public ExternalTools(ToolSettings settings) {
        this.timeLimit = settings.timeLimit();
        ProgramSearch search = new ProgramSearch(settings.searchPath(), settings.forbidden());
        this.sandbox = settings.names().isEmpty() ? null : sandbox(search, settings);
        this.configuration = sandbox == null ? null : OurConfiguration.written();
        if (sandbox == null && !settings.names().isEmpty()) {
            absent.add(failure("external tools", "no tool ran: the sandbox needs bwrap (bubblewrap) and prlimit"));
        }
        if (configuration != null) {
            Tools.ALL.forEach(tool -> lookFor(tool, search, settings, configuration));
        }
    }

    private static @Nullable Sandbox sandbox(ProgramSearch search, ToolSettings settings) {
        Optional<Path> bubblewrap = search.find("bwrap");
        Optional<Path> prlimit = search.find("prlimit");
        return bubblewrap.isEmpty() || prlimit.isEmpty()
                ? null
                : new Sandbox(bubblewrap.get(), prlimit.get(), settings.memoryMegabytes());
    }

    private void lookFor(Tool tool, ProgramSearch search, ToolSettings settings, OurConfiguration ours) {
        boolean named = settings.names().contains(tool.name());
        if (!named && !settings.names().contains(ToolSettings.INSTALLED)) {
            return;
        }
        Path rules = settings.rules() == null ? null : settings.rules().resolve(tool.name());
        boolean hasRules = rules != null && Files.exists(rules);
        Optional<Path> program =
                tool.programs().stream().flatMap(p -> search.find(p).stream()).findFirst();
        if (program.isPresent() && (hasRules || !tool.needsRules())) {
            installed.add(new InstalledTool(tool, program.get(), ours.of(tool), hasRules ? rules : null));
        } else if (named) {
            absent.add(failure(
                    "tool:" + tool.name(),
                    program.isEmpty() ? "is not installed" : "has no rules: see codeguardian.tools.rules"));
        }
    }

    /** The names of those that would run. */
    public List<String> names() {
        return installed.stream().map(i -> i.tool().name()).toList();
    }

    /** What was asked for and is not here, or cannot run. */
    public List<AnalysisFailure> absent() {
        return List.copyOf(absent);
    }

    /** What they say of the changed files, in the wanted categories. */
    public ToolReport examine(List<SourceFile> files, Set<Category> categories) {
        long deadline = System.nanoTime() + timeLimit.toNanos();
        List<Finding> findings = new ArrayList<>();
        List<AnalysisFailure> failures = new ArrayList<>();
        for (InstalledTool each : installed) {
            List<SourceFile> own = files.stream()
                    .filter(f ->
                            f.role() == SourceFile.Role.CHANGED && each.tool().wants(f))
                    .toList();
            if (!own.isEmpty()
                    && sandbox != null
                    && categories.contains(each.tool().category())) {
                ToolReport report = run(each, own, sandbox, Duration.ofNanos(deadline - System.nanoTime()));
                findings.addAll(report.findings());
                failures.addAll(report.failures());
            }
        }
        return new ToolReport(findings, failures);
    }

    private static ToolReport run(InstalledTool each, List<SourceFile> files, Sandbox sandbox, Duration left) {
        String analyzer = "tool:" + each.tool().name();
        if (!left.isPositive()) {
            return new ToolReport(List.of(), List.of(failure(analyzer, "no time was left")));
        }
        try {
            return each.run(files, sandbox, left);
        } catch (IOException e) {
            String reason = e.getMessage();
            return new ToolReport(List.of(), List.of(failure(analyzer, reason == null ? "cannot be started" : reason)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ToolReport(List.of(), List.of(failure(analyzer, "was stopped")));
        }
    }

    private static AnalysisFailure failure(String analyzer, String reason) {
        return new AnalysisFailure(analyzer, null, reason, false);
    }

    /** Removes our files for the tools. */
    @Override
    public void close() {
        if (configuration != null) {
            configuration.close();
        }
    }
}
