package io.codeguardian.engine.tool;

import io.codeguardian.language.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tool that is here.
 *
 * @param program links followed
 * @param configuration folder with our files for it
 * @param rules the operator's own; null when it has none
 */
record InstalledTool(
        Tool tool,
        Path program,
        Path configuration,
        @Nullable Path rules) {
    private static final String MODULES = "node_modules";
    private static final int LONGEST_TOLD = 160;

    /** @throws IOException telling why it said nothing that can be read */
    ToolReport run(List<SourceFile> files, Sandbox sandbox, Duration limit) throws IOException, InterruptedException {
        try (Copies copies = Copies.of(files, tool)) {
            List<String> line = new ArrayList<>();
            line.add(program.toString());
            line.addAll(tool.arguments(copies.names()));
            Sandbox.Ran ran = sandbox.run(line, mounts(copies), limit);
            if (ran.timedOut()) {
                throw new IOException("took longer than " + Math.ceilDiv(limit.toMillis(), 1000) + " s");
            }
            if (ran.cut()) {
                throw new IOException("wrote more than can be read");
            }
            return new ToolReport(new ToolFindings(tool, copies).of(results(ran)), List.of());
        }
    }

    private List<ToolResult> results(Sandbox.Ran ran) throws IOException {
        String written = tool.fromErrors() ? ran.errors() : ran.output();
        boolean silent = written.isBlank() && ran.exitCode() == 0;
        if (silent) {
            return List.of();
        }
        try {
            List<ToolResult> results = tool.output().read(written);
            if (results.isEmpty() && tool.fromErrors() && ran.exitCode() != 0) {
                throw new IOException("failed");
            }
            return results;
        } catch (IOException e) {
            throw new IOException("exit code " + ran.exitCode() + ", " + told(ran.errors()), e);
        }
    }

    private Map<Path, String> mounts(Copies copies) {
        Map<Path, String> mounts = new LinkedHashMap<>();
        if (!program.startsWith("/usr")) {
            // At their own place: a script may name its interpreter by it.
            mounts.put(home(), home().toString());
        }
        if (rules != null) {
            mounts.put(rules, tool.rulesAt());
        }
        mounts.put(configuration, "/config");
        mounts.put(copies.folder(), Sandbox.INPUT);
        return mounts;
    }

    /** The package tree or the installation that the program belongs to, never a person's home; else it alone. */
    private Path home() {
        for (Path step = program.getParent(); step != null; step = step.getParent()) {
            if (step.endsWith(MODULES)) {
                return step;
            }
        }
        Path bin = program.getParent();
        Path installation = bin == null || !bin.endsWith("bin") ? null : bin.getParent();
        return installation == null || isShared(installation) ? program : installation;
    }

    private static boolean isShared(Path folder) {
        return folder.getNameCount() < 2
                || folder.endsWith(".local")
                || Path.of(System.getProperty("user.home")).startsWith(folder);
    }

    private static String told(String errors) {
        String first = errors.lines().filter(l -> !l.isBlank()).findFirst().orElse("no reason told");
        String plain = first.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > LONGEST_TOLD ? plain.substring(0, LONGEST_TOLD) : plain;
    }
}
