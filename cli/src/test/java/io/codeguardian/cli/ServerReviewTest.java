package io.codeguardian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeguardian.local.github.GitHubStandIn;
import io.codeguardian.local.github.Options;
import io.codeguardian.local.wire.Reply;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review by a server: which pull request is asked for, how it is followed, what is told and how it ends. */
class ServerReviewTest {
    private static final String COMPOSED = "id: 9\nevent: composed\ndata: {\"kind\":\"composed\",\"detail\":{}}";

    @TempDir
    Path folder;

    private GitHubStandIn github;
    private HostedClone clone;
    private ScriptedGateway gateway;

    @BeforeEach
    void start() throws Exception {
        github = GitHubStandIn.start(Options.defaults().withFolder(folder.resolve("github")));
        clone = HostedClone.in(folder, github);
        gateway = new ScriptedGateway(clone.head());
    }

    @AfterEach
    void stop() {
        gateway.close();
        github.close();
        assertThat(gateway.violations).isEmpty();
    }

    @Test
    void thePullRequestOfThePushedHeadIsReviewed() {
        clone.pullRequest();
        gateway.stream(COMPOSED);

        Ran ran = review();

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Score 100.0").contains("gate passed").contains("3 files against its base");
        assertThat(ran.err()).contains("acme/shop#1").contains("https://github.example.org/acme/shop/pull/1");
        assertThat(gateway.order().toString())
                .isEqualTo("{\"repository\":\"acme/shop\",\"pullRequest\":1,\"scope\":\"diff\",\"fresh\":false}");
    }

