package io.codeguardian.local.github.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables beside this class: which operations and events are played. */
final class Declared {
    private Declared() {}

    /** An operation's line in {@code operations.txt}. */
    record OperationLine(String id, Operation.Who who, List<String> permissions) {}

    /** An event's line in {@code events.txt}; the action is empty for an event without one. */
    record EventLine(String event, String action, int example) {
        /** As the description names it under {@code x-webhooks}. */
        String webhook() {
            String name = action.isEmpty() ? event : event + "-" + action;
            return name.replace('_', '-');
        }
    }

    static List<OperationLine> operations() {
        return lines("operations.txt").stream()
                .map(line -> line.split(" +"))
                .map(part -> new OperationLine(
                        part[0],
                        Operation.Who.valueOf(part[1].toUpperCase(Locale.ROOT)),
                        List.of(part).subList(2, part.length)))
                .toList();
    }

    static List<EventLine> events() {
        return lines("events.txt").stream()
                .map(line -> line.split(" +"))
                .map(part -> new EventLine(part[0], part[1].equals("-") ? "" : part[1], Integer.parseInt(part[2])))
                .toList();
    }

    /** Types of the GraphQL schema with the fields that are played, both in order. */
    static SortedMap<String, SortedSet<String>> graphql() {
        SortedMap<String, SortedSet<String>> types = new TreeMap<>();
        for (String line : lines("graphql.txt")) {
            List<String> part = List.of(line.split(" +"));
            types.put(part.getFirst(), new TreeSet<>(part.subList(1, part.size())));
        }
        return types;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Declared.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Declared.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
