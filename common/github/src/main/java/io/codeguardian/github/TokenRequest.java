package io.codeguardian.github;

import java.util.List;
import java.util.Map;

/** The narrowing of a token: names of repositories without owner, and permissions. */
public record TokenRequest(List<String> repositories, Map<String, String> permissions) {}