    @Test
    void everyPageIsToldWithTheCodeAndTheGateDecides() throws Exception {
        clone.pullRequest();
        for (String title : new String[] {"One", "Two", "Three", "Four", "Five"}) {
            gateway.finding("a.py", 2, "HIGH", title);
        }
        gateway.gateFailed("5 high findings").stream(COMPOSED);

        Ran text = review();
        Ran json = review("--format", "json");
        Ran sarif = review("--format", "sarif");

        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out())
                .contains("One", "Two", "Three", "Four", "Five", "query = 'select ' + a")
                .contains("gate failed: 5 high findings");
        assertThat(json.code()).isEqualTo(1);
        assertThat(tree(json).path("findings")).hasSize(5);
        assertThat(tree(sarif).path("runs").path(0).path("results")).hasSize(5);
    }

    @Test
    void failOnJudgesFindingsAnewAndLeavesTheScoreToTheServer() {
        clone.pullRequest();
        gateway.finding("a.py", 2, "LOW", "Small");
        gateway.stream(COMPOSED);

        assertThat(review("--fail-on", "high").code()).isZero();
        assertThat(review("--fail-on", "low").out()).contains("gate failed: 1 low finding");
        gateway.gateFailed("score 10.0 is below 80.0");
        assertThat(review("--fail-on", "high").out()).contains("gate failed: score 10.0 is below 80.0");
    }

    @Test
    void anIncompleteReviewIsNeverClean() {
        clone.pullRequest();
        gateway.review.put("complete", false);
        gateway.stream(COMPOSED);

        Ran ran = review();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("incomplete");
    }

    @Test
    void whatIsNotPushedIsSaidWithTheRemedy() throws Exception {
        clone.working().write("b.py", "b = 1\n").commit("third");

        Ran ran = review();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("not pushed").contains("git push").contains("--local");
        assertThat(gateway.asked).isEmpty();
    }

    @Test
    void aBranchWithoutPullRequestIsSaidWithTheRemedyAndCanBeNamed() {
        Ran ran = review();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("head of no pull request of acme/shop").contains("--pull-request");

        assertThat(review("--pull-request", "7", "--repository", "acme/other", "--all", "--fresh")
                        .code())
                .isZero();
        assertThat(gateway.order().toString())
                .isEqualTo("{\"repository\":\"acme/other\",\"pullRequest\":7,\"scope\":\"full\",\"fresh\":true}");
    }

    @Test
    void anOriginThatIsAFolderIsSaidWithTheRemedy() throws Exception {
        clone.working()
                .git("remote", "set-url", "origin", folder.resolve("source").toString());

        Ran ran = review();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("no repository on a server")
                .contains("--pull-request")
                .contains("--local");
    }

    @Test
    void uncommittedWorkIsSaidToBeLeftOut() throws Exception {
        clone.pullRequest().working().write("a.py", "a = 3\n");

        assertThat(review().err()).contains("Uncommitted work");
    }

    @Test
    void aLostStreamIsTakenUpWhereItEnded() {
        clone.pullRequest();
        gateway.review.put("state", "analyzing");
        gateway.stream(
                ": heartbeat",
                "id: 4\nevent: planned\ndata: {\"detail\":{\"files\":3,\"expected\":6}}",
                "id: 5\nevent: progress\ndata: {\"detail\":{}}",
                "id: 6\nevent: prog");
        gateway.composedOnceAskedFor("last 5");

        assertThat(review().code()).isZero();
        assertThat(gateway.asked).contains("last null", "last 5");
    }

    @Test
    void whatWasReviewedAlreadyIsShown() {
        clone.pullRequest();
        gateway.skipped("duplicate", "head and base are those of review x");

        Ran ran = review();

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(gateway.asked).contains("GET /v1/reviews/" + ScriptedGateway.REVIEW + "/findings");
    }

    @Test
    void noReviewIsNoCleanReview() {
        clone.pullRequest();
        gateway.skipped("draft", "it is a draft; mark it as ready for review");

        Ran skipped = review();
        assertThat(skipped.code()).isEqualTo(2);
        assertThat(skipped.err()).contains("nothing was reviewed (draft): it is a draft");
    }

    @Test
    void aReviewThatFailedOrWasOvertakenIsSaid() {
        clone.pullRequest();
        gateway.review.put("state", "failed").put("reason", "fetch").put("detail", "the repository is gone");
        Ran failed = review();
        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.err()).contains("could not be made (fetch): the repository is gone");

        gateway.review.put("state", "superseded");
        Ran superseded = review();
        assertThat(superseded.code()).isEqualTo(2);
        assertThat(superseded.err()).contains("somebody pushed meanwhile");
    }

    @Test
    void aWrongKeyNoKeyAndNoServerAreSaid() {
        clone.pullRequest();

        Ran wrong = run(Map.of("CODEGUARDIAN_API_KEY", "cg_wrong"), "--server", gateway.url());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("does not know the API key").doesNotContain("cg_wrong");

        Ran none = run(Map.of(), "--server", gateway.url());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("CODEGUARDIAN_API_KEY");

        Ran address = run(Map.of("CODEGUARDIAN_API_KEY", "cg_x"), "--server", "localhost:8080");
        assertThat(address.code()).isEqualTo(2);
        assertThat(address.err()).contains("not the address of a server");
    }

    @Test
    void aServerThatIsAwayForAMomentIsAskedAgain() {
        clone.pullRequest();
        Reply away =
                ScriptedGateway.problem(503, "the request could not be stored").with("Retry-After", "0");
        gateway.fault(away).fault(away);
        assertThat(review().code()).isZero();

        gateway.fault(away).fault(away).fault(away).fault(away);
        Ran ran = review();
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("the request could not be stored").doesNotContain("Exception");
    }

    @Test
    void localOverridesTheEnvironment() {
        Ran ran = review("--local");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("origin/main");
        assertThat(gateway.asked).isEmpty();
        assertThat(review("--local", "--server", gateway.url()).code()).isEqualTo(2);
        assertThat(review("--local", "--fresh").code()).isEqualTo(2);
        assertThat(review("--base", "main").code()).isEqualTo(2);
    }

    private Ran review(String... options) {
        return run(gateway.environment(), options);
    }

    private Ran run(Map<String, String> environment, String... options) {
        return Ran.command(
                environment,
                Stream.concat(Stream.of("review", clone.working().folder().toString()), Arrays.stream(options))
                        .toArray(String[]::new));
    }

    private static JsonNode tree(Ran ran) throws Exception {
        return new ObjectMapper().readTree(ran.out());
    }
}
