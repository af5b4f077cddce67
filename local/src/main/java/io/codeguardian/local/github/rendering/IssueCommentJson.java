package io.codeguardian.local.github.rendering;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.app.AppIdentity;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.IssueComment;

/** Comments of a conversation as REST and webhooks show them. */
public final class IssueCommentJson {
    private final Rendering rendering;
    private final AppJson app;

    public IssueCommentJson(Rendering rendering, AppIdentity identity) {
        this.rendering = rendering;
        this.app = new AppJson(rendering, identity);
    }

    public ObjectNode of(HostedRepository repository, IssueComment comment) {
        return overlay(rendering.example("issues/create-comment", 201, repository.fullName()), repository, comment);
    }

    /** Puts a comment where the example has its own. */
    public ObjectNode overlay(ObjectNode node, HostedRepository repository, IssueComment comment) {
        String api = rendering.site().api() + "/repos/" + repository.fullName() + "/issues";
        rendering.account(node.withObject("/user"), comment.author());
        node.put("id", comment.id())
                .put("node_id", Rendering.nodeId("IssueComment", comment.id()))
                .put("url", api + "/comments/" + comment.id())
                .put(
                        "html_url",
                        rendering.site().html() + "/" + repository.fullName() + "/pull/" + comment.pull()
                                + "#issuecomment-" + comment.id())
                .put("issue_url", api + "/" + comment.pull())
                .put("body", comment.body())
                .put("author_association", "NONE")
                .put("created_at", Rendering.time(comment.createdAt()))
                .put("updated_at", Rendering.time(comment.updatedAt()));
        if (comment.byApp()) {
            node.set("performed_via_github_app", app.app());
        } else {
            node.putNull("performed_via_github_app");
        }
        return node;
    }
}
