package io.codeguardian.local.github.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.codeguardian.local.github.app.AccessToken;
import io.codeguardian.local.github.app.Authentication;
import io.codeguardian.local.github.app.Caller;
import io.codeguardian.local.github.app.Refused;
import io.codeguardian.local.github.app.Registration;
import io.codeguardian.local.github.description.GraphQlSchema;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.wire.Background;
import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Endpoint;
import io.codeguardian.local.wire.Fault;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /graphql}: docs.github.com/graphql. Whatever a query gets wrong is answered with 200 and {@code errors}, as
 * the original does.
 */
public final class GraphQlApi implements Endpoint {
    private static final String SECONDARY =
            "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";

    private final Authentication authentication;
    private final Background<GraphQL> engine;

    public GraphQlApi(Hosting hosting, Registration registration) {
        this.authentication = registration.authentication();
        this.engine = Background.begin(
                () -> GraphQL.newGraphQL(schema(new Wiring(hosting).wiring())).build());
    }

    private static GraphQLSchema schema(RuntimeWiring wiring) {
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(GraphQlSchema.text()), wiring);
    }

    /** Whether a request is for GraphQL, under either of its two addresses. */
    public static boolean speaks(Call call) {
        return call.path().equals("/graphql") || call.path().equals("/api/graphql");
    }

    @Override
    public Reply answer(Call call) throws IOException {
        if (!call.method().equals("POST")) {
            return refusal(404, "Not Found");
        }
        Caller caller;
        try {
            caller = authentication.caller(call.header("Authorization"));
        } catch (Refused e) {
            return refusal(e.status(), e.reason());
        }
        AccessToken token = caller.token();
        if (token == null) {
            return refusal(401, "This endpoint requires you to be authenticated.");
        }
        call.notes().actor(caller.name());
        Fault fault = call.fault();
        if (fault != null && fault.kind() == Fault.Kind.SECONDARY_LIMIT) {
            return refusal(403, SECONDARY)
                    .with("Retry-After", String.valueOf(Objects.requireNonNullElse(fault.retryAfterSeconds(), 60)));
        }
        ObjectNode body;
        try {
            body = call.object();
        } catch (IOException _) {
            return refusal(400, "Problems parsing JSON");
        }
        return Reply.json(200, executed(call, token, body));
    }

    private Map<String, Object> executed(Call call, AccessToken token, ObjectNode body) throws IOException {
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query(body.path("query").asText(""))
                .operationName(
                        body.path("operationName").isTextual()
                                ? body.path("operationName").asText()
                                : null)
                .variables(variables(body.path("variables")))
                .graphQLContext(Map.of(AccessToken.class, token))
                .build();
        ExecutionResult result = engine.get().execute(input);
        result.getErrors().stream()
                .filter(error -> !(error instanceof Problem))
                .forEach(error -> call.notes().violation(error.getMessage()));
        return result.toSpecification();
    }

    private static Map<String, Object> variables(JsonNode node) throws IOException {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (var one : node.properties()) {
            @Nullable Object value = Json.as(one.getValue(), Object.class);
            variables.put(one.getKey(), value);
        }
        return variables;
    }

    private static Reply refusal(int status, String message) {
        ObjectNode body = Json.object().put("message", message);
        return Reply.json(
                status,
                body.put("documentation_url", "https://docs.github.com/graphql").put("status", String.valueOf(status)));
    }
}
