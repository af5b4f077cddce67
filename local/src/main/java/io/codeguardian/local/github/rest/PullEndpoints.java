package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.rendering.CommitJson;
import io.codeguardian.local.github.rendering.PullRequestJson;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.repository.ChangeSet;
import io.codeguardian.local.github.repository.CommitFacts;
import io.codeguardian.local.github.repository.FileChange;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.wire.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Pull requests, their files and commits, and the repository itself. */
final class PullEndpoints {
    /** Where GitHub's list ends: docs.github.com/rest/pulls/pulls#list-pull-requests-files. */
    private static final int MOST_FILES = 3_000;

    private static final int MOST_FILES_IN_DIFF = 300;
    private static final int MOST_LINES_IN_DIFF = 20_000;
    private static final int MOST_COMMITS = 250;

    private final Rendering rendering;
    private final PullRequestJson pulls;

    PullEndpoints(Rendering rendering) {
        this.rendering = rendering;
        this.pulls = new PullRequestJson(rendering);
    }

    Map<String, RestEndpoint> endpoints() {
        return Map.of(
                "repos/get", this::repository,
                "pulls/get", this::get,
                "pulls/list", this::list,
                "pulls/list-files", this::files,
                "pulls/list-commits", this::commits,
                "repos/list-commits", this::history,
                "repos/get-commit", this::commit);
    }

    private Reply repository(RestCall call) {
        ObjectNode node = rendering.example("repos/get", 200, call.repository().fullName());
        rendering.repository(node, call.repository());
        return Reply.json(200, node);
    }

    private Reply get(RestCall call) throws IOException {
        PullRequest pull = call.pull("pull_number");
        String accept = String.valueOf(call.call().header("Accept"));
        if (accept.contains("diff")) {
            return diff(call, pull);
        }
        return Reply.json(200, pulls.full(call.repository(), pull));
    }

    private static Reply diff(RestCall call, PullRequest pull) throws IOException {
        ChangeSet changes = call.repository().changes(pull);
        if (changes.files().size() > MOST_FILES_IN_DIFF) {
            throw tooLarge(call, "files (" + MOST_FILES_IN_DIFF + ")", "pull_request", "too_large");
        }
        if (changes.additions() + changes.deletions() > MOST_LINES_IN_DIFF) {
            throw tooLarge(call, "lines (" + MOST_LINES_IN_DIFF + ")", "pull_request", "too_large");
        }
        byte[] diff = call.repository().git().unifiedDiff(pull.baseSha(), pull.headSha());
        return Reply.of(200, "application/vnd.github.v3.diff; charset=utf-8", diff);
    }

    private static ApiError tooLarge(RestCall call, String what, String resource, String code) {
        return ApiError.of(
                406,
                "Sorry, the diff exceeded the maximum number of " + what + ". (" + resource + " " + code + ")",
                call.operation(),
                Map.of());
    }

    private Reply list(RestCall call) {
        String state = call.call().queryOr("state", "open");
        String head = call.call().query("head");
        String base = call.call().query("base");
        HostedRepository repository = call.repository();
        List<PullRequest> chosen = call.listed(repository.pulls()).stream()
                .filter(pull -> state.equals("all") || pull.open() == state.equals("open"))
                .filter(pull -> base == null || base.equals(pull.baseRef()))
                .filter(pull -> head == null || head.endsWith(":" + pull.headRef()))
                .toList();
        List<PullRequest> ordered = call.call().queryOr("direction", "desc").equals("asc") ? chosen : chosen.reversed();
        return new Paging(call, rendering.site().api()).list(ordered, pull -> pulls.listed(repository, pull));
    }

    private Reply files(RestCall call) throws IOException {
        PullRequest pull = call.pull("pull_number");
        List<FileChange> files = call.repository().changes(pull).files();
        List<FileChange> shown = files.subList(0, Math.min(MOST_FILES, files.size()));
        return new Paging(call, rendering.site().api()).list(shown, file -> pulls.file(call.repository(), pull, file));
    }

    private Reply commits(RestCall call) throws IOException {
        PullRequest pull = call.pull("pull_number");
        String base = call.repository().changes(pull).mergeBase();
        List<CommitFacts> commits = call.repository().git().commits(base, pull.headSha());
        List<CommitFacts> shown = commits.subList(0, Math.min(MOST_COMMITS, commits.size()));
        return new Paging(call, rendering.site().api())
                .list(shown, one -> CommitJson.of(rendering, call.repository(), one));
    }

    private Reply history(RestCall call) throws IOException {
        String from = call.call().queryOr("sha", call.repository().defaultBranch());
        List<CommitFacts> commits;
        try {
            commits = call.repository().git().history(from, MOST_COMMITS);
        } catch (IOException _) {
            throw ApiError.notFound(call.operation());
        }
        return new Paging(call, rendering.site().api())
                .list(commits, one -> CommitJson.of(rendering, call.repository(), one));
    }

    private Reply commit(RestCall call) throws IOException {
        String ref = call.found(call.path().get("ref"));
        String sha;
        try {
            sha = call.repository().git().commitOf(ref);
        } catch (IOException _) {
            throw ApiError.of(422, "No commit found for SHA: " + ref, call.operation(), Map.of());
        }
        CommitFacts facts = call.repository().git().commitFacts(sha);
        return Reply.json(200, CommitJson.of(rendering, call.repository(), facts));
    }
}
