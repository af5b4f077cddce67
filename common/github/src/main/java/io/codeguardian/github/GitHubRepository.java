package io.codeguardian.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** One repository as one installation may use it. Each call takes a valid token and respects the limits. */
public final class GitHubRepository {
    private static final int PAGE = 100;
    /** GitHub itself stops listing long before. */
    private static final int MOST_PAGES = 100;

    private final GitHubRest rest;
    private final GitHubGraphQl graphQl;
    private final InstallationTokens tokens;
    private final Calls calls;
    private final SeenPullRequests seen;
    private final CurrentNames names;
    private final InstallationTokens.Grant grant;
    private final CallKind read;

    GitHubRepository(
            GitHubRest rest,
            GitHubGraphQl graphQl,
            InstallationTokens tokens,
            Calls calls,
            SeenPullRequests seen,
            CurrentNames names,
            InstallationTokens.Grant grant,
            CallKind read) {
        this.rest = rest;
        this.graphQl = graphQl;
        this.tokens = tokens;
        this.calls = calls;
        this.seen = seen;
        this.names = names;
        this.grant = grant;
        this.read = read;
    }

    /** The same repository for work that can wait while the quota is nearly used up. */
    public GitHubRepository patient() {
        return new GitHubRepository(rest, graphQl, tokens, calls, seen, names, grant, CallKind.PATIENT_READ);
    }

    /** For git over HTTP; valid for ten minutes at least. */
    public Uni<InstallationToken> token() {
        return tokens.token(grant);
    }

    public Uni<Repository> repository() {
        return body(read, token -> rest.repository(token, owner(), name()));
    }

    /** As it is now; an unchanged one costs no quota. */
    public Uni<PullRequest> pullRequest(int number) {
        SeenPullRequests.Key key = new SeenPullRequests.Key(grant, number);
        SeenPullRequests.Seen known = seen.get(key);
        String etag = known == null ? null : known.etag();
        return authorized(read, token -> rest.pullRequest(token, etag, owner(), name(), number))
                .map(answer -> {
                    if (known != null && answer.getStatus() == 304) {
                        return known.pullRequest();
                    }
                    PullRequest pullRequest = answer.getEntity();
                    String newEtag = answer.getHeaderString("ETag");
                    if (newEtag != null) {
                        seen.put(key, new SeenPullRequests.Seen(newEtag, pullRequest));
                    }
                    return pullRequest;
                });
    }

    public Uni<List<Review>> reviews(int number) {
        return pages((token, page) -> rest.reviews(token, owner(), name(), number, PAGE, page));
    }

    public Uni<Review> createReview(int number, NewReview review) {
        return body(CallKind.WRITE, token -> rest.createReview(token, owner(), name(), number, review));
    }

    /** Changed files with their patches; GitHub stops listing at 3,000. */
    public Uni<List<PullRequestFile>> files(int number) {
        return pages((token, page) -> rest.files(token, owner(), name(), number, PAGE, page));
    }

    /** Inline comments of all reviews, oldest first. */
    public Uni<List<ReviewComment>> reviewComments(int number) {
        return pages((token, page) -> rest.reviewComments(token, owner(), name(), number, PAGE, page));
    }

    /** Comments of the conversation, oldest first. */
    public Uni<List<IssueComment>> issueComments(int number) {
        return pages((token, page) -> rest.issueComments(token, owner(), name(), number, PAGE, page));
    }

    public Uni<IssueComment> createIssueComment(int number, String text) {
        return body(
                CallKind.WRITE,
                token -> rest.createIssueComment(token, owner(), name(), number, new CommentBody(text)));
    }

    public Uni<IssueComment> updateIssueComment(long comment, String text) {
        return body(
                CallKind.WRITE,
                token -> rest.updateIssueComment(token, owner(), name(), comment, new CommentBody(text)));
    }

    /** All check runs of that name on a commit, also older ones. */
    public Uni<List<CheckRun>> checkRuns(String sha, String checkName) {
        return pages((token, page) -> rest.checkRuns(token, owner(), name(), sha, checkName, "all", PAGE, page)
                .map(answer -> RestResponse.ResponseBuilder.ok(
                                answer.getEntity().checkRuns())
                        .replaceAll(answer.getHeaders())
                        .build()));
    }

