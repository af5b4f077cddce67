package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.description.Operation;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refusal in the shape and words of GitHub: docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api. */
final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String DOCUMENTATION = "https://docs.github.com/rest";

    private final transient ObjectNode body;
    private final int status;
    private final transient Map<String, String> headers;

    private ApiError(int status, ObjectNode body, Map<String, String> headers) {
        super(status + " " + body.path("message").asText());
        this.status = status;
        this.body = body;
        this.headers = headers;
    }

    static ApiError of(int status, String message) {
        return of(status, message, null, Map.of());
    }

    static ApiError of(int status, String message, @Nullable Operation operation, Map<String, String> headers) {
        ObjectNode body = Json.object().put("message", message);
        body.put("documentation_url", operation == null ? DOCUMENTATION : operation.documentation());
        body.put("status", String.valueOf(status));
        return new ApiError(status, body, headers);
    }

    static ApiError limited(int status, String message, String documentation, Map<String, String> headers) {
        ObjectNode body = Json.object().put("message", message).put("documentation_url", documentation);
        return new ApiError(status, body.put("status", String.valueOf(status)), headers);
    }

    /** A renamed repository: docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api. */
    static ApiError moved(String method, String location) {
        boolean read = method.equals("GET");
        ObjectNode body = Json.object()
                .put("message", read ? "Moved Permanently" : "Temporary Redirect")
                .put("url", location)
                .put("documentation_url", DOCUMENTATION);
        return new ApiError(read ? 301 : 307, body, Map.of("Location", location));
    }

    static ApiError notFound(@Nullable Operation operation) {
        return of(404, "Not Found", operation, Map.of());
    }

    /** The shape with plain sentences: reviews answer so. */
    static ApiError unprocessable(Operation operation, List<String> sentences) {
        ApiError error = of(422, "Unprocessable Entity", operation, Map.of());
        ArrayNode errors = error.body.putArray("errors");
        sentences.forEach(errors::add);
        return error;
    }

    /** The shape with resource, field and code. */
    static ApiError invalid(Operation operation, String resource, String field, String code, @Nullable String message) {
        ApiError error = of(422, "Validation Failed", operation, Map.of());
        ObjectNode one = error.body.putArray("errors").addObject();
        one.put("resource", resource).put("code", code).put("field", field);
        if (message != null) {
            one.put("message", message);
        }
        return error;
    }

    Reply reply() {
        Reply reply = Reply.json(status, body);
        for (var header : headers.entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return reply;
    }
}
