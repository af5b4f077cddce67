package io.codeguardian.local.github.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.repository.ChangeSet;
import io.codeguardian.local.github.repository.FileChange;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pull requests as REST and webhooks show them. */
public final class PullRequestJson {
    private static final List<String> NOT_HERE =
            List.of("assignee", "milestone", "merge_commit_sha", "merged_by", "rebaseable");

    private final Rendering rendering;

    public PullRequestJson(Rendering rendering) {
        this.rendering = rendering;
    }

    public ObjectNode full(HostedRepository repository, PullRequest pull) {
        ObjectNode node = rendering.example("pulls/get", 200, repository.fullName());
        overlay(node, repository, pull);
        return node;
    }

    public ObjectNode listed(HostedRepository repository, PullRequest pull) {
        ObjectNode node = rendering.example("pulls/list", 200, repository.fullName());
        overlay(node, repository, pull);
        return node;
    }

    /** Puts a pull request where the example has its own; counts only where the example has some. */
    public void overlay(ObjectNode node, HostedRepository repository, PullRequest pull) {
        renumber(node, node.path("number").asInt(), pull.number());
        node.put("id", pull.id())
                .put("node_id", Rendering.nodeId("PullRequest", pull.id()))
                .put("number", pull.number())
                .put("state", pull.open() ? "open" : "closed")
                .put("title", pull.title())
                .put("body", pull.body())
                .put("draft", pull.draft())
                .put("locked", false)
                .put("author_association", "CONTRIBUTOR")
                .put("created_at", Rendering.time(pull.createdAt()))
                .put("updated_at", Rendering.time(pull.updatedAt()))
                .put("closed_at", pull.open() ? null : Rendering.time(pull.updatedAt()))
                .putNull("merged_at");
        // The webhook examples are older than this field, which is required by now.
        node.putNull("auto_merge").putNull("active_lock_reason");
        NOT_HERE.stream().filter(node::has).forEach(node::putNull);
        for (String list : List.of("assignees", "requested_reviewers", "requested_teams")) {
            node.putArray(list);
        }
        rendering.account(node.withObject("/user"), pull.author());
        labels(node, repository, pull);
        end(node.withObject("/base"), repository, pull.baseRef(), pull.baseSha());
        end(node.withObject("/head"), repository, pull.headRef(), pull.headSha());
        counts(node, repository, pull);
    }

    /** Puts a pull request where an example has an issue: every pull request is one. */
    public void overlayIssue(ObjectNode node, HostedRepository repository, PullRequest pull) {
        renumber(node, node.path("number").asInt(), pull.number());
        String html = rendering.site().html() + "/" + repository.fullName() + "/pull/" + pull.number();
        String api = rendering.site().api() + "/repos/" + repository.fullName() + "/pulls/" + pull.number();
        node.put("id", pull.id())
                .put("node_id", Rendering.nodeId("PullRequest", pull.id()))
                .put("number", pull.number())
                .put("html_url", html)
                .put("title", pull.title())
                .put("body", pull.body())
                .put("state", pull.open() ? "open" : "closed")
                .put("draft", pull.draft())
                .put("created_at", Rendering.time(pull.createdAt()))
                .put("updated_at", Rendering.time(pull.updatedAt()))
                .putNull("closed_at")
                .putNull("assignee")
                .putNull("milestone")
                .putNull("active_lock_reason")
                .putArray("assignees");
        node.putObject("pull_request")
                .put("url", api)
                .put("html_url", html)
                .put("diff_url", html + ".diff")
                .put("patch_url", html + ".patch")
                .putNull("merged_at");
        rendering.account(node.withObject("/user"), pull.author());
        labels(node, repository, pull);
    }

    private static void renumber(ObjectNode node, int old, int now) {
        for (Map.Entry<String, JsonNode> field : new ArrayList<>(node.properties())) {
            if (field.getKey().endsWith("url") && field.getValue().isTextual()) {
                node.put(field.getKey(), renumbered(field.getValue().asText(), old, now));
            }
        }
        for (JsonNode link : node.path("_links")) {
            ((ObjectNode) link).put("href", renumbered(link.path("href").asText(), old, now));
        }
    }

    private static String renumbered(String url, int old, int now) {
        for (String kind : List.of("/pulls/", "/pull/", "/issues/")) {
            int at = url.indexOf(kind + old);
            if (at >= 0) {
                return url.substring(0, at)
                        + kind
                        + now
                        + url.substring(at + kind.length() + String.valueOf(old).length());
            }
        }
        return url;
    }

    private void labels(ObjectNode node, HostedRepository repository, PullRequest pull) {
        ArrayNode labels = node.putArray("labels");
        pull.labels().forEach(name -> labels.add(label(repository, name)));
    }

    public ObjectNode label(HostedRepository repository, String name) {
        ObjectNode label = rendering.example("issues/add-labels", 200, repository.fullName());
        long id = 200_000 + Math.floorMod(name.hashCode(), 100_000);
        return label.put("id", id)
                .put("node_id", Rendering.nodeId("Label", id))
                .put("name", name)
                .put("default", false)
                .put("url", rendering.site().api() + "/repos/" + repository.fullName() + "/labels/" + name);
    }

    private void end(ObjectNode node, HostedRepository repository, String ref, String sha) {
        node.put("label", repository.owner().login() + ":" + ref)
                .put("ref", ref)
                .put("sha", sha);
        rendering.account(node.withObject("/user"), repository.owner());
        rendering.repository(node.withObject("/repo"), repository);
    }

    private static void counts(ObjectNode node, HostedRepository repository, PullRequest pull) {
        if (!node.has("changed_files")) {
            return;
        }
        try {
            ChangeSet changes = repository.changes(pull);
            node.put("additions", changes.additions())
                    .put("deletions", changes.deletions())
                    .put("changed_files", changes.files().size())
                    .put(
                            "commits",
                            repository
                                    .git()
                                    .commits(changes.mergeBase(), pull.headSha())
                                    .size());
        } catch (IOException e) {
            throw new IllegalStateException(
                    "git cannot tell what " + repository.fullName() + "#" + pull.number() + " changes", e);
        }
        node.put("merged", false)
                .put("mergeable", true)
                .put("mergeable_state", "clean")
                .put(
                        "comments",
                        repository.issueComments().all().stream()
                                .filter(one -> one.pull() == pull.number())
                                .count())
                .put(
                        "review_comments",
                        repository.reviewComments().all().stream()
                                .filter(one -> one.pull() == pull.number())
                                .count());
    }

    public ObjectNode file(HostedRepository repository, PullRequest pull, FileChange file) {
        ObjectNode node = Json.object()
                .put("sha", file.blob())
                .put("filename", file.path())
                .put("status", file.status())
                .put("additions", file.additions())
                .put("deletions", file.deletions())
                .put("changes", file.additions() + file.deletions());
        String at = repository.fullName();
        String encoded = UrlPath.encoded(file.path());
        node.put("blob_url", rendering.site().html() + "/" + at + "/blob/" + pull.headSha() + "/" + encoded)
                .put("raw_url", rendering.site().html() + "/" + at + "/raw/" + pull.headSha() + "/" + encoded)
                .put(
                        "contents_url",
                        rendering.site().api() + "/repos/" + at + "/contents/" + encoded + "?ref=" + pull.headSha());
        if (file.previousPath() != null) {
            node.put("previous_filename", file.previousPath());
        }
        if (file.patch() != null) {
            node.put("patch", file.patch());
        }
        return node;
    }
}
