package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.app.AccessToken;
import io.codeguardian.local.github.app.AccessTokens;
import io.codeguardian.local.github.app.Installation;
import io.codeguardian.local.github.app.Installations;
import io.codeguardian.local.github.app.Registration;
import io.codeguardian.local.github.rendering.AppJson;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The App, its installations and their tokens. */
final class AppEndpoints {
    private final Rendering rendering;
    private final Hosting hosting;
    private final Installations installations;
    private final AccessTokens tokens;
    private final AppJson json;

    AppEndpoints(Rendering rendering, Hosting hosting, Registration registration) {
        this.rendering = rendering;
        this.hosting = hosting;
        this.installations = registration.installations();
        this.tokens = registration.tokens();
        this.json = new AppJson(rendering, registration.app());
    }

    Map<String, RestEndpoint> endpoints() {
        return Map.of(
                "meta/get", _ -> Reply.json(200, meta()),
                "apps/get-authenticated", _ -> Reply.json(200, json.app()),
                "apps/list-installations",
                        call -> new Paging(call, rendering.site().api()).list(installations.all(), this::listed),
                "apps/get-installation", call -> Reply.json(200, json.installation(installation(call))),
                "apps/get-repo-installation", this::ofRepository,
                "apps/create-installation-access-token", this::createToken,
                "apps/list-repos-accessible-to-installation", this::repositories);
    }

    private ObjectNode meta() {
        ObjectNode meta = rendering.example("meta/get", 200, "");
        // The official example has numbers where its own schema wants texts.
        ObjectNode fingerprints = meta.withObject("/ssh_key_fingerprints");
        List<String> kinds =
                fingerprints.properties().stream().map(Map.Entry::getKey).toList();
        kinds.forEach(kind -> fingerprints.put(kind, "0".repeat(43)));
        return meta;
    }

    private Reply ofRepository(RestCall call) {
        return Reply.json(
                200,
                json.installation(
                        call.found(installations.find(call.repository().installation()))));
    }

    /** This one operation describes an account as user and enterprise at once, by a slip, so it shows both. */
    private ObjectNode listed(Installation installation) {
        ObjectNode node = json.installation(installation);
        String since = Rendering.time(installation.createdAt());
        node.withObject("/account")
                .put("name", installation.account().login())
                .put("slug", installation.account().login())
                .put("created_at", since)
                .put("updated_at", since);
        return node;
    }

    private Installation installation(RestCall call) {
        return call.found(installations.find(call.number("installation_id")));
    }

    private Reply createToken(RestCall call) {
        Installation installation = installation(call);
        if (installation.suspended()) {
            throw ApiError.of(403, "This installation has been suspended", call.operation(), Map.of());
        }
        Set<Long> repositories = narrowed(call, installation);
        Map<String, String> permissions = permissions(call, installation);
        AccessToken token = tokens.mint(installation, repositories, permissions, call.now());
        ObjectNode answer =
                Json.object().put("token", token.value()).put("expires_at", Rendering.time(token.expires()));
        ObjectNode granted = answer.putObject("permissions");
        permissions.forEach(granted::put);
        answer.put("repository_selection", "selected");
        if (repositories != null) {
            ArrayNode list = answer.putArray("repositories");
            hosting.all().stream()
                    .filter(one -> repositories.contains(one.id()))
                    .forEach(one -> list.add(shown(one)));
        }
        return Reply.json(201, answer);
    }

    private ObjectNode shown(HostedRepository repository) {
        ObjectNode token = rendering.example("apps/create-installation-access-token", 201, repository.fullName());
        ObjectNode node = (ObjectNode) token.path("repositories").get(0);
        rendering.repository(node, repository);
        return node;
    }

    private @Nullable Set<Long> narrowed(RestCall call, Installation installation) {
        JsonNode ids = call.body().path("repository_ids");
        JsonNode names = call.body().path("repositories");
        if (ids.isMissingNode() && names.isMissingNode()) {
            return null;
        }
        List<HostedRepository> reachable = hosting.all().stream()
                .filter(one -> one.installation() == installation.id())
                .toList();
        Set<Long> chosen = new HashSet<>();
        ids.forEach(id -> chosen.add(reachable.stream()
                .filter(one -> one.id() == id.asLong())
                .findFirst()
                .orElseThrow(() -> inaccessible(call))
                .id()));
        names.forEach(name -> chosen.add(reachable.stream()
                .filter(one -> one.name().equalsIgnoreCase(name.asText()))
                .findFirst()
                .orElseThrow(() -> inaccessible(call))
                .id()));
        return chosen;
    }

    private static ApiError inaccessible(RestCall call) {
        return ApiError.of(
                422,
                "There is at least one repository that does not exist or is not accessible to the parent installation.",
                call.operation(),
                Map.of());
    }

    private static Map<String, String> permissions(RestCall call, Installation installation) {
        JsonNode wanted = call.body().path("permissions");
        if (wanted.isMissingNode() || wanted.isEmpty()) {
            return installation.permissions();
        }
        Map<String, String> granted = new TreeMap<>();
        wanted.properties().forEach(permission -> {
            String held = installation.permissions().get(permission.getKey());
            String asked = permission.getValue().asText();
            if (held == null || (held.equals("read") && !asked.equals("read"))) {
                throw ApiError.of(
                        422,
                        "The permissions requested are not granted to this installation.",
                        call.operation(),
                        Map.of());
            }
            granted.put(permission.getKey(), asked);
        });
        granted.putIfAbsent("metadata", "read");
        return granted;
    }

    private Reply repositories(RestCall call) {
        AccessToken token = Objects.requireNonNull(call.caller().token());
        List<HostedRepository> reachable = hosting.all().stream()
                .filter(one -> one.installation() == token.installation() && token.reaches(one.id()))
                .toList();
        return new Paging(call, rendering.site().api()).counted("repositories", reachable, this::shown);
    }
}
