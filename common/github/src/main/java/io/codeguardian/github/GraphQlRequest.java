package io.codeguardian.github;

import java.util.Map;

/** A GraphQL operation with its variables; a value is never written into the text of the query. */
public record GraphQlRequest(String query, Map<String, Object> variables) {}
