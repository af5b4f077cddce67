package io.codeguardian.local.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Control;
import io.codeguardian.local.wire.Endpoint;
import io.codeguardian.local.wire.Fault;
import io.codeguardian.local.wire.Faults;
import io.codeguardian.local.wire.Journal;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import io.codeguardian.local.wire.StandInServer;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** A model API on this machine that says what a script says; every prompt stays in its journal. */
public final class ModelStandIn implements AutoCloseable {
    private final StandInServer server;
    private final Options options;
    private final Script script = new Script();
    private final Journal journal = new Journal();
    private final Faults faults = new Faults();

    /**
     * How the stand-in is to be.
     *
     * @param port 0 for a free one
     * @param key the only API key that is accepted
     */
    public record Options(int port, String key, List<String> models) {
        public static Options defaults() {
            return new Options(0, "sk-stand-in", List.of("stand-in-1"));
        }

        public Options withPort(int fixed) {
            return new Options(fixed, key, models);
        }

        public Options withKey(String only) {
            return new Options(port, only, models);
        }

        public Options withModels(String... names) {
            return new Options(port, key, List.of(names));
        }

        @Override
        public String toString() {
            return "Options[port=" + port + ", models=" + models + "]";
        }
    }

    private ModelStandIn(Options options) {
        this.options = options;
        this.server = StandInServer.bind(options.port());
        Control control = Control.over(journal, faults);
        control.on("POST", "answers", call -> {
            ScriptedAnswer answer = Json.as(call.json(), ScriptedAnswer.class);
            script.add(answer);
            return answer;
        });
        control.on("DELETE", "answers", _ -> {
            script.clear();
            return null;
        });
        server.serve(List.of(), new Api(), journal, faults, control);
    }

    /** Starts it; ready when this returns. */
    public static ModelStandIn start(Options options) {
        return new ModelStandIn(options);
    }

    public int port() {
        return server.port();
    }

    /** The base URL that clients want, as {@code http://localhost:1234/v1}. */
    public URI baseUrl() {
        return URI.create(server.url() + "/v1");
    }

    /** The latest answer that fits a prompt is said; without one, the least that the wanted schema allows. */
    public void answer(ScriptedAnswer answer) {
        script.add(answer);
    }

    public void forgetAnswers() {
        script.clear();
    }

    public Journal journal() {
        return journal;
    }

    public Faults faults() {
        return faults;
    }

    @Override
    public void close() {
        server.close();
    }

    /** The three operations. */
    private final class Api implements Endpoint {
        @Override
        public Reply answer(Call call) {
            if (!("Bearer " + options.key()).equals(call.header("Authorization"))) {
                return ModelError.reply(
                        401, "Incorrect API key provided.", "invalid_request_error", null, "invalid_api_key");
            }
            call.notes().actor("key");
            Fault fault = call.fault();
            if (fault != null && fault.kind() == Fault.Kind.SECONDARY_LIMIT) {
                return ModelError.reply(429, "Rate limit reached for requests", "requests", null, "rate_limit_exceeded")
                        .with("Retry-After", String.valueOf(Objects.requireNonNullElse(fault.retryAfterSeconds(), 20)));
            }
            try {
                return switch (call.method() + " " + call.path()) {
                    case "POST /v1/chat/completions" -> new ChatCompletion(script, options.models()).answer(call);
                    case "POST /v1/embeddings" -> Embeddings.answer(call, options.models());
                    case "GET /v1/models" -> models();
                    default -> unknown(call);
                };
            } catch (ModelError e) {
                return e.reply();
            }
        }

        @Override
        public Reply failure(int status) {
            String type = status == 429 ? "requests" : "server_error";
            return ModelError.reply(status, "The server had an error while processing your request.", type, null, null);
        }

        private Reply models() {
            ObjectNode body = Json.object().put("object", "list");
            ArrayNode data = body.putArray("data");
            options.models()
                    .forEach(name -> data.addObject()
                            .put("id", name)
                            .put("object", "model")
                            .put("created", 1_700_000_000)
                            .put("owned_by", "stand-in"));
            return Reply.json(200, body);
        }

        private static Reply unknown(Call call) {
            call.notes().unexpected();
            String said = "Invalid URL (" + call.method() + " " + call.path() + ")";
            return ModelError.reply(404, said, "invalid_request_error", null, "unknown_url");
        }
    }
}
