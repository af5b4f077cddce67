package io.codeguardian.cli;

import io.codeguardian.local.github.GitHubStandIn;
import io.codeguardian.local.github.PullRequestWish;
import io.codeguardian.local.github.app.Installation;
import io.codeguardian.local.github.repository.HostedRepository;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** A clone of a repository that GitHub's stand-in hosts, over git's own protocol. */
record HostedClone(GitHubStandIn github, Repository working) {
    /** {@code acme/shop}, with {@code main} and {@code feature}, which is checked out. */
    static HostedClone in(Path folder, GitHubStandIn github) throws Exception {
        Repository source = Repository.in(folder.resolve("source"));
        source.write("a.py", "a = 1\n").commit("first");
        source.git("switch", "--quiet", "--create", "feature");
        source.write("a.py", "a = 1\nquery = 'select ' + a\n").commit("second");
        HostedRepository hosted = github.activity()
                .createRepository(
                        "acme/shop", source.folder().resolve(".git"), Map.of("main", "main", "feature", "feature"));
        Installation installation =
                Objects.requireNonNull(github.installations().find(hosted.installation()));
        String token = github.tokens()
                .mint(installation, null, Map.of("contents", "read"), Instant.now())
                .value();
        String url = "http://x-access-token:" + token + "@localhost:" + github.port() + "/acme/shop.git";
        source.git(
                "clone",
                "--quiet",
                "--branch=feature",
                url,
                folder.resolve("clone").toString());
        return new HostedClone(github, new Repository(folder.resolve("clone")));
    }

    HostedClone pullRequest() {
        github.activity().openPullRequest(PullRequestWish.of("acme/shop", "feature"));
        return this;
    }

    String head() throws Exception {
        return working.git("rev-parse", "HEAD");
    }
}
