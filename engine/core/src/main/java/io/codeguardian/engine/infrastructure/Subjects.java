package io.codeguardian.engine.infrastructure;

import io.codeguardian.engine.document.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The parts of a document that rules look at, by the selector in the rules' files. */
final class Subjects {
    private Subjects() {}

    /**
     * @param selector {@code file}; {@code resource TYPE…}, {@code data TYPE…}, {@code block NAME…}, {@code map};
     *     {@code AWS::…}; {@code pod}, {@code container}, {@code object KIND…}; {@code service}; {@code job}, {@code
     *     step}; {@code instruction NAME…}; {@code directive NAME…}
     */
    static List<Item> of(Document document, List<String> selector) {
        List<Item> subjects = new ArrayList<>();
        for (Item root : document.roots()) {
            select(root, selector, subjects::add);
        }
        return subjects;
    }

    private static void select(Item root, List<String> selector, Consumer<Item> add) {
        List<String> names = selector.subList(1, selector.size());
        switch (selector.getFirst()) {
            case "file" -> add.accept(root);
            case "resource", "data" ->
                root.find(selector.getFirst()).stream()
                        .filter(r -> names.contains(r.label(0)))
                        .forEach(add);
            case "block" -> names.forEach(n -> root.find(n).forEach(add));
            case "map" ->
                root.eachBelow(i -> {
                    if (i.isMap()) {
                        add.accept(i);
                    }
                });
            case "pod" -> Kubernetes.pods(root).forEach(add);
            case "container" -> Kubernetes.containers(root).forEach(add);
            case "object" ->
                Kubernetes.objects(root).stream()
                        .filter(o -> names.contains(o.textAt("kind")))
                        .forEach(add);
            case "service" -> members(root.find("services")).forEach(add);
            case "job" -> members(root.find("jobs")).forEach(add);
            case "step" -> steps(root).forEach(add);
            case "instruction" -> names.forEach(n -> root.find(n).forEach(add));
            case "directive" ->
                root.eachBelow(i -> {
                    if (names.contains(i.key())) {
                        add.accept(i);
                    }
                });
            default -> cloudFormation(root, selector, add);
        }
    }

    private static List<Item> members(List<Item> parents) {
        return parents.stream()
                .filter(Item::isMap)
                .flatMap(p -> p.children().stream())
                .toList();
    }

    static List<Item> steps(Item root) {
        List<Item> steps = new ArrayList<>();
        for (String path : List.of("jobs.*.steps", "runs.steps")) {
            root.find(path).forEach(list -> steps.addAll(list.elements()));
        }
        return steps;
    }

    /** The properties under the resource's name, so that what is missing is told there. */
    private static void cloudFormation(Item root, List<String> types, Consumer<Item> add) {
        for (Item resource : members(root.find("Resources"))) {
            if (types.contains(resource.textAt("Type"))) {
                Item properties = resource.first("Properties");
                List<Item> children = properties == null ? List.of() : properties.children();
                add.accept(new Item(
                        resource.key(),
                        List.of(resource.textAt("Type")),
                        Item.Shape.MAP,
                        "",
                        true,
                        children,
                        resource.start(),
                        resource.end()));
            }
        }
    }
}
