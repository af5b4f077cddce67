package io.codeguardian.local.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import org.jspecify.annotations.Nullable;

/** A refusal in OpenAI's shape: platform.openai.com/docs/guides/error-codes. */
final class ModelError extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;
    private final @Nullable String param;
    private final @Nullable String code;
    private final String said;

    ModelError(int status, String said, String type, @Nullable String param, @Nullable String code) {
        super(said);
        this.said = said;
        this.status = status;
        this.type = type;
        this.param = param;
        this.code = code;
    }

    static ModelError invalid(String said, @Nullable String param) {
        return new ModelError(400, said, "invalid_request_error", param, null);
    }

    Reply reply() {
        return reply(status, said, type, param, code);
    }

    static Reply reply(int status, String said, String type, @Nullable String param, @Nullable String code) {
        ObjectNode body = Json.object();
        body.putObject("error")
                .put("message", said)
                .put("type", type)
                .put("param", param)
                .put("code", code);
        return Reply.json(status, body);
    }
}
