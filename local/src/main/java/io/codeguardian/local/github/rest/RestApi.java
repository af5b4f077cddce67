package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.app.AppIdentity;
import io.codeguardian.local.github.app.Authentication;
import io.codeguardian.local.github.app.Caller;
import io.codeguardian.local.github.app.Refused;
import io.codeguardian.local.github.app.Registration;
import io.codeguardian.local.github.description.ApiDescription;
import io.codeguardian.local.github.description.Operation;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.rendering.Site;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.github.webhook.Deliveries;
import io.codeguardian.local.github.webhook.Events;
import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Endpoint;
import io.codeguardian.local.wire.Fault;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The REST API: who calls, may they, is the request valid, is the answer. */
public final class RestApi implements Endpoint {
    /** What notifies people counts as content: the secondary limits' own wording. */
    private static final Set<String> CONTENT = Set.of(
            "pulls/create-review",
            "pulls/create-review-comment",
            "pulls/create-reply-for-review-comment",
            "issues/create-comment");

    private static final Set<String> API_VERSIONS = Set.of("2022-11-28", "2026-03-10");

    private final ApiDescription description;
    private final Authentication authentication;
    private final Hosting hosting;
    private final Site site;
    private final RateLimits limits;
    private final Map<String, RestEndpoint> endpoints = new HashMap<>();
    private final InstantSource clock;

    /**
     * @param webhooks listed and redelivered by the App
     * @param events tell the App of its own writes too
     */
    public RestApi(
            ApiDescription description,
            Rendering rendering,
            Registration registration,
            Hosting hosting,
            Deliveries webhooks,
            Events events,
            Limits limits) {
        this.description = description;
        this.authentication = registration.authentication();
        this.hosting = hosting;
        this.site = rendering.site();
        this.limits = new RateLimits(limits);
        this.clock = registration.clock();
        AppIdentity app = registration.app();
        endpoints.putAll(new AppEndpoints(rendering, hosting, registration).endpoints());
        endpoints.putAll(new PullEndpoints(rendering).endpoints());
        endpoints.putAll(new ReviewEndpoints(rendering, hosting, app, events).endpoints());
        endpoints.putAll(new ReviewCommentEndpoints(rendering, hosting, app, events).endpoints());
        endpoints.putAll(new IssueEndpoints(rendering, hosting, app, events).endpoints());
        endpoints.putAll(new CheckEndpoints(rendering, hosting, app).endpoints());
        endpoints.putAll(new SarifEndpoints(rendering).endpoints());
        endpoints.putAll(new DeliveryEndpoints(rendering, webhooks).endpoints());
    }

    @Override
    public Reply answer(Call call) throws IOException {
        Reply reply;
        String caller = "anonymous";
        try {
            Caller who = authentication.caller(call.header("Authorization"));
            caller = who.name();
            call.notes().actor(caller);
            reply = carriedOut(call, who);
        } catch (Refused e) {
            reply = ApiError.of(e.status(), e.reason()).reply();
        } catch (ApiError e) {
            reply = e.reply();
        }
        Reply conditional = Conditional.answer(call, reply);
        if (conditional.status() == 304) {
            limits.refund(caller);
        }
        return limits.headers(conditional, caller).with("X-GitHub-Media-Type", "github.v3; format=json");
    }

    private Reply carriedOut(Call call, Caller who) throws IOException {
        headersFit(call);
        Fault fault = call.fault();
        if (fault != null && fault.kind() == Fault.Kind.SECONDARY_LIMIT) {
            throw RateLimits.secondary(
                    fault.status() == 429 ? 429 : 403, Objects.requireNonNullElse(fault.retryAfterSeconds(), 60));
        }
        Operation operation = description.find(call.method(), call.path());
        if (operation == null) {
            call.notes().unexpected();
            throw ApiError.notFound(null);
        }
        if (operation.id().equals("rate-limit/get")) {
            return Reply.json(200, limits.overview(description.example(operation.id(), 200), who.name()));
        }
        try (var _ = limits.begin(who.name(), !call.method().equals("GET"), clock.instant())) {
            return checked(call, operation, who);
        }
    }

    private Reply checked(Call call, Operation operation, Caller who) throws IOException {
        Map<String, String> path = Objects.requireNonNull(operation.match(call.path()));
        HostedRepository repository = new Access(hosting, site).check(call, operation, path, who);
        parametersFit(call, operation, path);
        ObjectNode body = body(call, operation);
        if (CONTENT.contains(operation.id())) {
            limits.content(who.name(), clock.instant());
        }
        RestEndpoint endpoint = Objects.requireNonNull(endpoints.get(operation.id()), operation.id());
        Reply reply = endpoint.answer(new RestCall(call, operation, path, who, body, repository, clock.instant()));
        answerFits(call, operation, reply);
        return reply;
    }

    private static void headersFit(Call call) {
        String agent = call.header("User-Agent");
        if (agent == null || agent.isBlank()) {
            throw ApiError.of(
                    403,
                    "Request forbidden by administrative rules. Please make sure your request has a User-Agent header");
        }
        String version = call.header("X-GitHub-Api-Version");
        if (version != null && !API_VERSIONS.contains(version)) {
            throw ApiError.of(400, "\"" + version + "\" is not a valid API version");
        }
    }

    private void parametersFit(Call call, Operation operation, Map<String, String> path) {
        path.forEach((name, value) -> {
            if (!description.parameter(operation, "path", name, value).isEmpty()) {
                throw ApiError.notFound(operation);
            }
        });
        call.query().forEach((name, values) -> {
            for (String problem : description.parameter(operation, "query", name, values.getFirst())) {
                call.notes().violation(problem);
                if (!problem.contains("not documented")) {
                    throw ApiError.of(422, "Validation Failed", operation, Map.of());
                }
            }
        });
    }

    private ObjectNode body(Call call, Operation operation) {
        if (call.method().equals("GET")
                || (call.body().length == 0 && !operation.definition().has("requestBody"))) {
            return Json.object();
        }
        ObjectNode body = parsed(call);
        List<String> problems = description.requestBody(operation, body);
        problems.forEach(call.notes()::violation);
        if (!problems.isEmpty()) {
            throw ApiError.of(422, "Invalid request.\n\n" + String.join("\n", problems), operation, Map.of());
        }
        description.undocumented(operation, body).forEach(call.notes()::violation);
        return body;
    }

    private static ObjectNode parsed(Call call) {
        JsonNode body;
        try {
            body = call.body().length == 0 ? Json.object() : call.json();
        } catch (IOException _) {
            call.notes().violation("the body is no JSON");
            throw ApiError.of(400, "Problems parsing JSON");
        }
        if (body instanceof ObjectNode object) {
            return object;
        }
        call.notes().violation("the body is no JSON object");
        throw ApiError.of(400, "Body should be a JSON object");
    }

    /** An answer that GitHub could not have given is an error of the stand-in, and loud. */
    private void answerFits(Call call, Operation operation, Reply reply) throws IOException {
        JsonNode body = json(reply);
        if (body == null) {
            return;
        }
        List<String> problems = description.response(operation, reply.status(), body);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(call.method() + " " + call.path() + " answered what GitHub could not: "
                    + String.join("; ", problems));
        }
    }

    private static @Nullable JsonNode json(Reply reply) throws IOException {
        boolean isJson = String.valueOf(reply.headers().get("Content-Type")).startsWith("application/json");
        return isJson && reply.content() instanceof Reply.Held held ? Json.read(held.bytes()) : null;
    }
}
