package io.codeguardian.engine.infrastructure;

import io.codeguardian.engine.document.Item;
import java.util.ArrayList;
import java.util.List;

/** Objects, pods and containers of manifests. */
final class Kubernetes {
    private static final List<String> POD_PATHS =
            List.of("spec", "spec.template.spec", "spec.jobTemplate.spec.template.spec");
    private static final List<String> CONTAINERS = List.of("containers", "initContainers", "ephemeralContainers");

    private Kubernetes() {}

    /** The object itself, or those of a list. */
    static List<Item> objects(Item root) {
        if (!root.has("apiVersion") || !root.has("kind")) {
            return List.of();
        }
        Item items = root.first("items");
        return items != null && root.textAt("kind").endsWith("List") ? items.elements() : List.of(root);
    }

    /** Pod specifications, of pods and of what makes pods. */
    static List<Item> pods(Item root) {
        List<Item> pods = new ArrayList<>();
        for (Item object : objects(root)) {
            for (String path : POD_PATHS) {
                Item spec = object.first(path);
                if (spec != null && spec.isMap() && spec.first("containers") != null) {
                    pods.add(spec);
                }
            }
        }
        return pods;
    }

    static List<Item> containers(Item root) {
        List<Item> containers = new ArrayList<>();
        for (Item pod : pods(root)) {
            for (String key : CONTAINERS) {
                pod.find(key)
                        .forEach(list -> containers.addAll(
                                list.elements().stream().filter(Item::isMap).toList()));
            }
        }
        return containers;
    }
}
