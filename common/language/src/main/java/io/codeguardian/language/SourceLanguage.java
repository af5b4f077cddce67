package io.codeguardian.language;

import java.util.Locale;

/** A language that CodeGuardian recognises; {@link #TEXT} is everything else that is readable. */
public enum SourceLanguage {
    JAVA,
    KOTLIN,
    SCALA,
    PYTHON,
    JAVASCRIPT,
    TYPESCRIPT,
    TSX,
    GO,
    RUST,
    C,
    CPP,
    CSHARP,
    RUBY,
    PHP,
    SWIFT,
    BASH,
    SQL,
    HTML,
    CSS,
    YAML,
    JSON,
    TOML,
    XML,
    MARKDOWN,
    HCL,
    DOCKERFILE,
    TEXT;

    /** The name in configuration, rule metadata and fenced code: {@code typescript}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
