package io.codeguardian.language;

import org.jspecify.annotations.Nullable;

/** A team's word about a rule: switched off, or of another severity. */
public record RuleSetting(boolean enabled, @Nullable Severity severity) {}
