package io.codeguardian.local.github.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the build kept of GitHub's official GraphQL schema. */
public final class GraphQlSchema {
    private GraphQlSchema() {}

    /** In the schema definition language. */
    public static String text() {
        try (InputStream in = GraphQlSchema.class.getResourceAsStream("schema.graphql")) {
            if (in == null) {
                throw new IllegalStateException("the build did not fetch GitHub's GraphQL schema");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
