package io.codeguardian.output.github;

import io.codeguardian.language.LineRange;

/** A comment on lines of the new side, inside one hunk. */
public record InlineComment(String path, LineRange lines, String body, String fingerprint) {}
