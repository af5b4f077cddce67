package io.codeguardian.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.TreeChange;
import io.codeguardian.local.github.webhook.Delivery;
import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Control;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@link Activity} offers, for tests in another process. */
final class GitHubControl {
    private final GitHubStandIn github;
    private final Activity activity;

    GitHubControl(GitHubStandIn github) {
        this.github = github;
        this.activity = github.activity();
    }

    void register(Control control) {
        control.on("GET", "app", _ -> app());
        control.on("PUT", "webhook", this::webhook);
        control.on("POST", "clock", call -> {
            github.clock()
                    .advance(Duration.ofSeconds(
                            call.object().path("advanceSeconds").asLong()));
            return Map.of("now", github.clock().instant());
        });
        control.on("POST", "repositories", this::createRepository);
        control.on(
                "GET", "repositories", call -> Everything.of(github.hosting().named(call.queryOr("repository", ""))));
        control.on("POST", "commits", this::commit);
        control.on("POST", "install", call -> activity.install(repository(call.object())));
        control.on("POST", "uninstall", call -> activity.uninstall(repository(call.object())));
        control.on("POST", "tokens/revoke", _ -> {
            github.tokens().revokeAll();
            return null;
        });
        control.on("GET", "deliveries", _ -> github.deliveries().all());
        control.on("POST", "deliveries/redeliver", this::redeliver);
        pullRequests(control);
    }

    private void pullRequests(Control control) {
        conversation(control);
        control.on(
                "POST", "pull-requests", call -> activity.openPullRequest(Json.as(call.json(), PullRequestWish.class)));
        control.on("POST", "pull-requests/push", call -> {
            List<TreeChange> changes = changes(call.object());
            return changes.isEmpty()
                    ? activity.push(name(call), number(call))
                    : activity.push(name(call), number(call), changes);
        });
        control.on("POST", "pull-requests/close", call -> activity.close(name(call), number(call)));
        control.on("POST", "pull-requests/reopen", call -> activity.reopen(name(call), number(call)));
        control.on("POST", "pull-requests/ready", call -> activity.readyForReview(name(call), number(call)));
        control.on("POST", "pull-requests/draft", call -> activity.convertToDraft(name(call), number(call)));
        control.on(
                "POST",
                "pull-requests/label",
                call -> activity.label(name(call), number(call), text(call.object(), "label")));
    }

    private void conversation(Control control) {
        Conversation people = github.conversation();
        control.on(
                "POST",
                "comments",
                call -> people.comment(name(call), number(call), author(call), text(call.object(), "body")));
        control.on(
                "POST",
                "comments/reply",
                call -> people.reply(name(call), id(call), author(call), text(call.object(), "body")));
        control.on("POST", "threads/resolve", call -> people.resolve(name(call), id(call), author(call)));
        control.on("POST", "check-runs/rerequest", call -> people.rerequest(name(call), id(call), author(call)));
        control.on("POST", "ping", _ -> github.ping());
    }

    private Map<String, Object> app() {
        URI hook = github.deliveries().hook().url();
        return Map.of(
                "appId", github.appId(),
                "url", github.url(),
                "apiUrl", github.apiUrl(),
                "webhook", hook == null ? "" : hook.toString(),
                "installations", github.installations().all());
    }

    private @Nullable Object webhook(Call call) throws IOException {
        String url = call.object().path("url").asText("");
        github.webhook(
                url.isEmpty() ? null : URI.create(url),
                call.object().path("secret").asText());
        return null;
    }

    private Object createRepository(Call call) throws IOException {
        ObjectNode wish = call.object();
        String name = text(wish, "repository");
        HostedRepository repository;
        if (wish.hasNonNull("source")) {
            Map<String, String> branches = new LinkedHashMap<>();
            wish.path("branches")
                    .properties()
                    .forEach(one -> branches.put(one.getKey(), one.getValue().asText()));
            repository = activity.createRepository(name, Path.of(text(wish, "source")), branches);
        } else {
            repository = wish.path("installed").asBoolean(true)
                    ? activity.createRepository(name)
                    : activity.createUninstalled(name);
        }
        return Map.of(
                "id", repository.id(),
                "repository", repository.fullName(),
                "installation", repository.installation(),
                "cloneUrl", github.url() + "/" + repository.fullName() + ".git");
    }

    private Object commit(Call call) throws IOException {
        ObjectNode wish = call.object();
        return Map.of("sha", activity.commit(repository(wish), text(wish, "branch"), changes(wish)));
    }

    private @Nullable Object redeliver(Call call) throws IOException {
        Delivery delivery = github.deliveries().find(call.object().path("id").asLong());
        return github.deliveries().redeliver(Objects.requireNonNull(delivery, "no such delivery"));
    }

    /** Paths with text, paths with Base64, links, submodules and deletions of a control request. */
    private static List<TreeChange> changes(ObjectNode wish) {
        List<TreeChange> changes = new ArrayList<>();
        each(wish, "files", (path, text) -> changes.add(TreeChange.file(path, text)));
        each(
                wish,
                "base64",
                (path, text) ->
                        changes.add(TreeChange.file(path, Base64.getDecoder().decode(text))));
        each(wish, "links", (path, target) -> changes.add(TreeChange.link(path, target)));
        each(wish, "submodules", (path, commit) -> changes.add(TreeChange.submodule(path, commit)));
        wish.path("deleted").forEach(path -> changes.add(TreeChange.deletion(path.asText())));
        return changes;
    }

    private static void each(ObjectNode wish, String field, java.util.function.BiConsumer<String, String> take) {
        for (Map.Entry<String, JsonNode> one : wish.path(field).properties()) {
            take.accept(one.getKey(), one.getValue().asText());
        }
    }

    private HostedRepository repository(ObjectNode wish) {
        return github.hosting().named(text(wish, "repository"));
    }

    private static String name(Call call) throws IOException {
        return text(call.object(), "repository");
    }

    private static int number(Call call) throws IOException {
        return call.object().path("number").asInt();
    }

    private static long id(Call call) throws IOException {
        return call.object().path("id").asLong();
    }

    private static String author(Call call) throws IOException {
        return call.object().path("author").asText("octocat");
    }

    private static String text(ObjectNode wish, String field) {
        if (!wish.path(field).isTextual()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return wish.path(field).asText();
    }
}
