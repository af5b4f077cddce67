package io.codeguardian.local.github.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Takes explanations out of schemas: more than half of the description, and of no say in what is valid. */
final class Prose {
    private static final List<String> WORDS = List.of("description", "example", "title");

    private Prose() {}

    /** A node, and whether its names are those of properties rather than keywords. */
    private record Visited(JsonNode node, boolean names) {}

    static void remove(ObjectNode root) {
        Deque<Visited> unread = new ArrayDeque<>();
        unread.push(new Visited(root, true));
        while (!unread.isEmpty()) {
            Visited visited = unread.pop();
            if (visited.node() instanceof ObjectNode object && !visited.names()) {
                object.remove(WORDS);
            }
            for (var child : visited.node().properties()) {
                // Examples are answers, word by word.
                if (!child.getKey().equals("examples") || visited.names()) {
                    unread.push(new Visited(child.getValue(), child.getKey().equals("properties") && !visited.names()));
                }
            }
            if (visited.node().isArray()) {
                visited.node().forEach(item -> unread.push(new Visited(item, false)));
            }
        }
    }
}
