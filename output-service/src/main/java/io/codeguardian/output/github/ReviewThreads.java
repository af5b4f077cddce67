package io.codeguardian.output.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.github.App;
import io.codeguardian.github.GitHubRepository;
import io.codeguardian.github.RepositoryName;
import io.codeguardian.output.gate.WriteGate;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The review threads of a pull request; REST cannot resolve them, GraphQL can. */
public final class ReviewThreads {
    private static final int MOST_PAGES = 30;

    private static final String LIST = """
            query($owner: String!, $name: String!, $number: Int!, $after: String) {
              repository(owner: $owner, name: $name) {
                pullRequest(number: $number) {
                  reviewThreads(first: 100, after: $after) {
                    pageInfo { hasNextPage endCursor }
                    nodes { id isResolved comments(first: 1) { nodes { body author { login } } } }
                  }
                }
              }
            }""";

    private static final String RESOLVE =
            "mutation($thread: ID!) { resolveReviewThread(input: {threadId: $thread}) { thread { id isResolved } } }";

    private final GitHubRepository reading;
    private final GitHubRepository resolving;
    private final App app;
    private final ReviewRef review;
    private final WriteGate gate;

    ReviewThreads(GitHubRepository reading, GitHubRepository resolving, App app, ReviewRef review, WriteGate gate) {
        this.reading = reading;
        this.resolving = resolving;
        this.app = app;
        this.review = review;
        this.gate = gate;
    }

    /** Ids of our unresolved threads about these findings. */
    public Uni<List<String>> open(Set<String> fingerprints) {
        return page(fingerprints, null, 1, new ArrayList<>());
    }

    /** Whether it was sent. */
    public Uni<Boolean> resolve(String thread) {
        return gate.pass("a resolved thread", () -> resolving.graphQl(RESOLVE, Map.of("thread", thread), true))
                .map(Optional::isPresent);
    }

    private Uni<List<String>> page(Set<String> fingerprints, @Nullable String after, int page, List<String> found) {
        RepositoryName name = RepositoryName.of(review.repository());
        Map<String, Object> variables = new HashMap<>();
        variables.put("owner", name.owner());
        variables.put("name", name.name());
        variables.put("number", review.pullRequest());
        if (after != null) {
            variables.put("after", after);
        }
        return reading.graphQl(LIST, variables, false).chain(data -> {
            JsonNode threads = data.at("/repository/pullRequest/reviewThreads");
            for (JsonNode thread : threads.path("nodes")) {
                if (!thread.path("isResolved").asBoolean() && isAbout(thread, fingerprints)) {
                    found.add(thread.path("id").asText());
                }
            }
            boolean more = threads.at("/pageInfo/hasNextPage").asBoolean() && page < MOST_PAGES;
            return more
                    ? page(fingerprints, threads.at("/pageInfo/endCursor").asText(), page + 1, found)
                    : Uni.createFrom().item(found);
        });
    }

    private boolean isAbout(JsonNode thread, Set<String> fingerprints) {
        JsonNode first = thread.at("/comments/nodes/0");
        String author = first.at("/author/login").asText();
        // GraphQL names a bot without the suffix that REST gives it
        boolean ours = author.equals(app.slug()) || author.equals(app.botLogin());
        return ours
                && Marker.in(first.path("body").asText())
                        .filter(fingerprints::contains)
                        .isPresent();
    }
}
