package io.codeguardian.local.github.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** GitHub's official webhook payload examples, one for each event and action that is played. */
public final class WebhookExamples {
    private final JsonNode examples = ApiDescription.resource("events.json");

    /**
     * A fresh copy of an example.
     *
     * @param name event and action as the description has them, as {@code pull-request-opened}
     */
    public ObjectNode of(String name) {
        if (examples.path(name) instanceof ObjectNode example) {
            return example.deepCopy();
        }
        throw new IllegalArgumentException("no example of " + name + " is declared in events.txt");
    }
}
