package io.codeguardian.engine.infrastructure;

import io.codeguardian.engine.document.Item;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What starts a workflow, by name. */
final class Triggers {
    /** They run with the repository's rights on an event that a stranger causes. */
    static final Set<String> PRIVILEGED = Set.of("pull_request_target", "workflow_run", "issue_comment");

    private Triggers() {}

    static Map<String, Item> of(Item workflow) {
        Map<String, Item> triggers = new LinkedHashMap<>();
        for (Item on : workflow.find("on")) {
            if (on.isMap()) {
                on.children().forEach(t -> triggers.put(t.key(), t));
            } else {
                on.scalars().forEach(t -> triggers.put(t.text(), t));
            }
        }
        return triggers;
    }

    /** The first privileged one, or empty. */
    static String privileged(Item workflow) {
        return of(workflow).keySet().stream()
                .filter(PRIVILEGED::contains)
                .findFirst()
                .orElse("");
    }
}
