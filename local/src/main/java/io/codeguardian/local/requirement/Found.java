package io.codeguardian.local.requirement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What this machine has of a requirement.
 *
 * @param version as the program tells it; empty when it is missing
 */
public record Found(Requirement requirement, State state, String version) {
    private static final int LONGEST_ANSWER = 4096;

    /** Whether it will do. */
    public enum State {
        PRESENT,
        TOO_OLD,
        MISSING
    }

    public static Found lookFor(Requirement requirement) {
        String version = Versions.first(answer(requirement));
        if (version == null) {
            return new Found(requirement, State.MISSING, "");
        }
        boolean enough =
                requirement.minimum().map(m -> Versions.atLeast(version, m)).orElse(true);
        return new Found(requirement, enough ? State.PRESENT : State.TOO_OLD, version);
    }

    private static String answer(Requirement requirement) {
        List<String> words = new ArrayList<>();
        // The JDK that counts is the one that runs this, not the path's.
        words.add(
                requirement == Requirement.JDK
                        ? Path.of(System.getProperty("java.home"), "bin", "javac")
                                .toString()
                        : requirement.program());
        words.addAll(requirement.versionArguments());
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .start();
            try (InputStream output = process.getInputStream()) {
                String text = new String(output.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
                return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0 ? text : "";
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
