package io.codeguardian.local.github.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.codeguardian.local.wire.Background;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** GitHub's official description of its REST API and webhooks, as far as it is played, and its say on what is valid. */
public final class ApiDescription {
    private static final String DOCUMENT = "https://github.invalid/api.json";
    private static final String JSON = "application/json";

    private final JsonNode root;
    private final List<Operation> operations = new ArrayList<>();
    private final Background<SchemaRegistry> registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private ApiDescription(JsonNode root) {
        this.root = root;
        // The validator takes longer to load than all the rest; nobody needs it before the first request.
        this.registry = Background.begin(() -> SchemaRegistry.withDialect(
                Dialects.getOpenApi30(), builder -> builder.schemas(Map.of(DOCUMENT, root.toString()))));
        for (Declared.OperationLine line : Declared.operations()) {
            JsonNode kept = root.path("operations").path(line.id());
            operations.add(new Operation(
                    line.id(),
                    kept.path("method").asText(),
                    kept.path("path").asText(),
                    line.who(),
                    line.permissions(),
                    kept.path("definition")));
        }
    }

    /** Reads what the build kept of the description. */
    public static ApiDescription load() {
        return new ApiDescription(resource("api.json"));
    }

    static JsonNode resource(String name) {
        try (InputStream in = ApiDescription.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build did not fetch GitHub's descriptions: " + name);
            }
            return Json.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operation behind a request, or null. */
    public @Nullable Operation find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.match(path) != null)
                .findFirst()
                .orElse(null);
    }

    public List<Operation> operations() {
        return operations;
    }

    /** What is wrong with a request's body by the description; empty when nothing is. */
    public List<String> requestBody(Operation operation, JsonNode body) {
        JsonNode schema = operation
                .definition()
                .path("requestBody")
                .path("content")
                .path(JSON)
                .path("schema");
        String pointer = at(operation) + "/requestBody/content/application~1json/schema";
        return schema.isMissingNode() ? List.of() : errors(pointer, body);
    }

    /** Names in an object body that the description does not mention. */
    public List<String> undocumented(Operation operation, JsonNode body) {
        JsonNode schema = operation
                .definition()
                .path("requestBody")
                .path("content")
                .path(JSON)
                .path("schema");
        return new Undocumented(root).in(schema, body);
    }

    /** What is wrong with an answer by the description; an undocumented success is wrong too. */
    public List<String> response(Operation operation, int status, JsonNode body) {
        String pointer = at(operation) + "/responses/" + status;
        JsonNode response = operation.definition().path("responses").path(String.valueOf(status));
        if (response.isMissingNode() && status >= 400) {
            return errors("/components/schemas/basic-error", body);
        }
        if (response.isMissingNode()) {
            return List.of("status " + status + " is not documented for " + operation.id());
        }
        if (response.has("$ref")) {
            pointer = response.path("$ref").asText().substring(1);
            response = root.at(pointer);
        }
        JsonNode schema = response.path("content").path(JSON).path("schema");
        return schema.isMissingNode() ? List.of() : errors(pointer + "/content/application~1json/schema", body);
    }

    /** What is wrong with a parameter's value by the description. */
    public List<String> parameter(Operation operation, String in, String name, String value) {
        for (JsonNode declared : operation.definition().path("parameters")) {
            JsonNode parameter = resolve(declared);
            if (parameter.path("name").asText().equals(name)
                    && parameter.path("in").asText().equals(in)) {
                return new ParameterValue(parameter.path("schema")).problems(name, value);
            }
        }
        return List.of(in + " parameter " + name + " is not documented for " + operation.id());
    }

    /** What is wrong with a webhook's body. */
    public List<String> webhook(String name, JsonNode payload) {
        return errors("/webhooks/" + name, payload);
    }

    /** The official example of an operation's answer; of a list, its first element. */
    public ObjectNode example(String operation, int status) {
        JsonNode response = root.path("operations")
                .path(operation)
                .path("definition")
                .path("responses")
                .path(String.valueOf(status));
        JsonNode example = resolve(resolve(response)
                .path("content")
                .path(JSON)
                .path("examples")
                .iterator()
                .next());
        JsonNode value = example.path("value");
        return (value.isArray() ? value.get(0) : value).deepCopy();
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static String at(Operation operation) {
        return "/operations/" + operation.id().replace("/", "~1") + "/definition";
    }

    private List<String> errors(String pointer, JsonNode value) {
        return schemas
                .computeIfAbsent(pointer, p -> registry.get().getSchema(SchemaLocation.of(DOCUMENT + "#" + p)))
                .validate(value)
                .stream()
                .filter(error -> !KnownGaps.covers(error))
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
