package io.codeguardian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.e2e.repository.GitRepository;
import io.codeguardian.local.github.PullRequestWish;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.TreeChange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A repository that wants to run, to reach out and to exhaust; it gets a review that says what was left out. */
@ExtendWith(SharedSystem.class)
class HostileRepositoryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String NAME = "mallory/trap";

    @Test
    void is_reviewed_says_what_was_left_out_and_runs_nothing(WholeSystem system, @TempDir Path folder)
            throws Exception {
        Path executed = folder.resolve("executed");
        Path outside =
                Files.writeString(folder.resolve("outside.txt"), "a file that nobody may read: " + "k".repeat(40));
        GitRepository source = GitRepository.create(folder.resolve("source"));
        source.write(Map.of("README.md", "# Nothing to see\n")).commit("Harmless");
        HostedRepository repository = system.host(NAME, source, Map.of("main", "main"));
        system.github().activity().commit(repository, "trap", trap(executed, outside));
        PullRequest pull = system.github()
                .activity()
                .openPullRequest(PullRequestWish.of(NAME, "trap"))
                .pull();

        JsonNode review = system.api().awaitReview(NAME, pull.headSha(), PATIENCE);

        assertThat(review.path("state").asText()).isEqualTo("published");
        assertThat(executed).doesNotExist();
        String summary = repository.issueComments().all().getFirst().body();
        assertThat(summary).contains("huge.bin", "link.txt", "module", "big.lfs", "min.js");
        assertThat(repository.reviewComments().all())
                .anyMatch(comment -> comment.path().equals("honest.py"));
        system.github()
                .journal()
                .entries()
                .forEach(entry -> assertThat(String.valueOf(entry.body())).doesNotContain("k".repeat(40)));
    }

    private static List<TreeChange> trap(Path executed, Path outside) {
        String run = "touch " + executed;
        List<TreeChange> trap = new ArrayList<>();
        trap.add(TreeChange.file(
                "honest.py",
                "import os\n\nfrom flask import request\n\n\n"
                        + "def run():\n    os.system(\"ls \" + request.args[\"d\"])\n"));
        trap.add(TreeChange.file("--upload-pack=" + run.replace('/', '_'), "x = 1\n"));
        trap.add(TreeChange.file("-rf", "x = 1\n"));
        trap.add(TreeChange.file("$(" + run.replace('/', '_') + ").py", "x = 1\n"));
        trap.add(TreeChange.link("link.txt", outside.toString()));
        trap.add(TreeChange.link("up/link.txt", "../../../../../../../../etc/passwd"));
        trap.add(TreeChange.file(".gitattributes", "* filter=evil diff=evil merge=evil\n*.lfs filter=lfs\n"));
        trap.add(TreeChange.file(".lfsconfig", "[lfs]\n\turl = http://127.0.0.1:1/\n"));
        trap.add(TreeChange.file(".gitconfig", "[filter \"evil\"]\n\tsmudge = " + run + "\n"));
        trap.add(TreeChange.submodule("module", "1234567890123456789012345678901234567890"));
        trap.add(TreeChange.file(
                ".gitmodules", "[submodule \"module\"]\n\tpath = module\n\turl = ext::sh -c '" + run + "'\n"));
        trap.add(TreeChange.file(
                "big.lfs",
                "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 1234567\n"));
        byte[] huge = new byte[100 * 1024 * 1024];
        new Random(7).nextBytes(huge);
        trap.add(TreeChange.file("huge.bin", huge));
        trap.add(TreeChange.file("deep.json", "[".repeat(100_000) + "]".repeat(100_000)));
        trap.add(TreeChange.file(
                "Deep.java",
                "class D { int f() { return " + "(".repeat(30_000) + "1" + ")".repeat(30_000) + "; } }\n"));
        trap.add(TreeChange.file("latin.py", new byte[] {'x', '=', '"', (byte) 0xff, (byte) 0xfe, '"', '\n'}));
        trap.add(TreeChange.file(
                "min.js", ("var a=" + "function(){return 1},".repeat(5_000) + "1;").getBytes(StandardCharsets.UTF_8)));
        trap.add(TreeChange.file(".pylintrc", "[MASTER]\ninit-hook=import os; os.system('" + run + "')\n"));
        for (int i = 0; i < 10_000; i++) {
            trap.add(TreeChange.file("many/d" + i / 100 + "/f" + i + ".py", "VALUE = " + i + "\n"));
        }
        return trap;
    }
}
