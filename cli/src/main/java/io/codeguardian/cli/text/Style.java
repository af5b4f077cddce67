package io.codeguardian.cli.text;

import io.codeguardian.language.Severity;

/** Colour, or none of it. */
public enum Style {
    COLOUR,
    PLAIN;

    private static final String END = "\u001b[0m";

    private String with(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + END;
    }

    public String bold(String text) {
        return with("1", text);
    }

    public String dim(String text) {
        return with("2", text);
    }

    public String good(String text) {
        return with("32", text);
    }

    public String bad(String text) {
        return with("1;31", text);
    }

    public String path(String text) {
        return with("1;36", text);
    }

    public String severity(Severity severity, String text) {
        return switch (severity) {
            case CRITICAL -> with("1;97;41", text);
            case HIGH -> with("1;31", text);
            case MEDIUM -> with("1;33", text);
            case LOW -> with("34", text);
            case INFO -> with("2", text);
        };
    }
}
