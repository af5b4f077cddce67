package io.codeguardian.ingestion.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real repository made by git itself, as a host keeps it. */
public final class TestRepository {
    private final Path folder;

    private TestRepository(Path folder) {
        this.folder = folder;
    }

    public static TestRepository create(Path folder) throws IOException {
        Files.createDirectories(folder);
        TestRepository repository = new TestRepository(folder);
        repository.git("init", "--quiet", "--initial-branch=main", ".");
        repository.git("config", "uploadpack.allowFilter", "true");
        repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
        repository.git("config", "http.receivepack", "false");
        return repository;
    }

    public Path folder() {
        return folder;
    }

    public TestRepository write(String path, String content) throws IOException {
        return write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public TestRepository write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    public TestRepository link(String path, String target) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, Path.of(target));
        return this;
    }

    public TestRepository delete(String path) throws IOException {
        Files.delete(folder.resolve(path));
        return this;
    }

    /** Of everything in the folder. */
    public String commit(String message) {
        git("add", "--all", "--force", ".");
        git("commit", "--quiet", "--allow-empty", "-m", message);
        return head();
    }

    public String head() {
        return git("rev-parse", "HEAD");
    }

    public TestRepository branch(String name) {
        git("checkout", "--quiet", "-B", name);
        return this;
    }

    public TestRepository checkout(String name) {
        git("checkout", "--quiet", name);
        return this;
    }

    public String git(String... arguments) {
        return git("", arguments);
    }

    public String git(String input, String[] arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.protectNTFS=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.put("GIT_AUTHOR_NAME", "Ada");
        environment.put("GIT_AUTHOR_EMAIL", "ada@example.org");
        environment.put("GIT_COMMITTER_NAME", "Ada");
        environment.put("GIT_COMMITTER_EMAIL", "ada@example.org");
        try {
            Process process = builder.redirectErrorStream(true).start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                String said = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
                if (process.waitFor() != 0) {
                    throw new IllegalStateException(String.join(" ", command) + ": " + said);
                }
                return said;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
