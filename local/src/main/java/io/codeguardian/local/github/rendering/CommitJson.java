package io.codeguardian.local.github.rendering;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.repository.CommitFacts;
import io.codeguardian.local.github.repository.HostedRepository;

/** Commits as the API shows them. */
public final class CommitJson {
    private CommitJson() {}

    public static ObjectNode of(Rendering rendering, HostedRepository repository, CommitFacts facts) {
        ObjectNode node = rendering.example("pulls/list-commits", 200, repository.fullName());
        String api = rendering.site().api() + "/repos/" + repository.fullName();
        node.put("sha", facts.sha())
                .put("node_id", "C_" + facts.sha())
                .put("url", api + "/commits/" + facts.sha())
                .put("comments_url", api + "/commits/" + facts.sha() + "/comments")
                .put("html_url", rendering.site().html() + "/" + repository.fullName() + "/commit/" + facts.sha());
        ObjectNode commit = node.withObject("/commit");
        commit.put("message", facts.message()).put("url", api + "/git/commits/" + facts.sha());
        commit.putObject("author")
                .put("name", facts.author())
                .put("email", facts.authorEmail())
                .put("date", facts.authoredAt());
        commit.putObject("committer")
                .put("name", facts.committer())
                .put("email", facts.committerEmail())
                .put("date", facts.committedAt());
        commit.putObject("tree").put("sha", facts.tree()).put("url", api + "/tree/" + facts.tree());
        // Nobody here has claimed the addresses of the commits.
        node.putNull("author").putNull("committer");
        ArrayNode parents = node.putArray("parents");
        for (String parent : facts.parents()) {
            parents.addObject().put("sha", parent).put("url", api + "/commits/" + parent);
        }
        return node;
    }
}
