package io.codeguardian.local.github.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import io.codeguardian.local.github.app.AccessToken;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.ReviewComment;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which code answers which field. */
final class Wiring {
    private static final int POINTS_AN_HOUR = 5_000;

    private final Hosting hosting;
    private final Nodes nodes;

    Wiring(Hosting hosting) {
        this.hosting = hosting;
        this.nodes = new Nodes(hosting);
    }

    RuntimeWiring wiring() {
        TypeResolver byName = query -> {
            Map<String, Object> shape = query.getObject();
            return query.getSchema().getObjectType(String.valueOf(shape.get("__typename")));
        };
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        type -> type.dataFetcher("repository", this::repository)
                                .dataFetcher("node", this::node)
                                .dataFetcher("rateLimit", _ -> rateLimit()))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("resolveReviewThread", query -> resolve(query, true))
                                .dataFetcher("unresolveReviewThread", query -> resolve(query, false))
                                .dataFetcher("minimizeComment", this::minimize))
                .type("Repository", type -> type.dataFetcher("pullRequest", this::pull))
                .type("PullRequest", type -> type.dataFetcher("reviewThreads", Wiring::threads))
                .type("PullRequestReviewThread", type -> type.dataFetcher("comments", Wiring::comments));
        List.of("Node", "Actor", "Minimizable").forEach(name -> wiring.type(name, type -> type.typeResolver(byName)));
        PlainScalar.all().forEach(wiring::scalar);
        return wiring.build();
    }

    private static AccessToken token(DataFetchingEnvironment query) {
        return Objects.requireNonNull(query.getGraphQlContext().get(AccessToken.class));
    }

    private static <T> T source(DataFetchingEnvironment query, Class<T> type) {
        Map<String, Object> shape = Objects.requireNonNull(query.getSource());
        return type.cast(Objects.requireNonNull(shape.get(Shapes.SOURCE)));
    }

    private Object repository(DataFetchingEnvironment query) {
        String owner = Objects.requireNonNull(query.getArgument("owner"));
        String name = Objects.requireNonNull(query.getArgument("name"));
        HostedRepository present = hosting.find(owner, name);
        HostedRepository repository = present == null ? hosting.findFormer(owner, name) : present;
        return repository == null || !nodes.visible(repository, token(query))
                ? notFound(query, "Could not resolve to a Repository with the name '" + owner + "/" + name + "'.")
                : Shapes.repository(repository);
    }

    private Object node(DataFetchingEnvironment query) {
        String id = Objects.requireNonNull(query.getArgument("id"));
        Map<String, @Nullable Object> found = nodes.find(id, token(query));
        return found == null ? noNode(query, id) : found;
    }

    private Object pull(DataFetchingEnvironment query) {
        HostedRepository repository = source(query, HostedRepository.class);
        Integer number = Objects.requireNonNull(query.getArgument("number"));
        if (!token(query).allows(List.of("pull_requests:read"))) {
            return forbidden(query);
        }
        PullRequest pull = repository.pull(number);
        return pull == null
                ? notFound(query, "Could not resolve to a PullRequest with the number of " + number + ".")
                : Shapes.pull(new Shapes.Pull(repository, pull));
    }

    private static Object threads(DataFetchingEnvironment query) {
        Shapes.Pull pull = source(query, Shapes.Pull.class);
        return Connection.of(
                query,
                pull.repository().threadsOf(pull.pull().number()).stream()
                        .map(first -> Shapes.thread(new Shapes.ReviewThread(pull, first)))
                        .toList());
    }

    private static Object comments(DataFetchingEnvironment query) {
        Shapes.ReviewThread thread = source(query, Shapes.ReviewThread.class);
        List<ReviewComment> all = thread.pull().repository().reviewComments().all();
        return Connection.of(
                query,
                all.stream()
                        .filter(one -> one.thread() == thread.first().id())
                        .map(one -> Shapes.comment(thread.pull(), one))
                        .toList());
    }

    /** Needs write access to contents too: docs.github.com/rest/authentication/permissions-required-for-github-apps says nothing of it, the API does. */
    private Object resolve(DataFetchingEnvironment query, boolean resolved) {
        AccessToken token = token(query);
        if (!token.allows(List.of("contents:write")) || !token.allows(List.of("pull_requests:write"))) {
            return forbidden(query);
        }
        String id = text(query, "threadId");
        Shapes.ReviewThread thread = nodes.thread(id, token);
        if (thread == null) {
            return noNode(query, id);
        }
        if (resolved) {
            thread.pull().repository().threads().resolve(thread.first().id());
        } else {
            thread.pull().repository().threads().unresolve(thread.first().id());
        }
        return payload(query, "thread", Shapes.thread(thread));
    }

    private Object minimize(DataFetchingEnvironment query) {
        AccessToken token = token(query);
        if (!token.allows(List.of("pull_requests:write", "issues:write"))) {
            return forbidden(query);
        }
        String id = text(query, "subjectId");
        String reason = text(query, "classifier").toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, @Nullable Object> minimized = nodes.minimize(id, reason, token);
        return minimized == null ? noNode(query, id) : payload(query, "minimizedComment", minimized);
    }

    private static Map<String, @Nullable Object> payload(DataFetchingEnvironment query, String name, Object content) {
        Map<String, Object> input = Objects.requireNonNull(query.getArgument("input"));
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        payload.put("clientMutationId", input.get("clientMutationId"));
        payload.put(name, content);
        return payload;
    }

    private static String text(DataFetchingEnvironment query, String name) {
        Map<String, Object> input = Objects.requireNonNull(query.getArgument("input"));
        return String.valueOf(input.get(name));
    }

    private static Map<String, Object> rateLimit() {
        return Map.of(
                "cost",
                1,
                "limit",
                POINTS_AN_HOUR,
                "nodeCount",
                0,
                "remaining",
                POINTS_AN_HOUR - 1,
                "used",
                1,
                "resetAt",
                Instant.now().plusSeconds(3_600).toString());
    }

    private static Object noNode(DataFetchingEnvironment query, String id) {
        return notFound(query, "Could not resolve to a node with the global id of '" + id + "'");
    }

    private static Object notFound(DataFetchingEnvironment query, String message) {
        return failed(query, "NOT_FOUND", message);
    }

    private static Object forbidden(DataFetchingEnvironment query) {
        return failed(query, "FORBIDDEN", "Resource not accessible by integration");
    }

    private static Object failed(DataFetchingEnvironment query, String type, String message) {
        return DataFetcherResult.newResult()
                .error(Problem.at(query.getExecutionStepInfo().getPath(), type, message))
                .build();
    }
}
