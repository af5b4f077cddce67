package io.codeguardian.engine.infrastructure;

import java.util.HashMap;
import java.util.Map;

/** The checks that rules name. */
final class Checks {
    private static final Map<String, Check> ALL = all();

    private Checks() {}

    static Check named(String name) {
        Check check = ALL.get(name);
        if (check == null) {
            throw new IllegalStateException("no check is called " + name);
        }
        return check;
    }

    private static Map<String, Check> all() {
        Map<String, Check> all = new HashMap<>();
        all.putAll(DockerfileChecks.ALL);
        all.putAll(KubernetesChecks.ALL);
        all.putAll(WorkflowChecks.ALL);
        all.putAll(WorkflowSteps.ALL);
        all.putAll(NginxChecks.ALL);
        all.putAll(CloudChecks.ALL);
        return all;
    }
}
