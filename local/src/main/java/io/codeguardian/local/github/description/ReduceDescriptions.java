package io.codeguardian.local.github.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs at build time: takes from GitHub's official descriptions what the stand-in plays, so that it starts fast.
 * Arguments: the folder with the fetched packages, the folder for the outcome.
 */
public final class ReduceDescriptions {
    private static final String OUTCOME = "io/codeguardian/local/github/description/";

    private ReduceDescriptions() {}

    public static void main(String[] arguments) throws IOException {
        Path fetched = Path.of(arguments[0]);
        Path outcome = Files.createDirectories(Path.of(arguments[1]).resolve(OUTCOME));
        Path openapi = fetched.resolve("openapi.tgz");
        Path examples = fetched.resolve("webhooks-examples.tgz");
        Path schema = fetched.resolve("graphql-schema.tgz");
        String stamp = stamp(openapi, examples, schema);
        if (Files.exists(outcome.resolve("stamp"))
                && Files.readString(outcome.resolve("stamp")).equals(stamp)) {
            return;
        }
        JsonNode description = Json.read(PackageArchive.read(openapi, "package/generated/api.github.com.json"));
        Files.write(outcome.resolve("api.json"), Json.bytes(new Reduction(description).reduce()));
        Files.write(outcome.resolve("LICENSE-octokit"), PackageArchive.read(openapi, "package/LICENSE"));
        JsonNode events = Json.read(PackageArchive.read(examples, "package/api.github.com/index.json"));
        Files.write(outcome.resolve("events.json"), Json.bytes(examples(events)));
        String graphql = new String(PackageArchive.read(schema, "package/schema.graphql"), StandardCharsets.UTF_8);
        Files.writeString(outcome.resolve("schema.graphql"), new SchemaReduction(graphql).reduce());
        Files.writeString(outcome.resolve("stamp"), stamp);
    }

    private static ObjectNode examples(JsonNode events) {
        ObjectNode kept = Json.object();
        for (Declared.EventLine line : Declared.events()) {
            ArrayNode fitting = Json.array();
            for (JsonNode event : events) {
                if (event.path("name").asText().equals(line.event())) {
                    event.path("examples").forEach(example -> {
                        if (line.action().isEmpty()
                                || example.path("action").asText().equals(line.action())) {
                            fitting.add(example);
                        }
                    });
                }
            }
            if (fitting.size() <= line.example()) {
                throw new IllegalStateException("no official example " + line);
            }
            kept.set(line.webhook(), fitting.get(line.example()));
        }
        return kept;
    }

    /** Changes with the tables and with the packages. */
    private static String stamp(Path... packages) throws IOException {
        StringBuilder stamp = new StringBuilder();
        for (Path one : packages) {
            stamp.append(one.getFileName()).append(' ').append(Files.size(one)).append('\n');
        }
        return stamp.append(Declared.operations())
                .append('\n')
                .append(Declared.events())
                .append(Declared.graphql())
                .toString();
    }
}
