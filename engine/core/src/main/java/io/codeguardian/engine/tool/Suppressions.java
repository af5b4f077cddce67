package io.codeguardian.engine.tool;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Takes the words out of a text by which its author tells tools to be silent, keeping every place: not all tools can be
 * told to disregard them.
 */
final class Suppressions {
    private static final Pattern WORDS = Pattern.compile(
            "(?i)nosec|noqa|pylint\\s*:|nosemgrep|noopengrep|eslint-(?:disable|enable|env)|eslint(?:\\s+[\\w-]+\\s*:)"
                    + "|oxlint-(?:disable|enable)|biome-ignore|rome-ignore|shellcheck\\s+[a-z-]+\\s*=|cppcheck-suppress"
                    + "|(?:flawfinder|its4|rats)\\s*:\\s*ignore|gitleaks\\s*:\\s*allow|hadolint\\s+(?:global\\s+)?ignore"
                    + "|nopmd|suppresswarnings|ruff\\s*:|flake8\\s*:|type\\s*:\\s*ignore|ts-(?:nocheck|ignore)|nolint");

    private Suppressions() {}

    static String silenced(String text) {
        Matcher words = WORDS.matcher(text);
        StringBuilder result = null;
        while (words.find()) {
            if (result == null) {
                result = new StringBuilder(text);
            }
            result.setCharAt(words.start(), '_');
        }
        return result == null ? text : result.toString();
    }
}
