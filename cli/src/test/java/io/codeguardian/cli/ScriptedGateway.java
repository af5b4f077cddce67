package io.codeguardian.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Control;
import io.codeguardian.local.wire.Faults;
import io.codeguardian.local.wire.Journal;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import io.codeguardian.local.wire.StandInServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** The gateway's API at the wire, strict about what it is asked; the whole-system test asks the real one. */
final class ScriptedGateway implements AutoCloseable {
    static final String KEY = "cg_" + "a".repeat(43);
    static final String REQUEST = UUID.randomUUID().toString();
    static final String REVIEW = UUID.randomUUID().toString();
    private static final Set<String> ORDER = Set.of("repository", "pullRequest", "scope", "fresh");

    private final StandInServer server = StandInServer.bind(0);
    private final Queue<String> streams = new ConcurrentLinkedQueue<>();
    private final Queue<Reply> faults = new ConcurrentLinkedQueue<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<String> violations = new CopyOnWriteArrayList<>();
    final List<ObjectNode> findings = new ArrayList<>();
    final ObjectNode review = Json.object();
    private ObjectNode requested = review;
    private String composedOn = "";
    private int lists;
    private volatile JsonNode order = Json.object();

    ScriptedGateway(String head) {
        review.put("id", REVIEW).put("state", "composed").put("repository", "acme/shop");
        review.put("headSha", head).put("baseSha", "b".repeat(40)).put("score", 100.0);
        review.put("complete", true).put("filesRead", 3);
        review.putObject("pullRequest").put("number", 1).put("url", "https://github.example.org/acme/shop/pull/1");
        review.putObject("gate").put("passed", true).putArray("reasons");
        ObjectNode report = review.putObject("report");
        for (String part : List.of("missing", "failures", "disclosures", "leftOut", "settingsProblems", "usage")) {
            report.putArray(part);
        }
        server.serve(List.of(), this::answer, new Journal(), new Faults(), Control.over(new Journal(), new Faults()));
    }

    String url() {
        return server.url().toString();
    }

    Map<String, String> environment() {
        return Map.of("CODEGUARDIAN_SERVER", url(), "CODEGUARDIAN_API_KEY", KEY);
    }

    /** What the next stream sends before it ends. */
    ScriptedGateway stream(String... events) {
        streams.add(String.join("\n\n", events) + "\n\n");
        return this;
    }

    ScriptedGateway fault(Reply reply) {
        faults.add(reply);
        return this;
    }

    /** Its state becomes that with this call. */
    void composedOnceAskedFor(String call) {
        composedOn = call;
    }

    /** The request was settled without a review of its own. */
    ScriptedGateway skipped(String reason, String detail) {
        requested = Json.object();
        requested.put("id", REQUEST).put("state", "skipped").put("repository", "acme/shop");
        requested.putObject("pullRequest").put("number", 1);
        requested.put("reason", reason).put("detail", detail);
        return this;
    }

    ScriptedGateway gateFailed(String reason) {
        ((ObjectNode) review.path("gate")).put("passed", false);
        ((ArrayNode) review.path("gate").path("reasons")).add(reason);
        return this;
    }

    void finding(String path, int line, String severity, String title) {
        ObjectNode composed = Json.object().put("status", "NEW");
        ObjectNode finding = composed.putObject("finding");
        finding.put("ruleId", "python/sql-injection")
                .put("category", "SECURITY")
                .put("severity", severity);
        finding.put("confidence", "HIGH")
                .put("title", title)
                .put("message", "It is so.")
                .put("onChange", true);
        finding.putObject("location")
                .put("path", path)
                .put("startLine", line)
                .put("startColumn", 1)
                .put("endLine", line)
                .put("endColumn", 6);
        finding.putArray("cwe").add("CWE-89");
        finding.putArray("tags");
        finding.putArray("flow");
        finding.putArray("analyzer").add("engine");
        finding.put("fingerprint", "cg1:" + findings.size());
        findings.add(composed);
    }

    JsonNode order() {
        return order;
    }

    private Reply answer(Call call) throws IOException {
        asked.add(call.method() + " " + call.path());
        if (!KEY.equals(call.header("X-API-Key"))) {
            return problem(401, "send an API key");
        }
        Reply fault = faults.poll();
        if (fault != null) {
            return fault;
        }
        return switch (call.method() + " " + call.path()) {
            case "POST /v1/reviews" -> accept(call);
            case "GET /v1/reviews" -> page(lists++ == 0 ? List.of(requested) : List.of(requested, review), 0);
            default -> ofReview(call);
        };
    }

    private Reply ofReview(Call call) {
        if (!call.method().equals("GET")) {
            return unexpected(call);
        }
        ObjectNode shown = call.path().startsWith("/v1/reviews/" + REQUEST) ? requested : review;
        return switch (call.path().replaceFirst("^/v1/reviews/(" + REQUEST + "|" + REVIEW + ")", "")) {
            case "" -> Reply.json(200, shown);
            case "/events" -> events(call);
            case "/findings" -> findings(call);
            default -> unexpected(call);
        };
    }

    private Reply accept(Call call) throws IOException {
        order = call.json();
        Set<String> members = new TreeSet<>();
        order.fieldNames().forEachRemaining(members::add);
        UUID.fromString(Objects.requireNonNull(call.header("Idempotency-Key")));
        if (!members.equals(ORDER) || !"application/json".equals(call.header("Content-Type"))) {
            return unexpected(call);
        }
        return Reply.json(202, Json.object().put("id", REQUEST).put("state", "requested"));
    }

    private Reply events(Call call) {
        if (!"text/event-stream".equals(call.header("Accept"))) {
            return unexpected(call);
        }
        asked.add("last " + call.header("Last-Event-ID"));
        if (asked.contains(composedOn)) {
            review.put("state", "composed");
        }
        String text = streams.poll();
        return text == null
                ? Reply.empty(204)
                : Reply.of(200, "text/event-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    private Reply findings(Call call) {
        if (!List.of("new", "persisting").equals(call.query().get("status"))) {
            return unexpected(call);
        }
        return page(findings, Integer.parseInt(call.queryOr("cursor", "0")));
    }

    /** Two at a time. */
    private static Reply page(List<ObjectNode> all, int from) {
        ObjectNode page = Json.object();
        page.putArray("items").addAll(all.subList(from, Math.min(from + 2, all.size())));
        if (from + 2 < all.size()) {
            page.put("next", Integer.toString(from + 2));
        }
        return Reply.json(200, page);
    }

    private Reply unexpected(Call call) {
        violations.add(call.method() + " " + call.path() + " " + call.query() + " " + call.text());
        return problem(400, "not as the API has it");
    }

    static Reply problem(int status, String detail) {
        byte[] body = Json.bytes(Map.of("type", "urn:codeguardian:problem:x", "status", status, "detail", detail));
        return Reply.of(status, "application/problem+json", body);
    }

    @Override
    public void close() {
        server.close();
    }
}