    public Uni<CheckRun> createCheckRun(CheckRunChange checkRun) {
        return body(CallKind.WRITE, token -> rest.createCheckRun(token, owner(), name(), checkRun));
    }

    public Uni<CheckRun> updateCheckRun(long id, CheckRunChange change) {
        return body(CallKind.WRITE, token -> rest.updateCheckRun(token, owner(), name(), id, change));
    }

    /**
     * A GraphQL operation's {@code data}.
     *
     * @param write whether it is a mutation that counts as content
     */
    public Uni<JsonNode> graphQl(String query, Map<String, Object> variables, boolean write) {
        return body(write ? CallKind.WRITE : read, token -> graphQl.send(token, new GraphQlRequest(query, variables)))
                .map(GitHubRepository::data);
    }

    private static JsonNode data(GraphQlAnswer answer) {
        if (answer.errors() == null || answer.errors().isEmpty()) {
            return answer.data() == null ? MissingNode.getInstance() : answer.data();
        }
        GraphQlAnswer.Problem first = answer.errors().getFirst();
        throw switch (first.type() == null ? "" : first.type()) {
            case "RATE_LIMITED" ->
                new RateLimited(first.message(), Instant.now().plusSeconds(60), false);
            case "NOT_FOUND" -> new NotFound(200, first.message());
            case "FORBIDDEN", "INSUFFICIENT_SCOPES" -> new Forbidden(200, first.message());
            default -> new Unprocessable(200, first.message());
        };
    }

    /** One page of a list. */
    private interface PageCall<T> {
        Uni<RestResponse<List<T>>> page(String token, int page);
    }

    private <T> Uni<List<T>> pages(PageCall<T> call) {
        return pagesFrom(call, 1, new ArrayList<>());
    }

    private <T> Uni<List<T>> pagesFrom(PageCall<T> call, int page, List<T> sofar) {
        return this.<List<T>>body(read, token -> call.page(token, page)).chain(items -> {
            sofar.addAll(items);
            boolean last = items.size() < PAGE || page >= MOST_PAGES;
            return last ? Uni.createFrom().item(List.copyOf(sofar)) : pagesFrom(call, page + 1, sofar);
        });
    }

    private <T> Uni<T> body(CallKind kind, Function<String, Uni<RestResponse<T>>> call) {
        return authorized(kind, call).map(RestResponse::getEntity);
    }

    /** A call under an old name did nothing; it is repeated once under the new one. */
    private <T> Uni<RestResponse<T>> authorized(CallKind kind, Function<String, Uni<RestResponse<T>>> call) {
        return accepted(kind, call)
                .onFailure(failure -> failure instanceof Moved && grant.id() != null)
                .recoverWithUni(moved -> learnName(moved).chain(() -> accepted(kind, call)));
    }

    /** The token is for this repository alone, so that it reaches no other. */
    private Uni<Void> learnName(Throwable moved) {
        long id = Objects.requireNonNull(grant.id());
        return accepted(read, token -> rest.reachableRepositories(token, PAGE)).map(answer -> {
            Repository found = answer.getEntity().repositories().stream()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .orElseThrow(() -> (Moved) moved);
            names.learn(id, RepositoryName.of(found.fullName()));
            return null;
        });
    }

    /** A refused token is dropped, and the call repeated once with a new one. */
    private <T> Uni<RestResponse<T>> accepted(CallKind kind, Function<String, Uni<RestResponse<T>>> call) {
        return attempt(kind, call)
                .onFailure(RefusedToken.class)
                .recoverWithUni(
                        () -> attempt(kind, call).onFailure(RefusedToken.class).transform(Throwable::getCause));
    }

    private <T> Uni<RestResponse<T>> attempt(CallKind kind, Function<String, Uni<RestResponse<T>>> call) {
        return tokens.token(grant)
                .chain(token -> calls.send(grant.installation(), kind, () -> call.apply("Bearer " + token.token()))
                        .onFailure(Unauthorized.class)
                        .transform(f -> {
                            tokens.drop(grant, token);
                            return new RefusedToken(f);
                        }));
    }

    /** Tells a refused token from a refused App. */
    private static final class RefusedToken extends RuntimeException {
        RefusedToken(Throwable cause) {
            super(cause);
        }
    }

    private String owner() {
        return names.of(grant).owner();
    }

    private String name() {
        return names.of(grant).name();
    }
}
