package io.codeguardian.cli.worktree;

import io.codeguardian.cli.problem.ConfigurationProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Runs git's command in a working tree that may be hostile: no hook, monitor, pager, external diff, text conversion or
 * filter of its configuration or attributes is started, and nothing is written.
 */
final class Git {
    private static final int MOST_ERRORS = 8 * 1024;
    private static final List<String> HARDENING = List.of(
            "-c", "core.fsmonitor=false",
            "-c", "core.hooksPath=/dev/null",
            "-c", "core.pager=cat",
            "-c", "core.quotePath=true",
            "-c", "core.untrackedCache=false",
            "-c", "core.attributesFile=/dev/null",
            "-c", "core.askPass=",
            "-c", "core.sshCommand=false",
            "-c", "credential.helper=",
            "-c", "protocol.allow=never",
            "-c", "submodule.recurse=false",
            "-c", "diff.external=",
            "-c", "diff.renameLimit=2000",
            "-c", "diff.algorithm=myers",
            "-c", "diff.noprefix=false",
            "-c", "diff.mnemonicPrefix=false",
            "-c", "diff.relative=false",
            "-c", "diff.orderFile=/dev/null",
            "-c", "diff.interHunkContext=0",
            "-c", "diff.suppressBlankEmpty=false",
            "-c", "diff.ignoreSubmodules=all",
            "-c", "color.ui=false");

    /** Asks a server, with the user's own credentials and never by a transport that starts a program of the URL's. */
    private static final List<String> TOWARDS_A_SERVER = List.of(
            "-c", "protocol.allow=never",
            "-c", "protocol.https.allow=always",
            "-c", "protocol.http.allow=always",
            "-c", "protocol.ssh.allow=always",
            "-c", "http.lowSpeedLimit=1",
            "-c", "http.lowSpeedTime=30");

    private static final Set<String> OF_CONNECTIONS = Set.of("GIT_SSH", "GIT_SSH_COMMAND", "GIT_ASKPASS");

    private final Path folder;
    private final List<String> settings;
    private Map<String, String> withoutFilters = Map.of();

    Git(Path folder) {
        this(folder, HARDENING);
    }

    private Git(Path folder, List<String> settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Outside of any working tree, whose configuration is its author's. */
    static Git towardsServer() {
        return new Git(Path.of("").toAbsolutePath().getRoot(), TOWARDS_A_SERVER);
    }

    /** Switches off every filter driver that the configuration names; they would run on the files that are read. */
    void disarmFilters() {
        List<String> names = ask("config", "--name-only", "--get-regexp", "^filter\\.")
                .map(text -> text.lines().distinct().toList())
                .orElse(List.of());
        Map<String, String> variables = new TreeMap<>();
        variables.put("GIT_CONFIG_COUNT", Integer.toString(names.size()));
        for (int i = 0; i < names.size(); i++) {
            variables.put("GIT_CONFIG_KEY_" + i, names.get(i));
            variables.put("GIT_CONFIG_VALUE_" + i, names.get(i).endsWith(".required") ? "false" : "");
        }
        withoutFilters = variables;
    }

    /** The answer without blanks around it, or nothing when git says no. */
    Optional<String> ask(String... command) {
        return content(command).map(String::strip);
    }

    /** The answer as it is, or nothing when git says no. */
    Optional<String> content(String... command) {
        Answer answer = run(List.of(command));
        return answer.exit() == 0 ? Optional.of(new String(answer.output(), StandardCharsets.UTF_8)) : Optional.empty();
    }

    /** Git's own words on why it says no; empty when it does not. */
    String refusal(String... command) {
        Answer answer = run(List.of(command));
        return answer.exit() == 0 ? "" : answer.errors().strip();
    }

    /** @throws ConfigurationProblem with git's own words when it fails */
    byte[] output(List<String> command) {
        Answer answer = run(command);
        if (answer.exit() != 0) {
            throw new ConfigurationProblem(
                    "git " + command.getFirst() + ": " + answer.errors().strip());
        }
        return answer.output();
    }

    private record Answer(int exit, byte[] output, String errors) {}

    private Answer run(List<String> command) {
        List<String> words = new ArrayList<>(List.of("git", "--no-pager", "--literal-pathspecs"));
        words.addAll(settings);
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_") && !keeps(name));
        environment.putAll(Map.of("GIT_OPTIONAL_LOCKS", "0", "GIT_TERMINAL_PROMPT", "0", "LC_ALL", "C"));
        environment.putAll(withoutFilters);
        try {
            Process process = builder.start();
            ByteArrayOutputStream errors = new ByteArrayOutputStream();
            Thread listener = Thread.startVirtualThread(() -> listen(process.getErrorStream(), errors));
            byte[] output = process.getInputStream().readAllBytes();
            int exit = process.waitFor();
            listener.join();
            return new Answer(exit, output, errors.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ConfigurationProblem("cannot run git; install it (package git): " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private boolean keeps(String variable) {
        return settings.equals(TOWARDS_A_SERVER) && OF_CONNECTIONS.contains(variable);
    }

    private static void listen(InputStream stream, ByteArrayOutputStream errors) {
        try (stream) {
            errors.writeBytes(stream.readNBytes(MOST_ERRORS));
            stream.skip(Long.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
