package io.codeguardian.local.github.rendering;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.app.AppIdentity;
import io.codeguardian.local.github.app.Installation;

/** The App and its installations as the API shows them. */
public final class AppJson {
    private final Rendering rendering;
    private final AppIdentity app;

    public AppJson(Rendering rendering, AppIdentity app) {
        this.rendering = rendering;
        this.app = app;
    }

    public ObjectNode app() {
        ObjectNode node = rendering.example("apps/get-authenticated", 200, "");
        return node.put("id", app.id())
                .put("slug", app.slug())
                .put("name", app.slug())
                .put("client_id", app.clientId())
                .put("node_id", Rendering.nodeId("App", app.id()))
                .put("external_url", rendering.site().html())
                .put("html_url", rendering.site().html() + "/apps/" + app.slug());
    }

    public ObjectNode installation(Installation installation) {
        ObjectNode node = rendering.example("apps/get-repo-installation", 200, "");
        String api = rendering.site().api();
        rendering.account(node.withObject("/account"), installation.account());
        node.put("id", installation.id())
                .put("app_id", app.id())
                .put("app_slug", app.slug())
                .put("client_id", app.clientId())
                .put("target_id", installation.account().id())
                .put("target_type", installation.account().type())
                .put("repository_selection", "selected")
                .put("access_tokens_url", api + "/app/installations/" + installation.id() + "/access_tokens")
                .put("html_url", rendering.site().html() + "/settings/installations/" + installation.id())
                .put("created_at", Rendering.time(installation.createdAt()))
                .put("updated_at", Rendering.time(installation.createdAt()))
                .put("suspended_at", installation.suspended() ? Rendering.time(installation.createdAt()) : null);
        ObjectNode permissions = node.putObject("permissions");
        installation.permissions().forEach(permissions::put);
        return node;
    }
}
