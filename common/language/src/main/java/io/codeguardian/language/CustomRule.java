package io.codeguardian.language;

/**
 * A rule that a repository declares itself.
 *
 * @param id begins with {@code custom/}
 * @param definition the entry of its settings file as YAML, found valid when it was read
 */
public record CustomRule(String id, String definition) {}
