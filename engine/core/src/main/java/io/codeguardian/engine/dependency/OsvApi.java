package io.codeguardian.engine.dependency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks a server that speaks <a href="https://google.github.io/osv.dev/api/">OSV's API</a>; sends names and versions of
 * packages, nothing else. How it is reached is the caller's business.
 */
public final class OsvApi implements AdvisorySource {
    /** The API's own limit. */
    private static final int BATCH = 1000;

    private static final int MOST_ADVISORIES = 500;
    private static final int REMEMBERED = 2000;

    private final Transport transport;
    private final Map<String, JsonNode> read = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, JsonNode> eldest) {
            return size() > REMEMBERED;
        }
    };
    private int fetched;

    /** Sends a request and returns the body of a good answer. */
    public interface Transport {
        /** @throws IOException for any other answer */
        String post(String path, String json) throws IOException;

        /** @throws IOException for any other answer */
        String get(String path) throws IOException;
    }

    public OsvApi(Transport transport) {
        this.transport = transport;
    }

    @Override
    public synchronized Answer about(List<Dependency> dependencies) {
        Map<Dependency, List<Advisory>> known = new LinkedHashMap<>();
        Set<Dependency> unknown = new HashSet<>();
        String reason = "";
        fetched = 0;
        for (int from = 0; from < dependencies.size(); from += BATCH) {
            List<Dependency> batch = dependencies.subList(from, Math.min(dependencies.size(), from + BATCH));
            try {
                ask(batch, known, unknown);
            } catch (IOException e) {
                unknown.addAll(batch);
                reason = "the advisory server did not answer";
            }
        }
        unknown.forEach(known::remove);
        return new Answer(
                known,
                unknown,
                unknown.isEmpty() ? "" : reason.isEmpty() ? "the advisory server's answer was not complete" : reason);
    }

    private void ask(List<Dependency> batch, Map<Dependency, List<Advisory>> known, Set<Dependency> unknown)
            throws IOException {
        ArrayNode queries = AdvisoryText.array();
        batch.forEach(d -> queries.add(query(d)));
        ObjectNode body = AdvisoryText.object();
        body.set("queries", queries);
        JsonNode results = AdvisoryText.parse(transport.post("/v1/querybatch", body.toString()))
                .path("results");
        for (int i = 0; i < batch.size(); i++) {
            Dependency dependency = batch.get(i);
            JsonNode result = results.path(i);
            if (result.isMissingNode() || result.has("next_page_token")) {
                unknown.add(dependency);
            }
            Set<String> ids = new LinkedHashSet<>();
            result.path("vulns").forEach(v -> ids.add(v.path("id").asText()));
            for (String id : ids) {
                if (isId(id)) {
                    known.computeIfAbsent(dependency, d -> new ArrayList<>()).addAll(about(id, dependency));
                }
            }
        }
    }

    private static ObjectNode query(Dependency dependency) {
        ObjectNode named = AdvisoryText.object();
        named.put("name", dependency.name());
        named.put("ecosystem", dependency.ecosystem().osvName());
        ObjectNode query = AdvisoryText.object();
        query.put("version", dependency.version());
        query.set("package", named);
        return query;
    }

    private List<Advisory> about(String id, Dependency dependency) throws IOException {
        JsonNode osv = read.get(id);
        if (osv == null) {
            if (fetched++ >= MOST_ADVISORIES) {
                throw new IOException("more than " + MOST_ADVISORIES + " advisories");
            }
            osv = AdvisoryText.parse(transport.get("/v1/vulns/" + id));
            read.put(id, osv);
        }
        return AdvisoryText.advisories(osv).stream()
                .filter(a -> a.ecosystem() == dependency.ecosystem())
                .filter(a -> a.name().equals(AdvisoryText.nameIn(dependency.ecosystem(), dependency.name())))
                .filter(a -> a.affects(dependency.version()))
                .toList();
    }

    /** It becomes part of a path. */
    private static boolean isId(String id) {
        return !id.isEmpty()
                && id.length() < 100
                && id.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':');
    }
}
