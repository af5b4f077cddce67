package io.codeguardian.architecture;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * KEDA's scaling of one deployment, as far as we use it.
 *
 * @see <a href="https://keda.sh/docs/latest/reference/scaledobject-spec/">ScaledObject specification</a>
 */
record ScaledObject(String apiVersion, String kind, Metadata metadata, Spec spec) {
    record Metadata(String name, String namespace, Map<String, String> labels) {}

    record Spec(
            ScaleTargetRef scaleTargetRef,
            int minReplicaCount,
            int maxReplicaCount,
            int cooldownPeriod,
            List<Trigger> triggers) {}

    record ScaleTargetRef(String name) {}

    record Trigger(String type, @Nullable String metricType, Map<String, String> metadata) {}
}
