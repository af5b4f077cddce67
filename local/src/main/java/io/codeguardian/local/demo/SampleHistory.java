package io.codeguardian.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A small history of a shop in four languages, made a real git repository by {@code git fast-import}. */
public final class SampleHistory {
    /** The branch of the pull request; the other one is {@code main}. */
    public static final String BRANCH = "order-search";

    private static final String COMMIT = "@commit ";
    private static final String FILE = "@file ";
    private static final String NEW_BRANCH = "@branch ";

    private SampleHistory() {}

    /** @param folder is made; becomes a bare repository */
    public static void create(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        git(folder, "", "init", "--quiet", "--bare", "--initial-branch=main");
        git(folder, stream(), "fast-import", "--quiet");
    }

    private static void git(Path folder, String input, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(Arrays.asList(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("git " + words[0] + ": " + said);
        }
    }

    /** The resource as a stream for {@code git fast-import}. */
    private static String stream() {
        StringBuilder stream = new StringBuilder();
        String branch = "main";
        String parent = "";
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); ) {
            int end = next(lines, i + 1);
            String head = lines.get(i);
            String body = String.join("\n", lines.subList(i + 1, end)) + "\n";
            if (head.startsWith(NEW_BRANCH)) {
                parent = "from refs/heads/" + branch + "\n";
                branch = head.substring(NEW_BRANCH.length());
            } else if (head.startsWith(COMMIT)) {
                stream.append("commit refs/heads/").append(branch).append('\n');
                stream.append("committer ")
                        .append(person(head.substring(COMMIT.length())))
                        .append('\n');
                stream.append(data(body.strip() + "\n")).append(parent);
                parent = "";
            } else {
                stream.append("M 100644 inline ")
                        .append(head.substring(FILE.length()))
                        .append('\n')
                        .append(data(body));
            }
            i = end;
        }
        return stream.append("done\n").toString();
    }

    private static int next(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && !isHead(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isHead(String line) {
        return line.startsWith(COMMIT) || line.startsWith(FILE) || line.startsWith(NEW_BRANCH);
    }

    /** {@code 2026-03-02T09:12:00Z Name <mail>} as git wants it: the time last. */
    private static String person(String text) {
        int blank = text.indexOf(' ');
        long seconds = Instant.parse(text.substring(0, blank)).getEpochSecond();
        return text.substring(blank + 1) + " " + seconds + " +0000";
    }

    private static String data(String text) {
        return "data " + text.getBytes(StandardCharsets.UTF_8).length + "\n" + text + "\n";
    }

    private static List<String> lines() {
        InputStream resource = SampleHistory.class.getResourceAsStream("history.txt");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(resource, "history.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
