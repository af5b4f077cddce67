package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/** Code scanning uploads: docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning. */
final class SarifEndpoints {
    private static final int MOST_ZIPPED_BYTES = 10 << 20;
    private static final int MOST_UNZIPPED_BYTES = 200 << 20;
    private static final int MOST_RUNS = 20;
    private static final int MOST_RESULTS = 25_000;

    private final Rendering rendering;
    private final Map<String, String> uploads = new ConcurrentHashMap<>();

    SarifEndpoints(Rendering rendering) {
        this.rendering = rendering;
    }

    Map<String, RestEndpoint> endpoints() {
        return Map.of("code-scanning/upload-sarif", this::upload, "code-scanning/get-sarif", this::get);
    }

    private Reply upload(RestCall call) {
        String commit = String.valueOf(call.text("commit_sha"));
        if (!call.repository().git().has(commit)) {
            throw ApiError.of(404, "Commit SHA not found", call.operation(), Map.of());
        }
        JsonNode sarif = unpacked(call);
        if (!sarif.path("version").asText().equals("2.1.0")
                || !sarif.path("runs").isArray()) {
            throw refused(call, "the document is not SARIF 2.1.0");
        }
        if (sarif.path("runs").size() > MOST_RUNS) {
            throw refused(call, "rejecting SARIF, as there are more runs than allowed");
        }
        for (JsonNode run : sarif.path("runs")) {
            if (run.path("results").size() > MOST_RESULTS) {
                throw refused(call, "rejecting SARIF, as there are more results per run than allowed");
            }
        }
        String id = UUID.randomUUID().toString();
        uploads.put(id, call.repository().fullName());
        ObjectNode answer = Json.object().put("id", id);
        return Reply.json(202, answer.put("url", url(call, id)));
    }

    private static JsonNode unpacked(RestCall call) {
        try {
            byte[] zipped = Base64.getMimeDecoder().decode(String.valueOf(call.text("sarif")));
            if (zipped.length > MOST_ZIPPED_BYTES) {
                throw ApiError.of(413, "The SARIF file is too large.", call.operation(), Map.of());
            }
            try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
                return Json.read(in.readNBytes(MOST_UNZIPPED_BYTES));
            }
        } catch (IOException | IllegalArgumentException _) {
            throw refused(call, "sarif must be gzipped and Base64 encoded JSON");
        }
    }

    private static ApiError refused(RestCall call, String why) {
        return ApiError.of(400, "Invalid SARIF. " + why, call.operation(), Map.of());
    }

    private Reply get(RestCall call) {
        String id = call.found(call.path().get("sarif_id"));
        if (!call.repository().fullName().equals(uploads.get(id))) {
            throw ApiError.notFound(call.operation());
        }
        String analyses = rendering.site().api() + "/repos/" + call.repository().fullName()
                + "/code-scanning/analyses?sarif_id=" + id;
        ObjectNode answer = Json.object().put("processing_status", "complete");
        return Reply.json(200, answer.put("analyses_url", analyses));
    }

    private String url(RestCall call, String id) {
        return rendering.site().api() + "/repos/" + call.repository().fullName() + "/code-scanning/sarifs/" + id;
    }
}
