package io.codeguardian.cli.text;

import io.codeguardian.language.Finding;
import io.codeguardian.language.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Findings by severity, in words. */
public final class Counts {
    private Counts() {}

    /** {@code 1 critical, 3 medium}, or that there is nothing. */
    public static String of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "nothing found";
        }
        return Arrays.stream(Severity.values())
                .map(s -> findings.stream().filter(f -> f.severity() == s).count() + " " + s.wireName())
                .filter(text -> !text.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }
}
