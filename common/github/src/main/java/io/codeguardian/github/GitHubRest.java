package io.codeguardian.github;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The operations of GitHub's REST API that are used, and no others. To be called through {@link GitHub}, which adds
 * the token, respects the limits and knows what an error means.
 */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces("application/vnd.github+json")
@ClientHeaderParam(name = "X-GitHub-Api-Version", value = "2022-11-28")
public interface GitHubRest {
    @GET
    @Path("app")
    Uni<RestResponse<App>> app(@HeaderParam("Authorization") String jwt);

    @GET
    @Path("repos/{owner}/{name}/installation")
    Uni<RestResponse<Installation>> installation(
            @HeaderParam("Authorization") String jwt, @PathParam("owner") String owner, @PathParam("name") String name);

    @POST
    @Path("app/installations/{id}/access_tokens")
    Uni<RestResponse<InstallationToken>> createToken(
            @HeaderParam("Authorization") String jwt, @PathParam("id") long installation, TokenRequest narrowing);

    @GET
    @Path("repos/{owner}/{name}")
    Uni<RestResponse<Repository>> repository(
            @HeaderParam("Authorization") String token,
            @PathParam("owner") String owner,
            @PathParam("name") String name);

    @GET
    @Path("installation/repositories")
    Uni<RestResponse<RepositoryPage>> reachableRepositories(
            @HeaderParam("Authorization") String token, @QueryParam("per_page") int perPage);

    @GET
    @Path("repos/{owner}/{name}/pulls/{number}")
    Uni<RestResponse<PullRequest>> pullRequest(
            @HeaderParam("Authorization") String token,
            @HeaderParam("If-None-Match") @Nullable String etag,
            @PathParam("owner") String owner,
            @PathParam("name") String name,
            @PathParam("number") int number);

    @GET
    @Path("repos/{owner}/{name}/pulls/{number}/reviews")
    Uni<RestResponse<List<Review>>> reviews(
            @HeaderParam("Authorization") String token,
            @PathParam("owner") String owner,
            @PathParam("name") String name,
            @PathParam("number") int number,
            @QueryParam("per_page") int perPage,
            @QueryParam("page") int page);

    @POST
    @Path("repos/{owner}/{name}/pulls/{number}/reviews")
    Uni<RestResponse<Review>> createReview(
            @HeaderParam("Authorization") String token,
            @PathParam("owner") String owner,
            @PathParam("name") String name,
            @PathParam("number") int number,
            NewReview review);

    @GET
    @Path("repos/{owner}/{name}/pulls/{number}/files")
    Uni<RestResponse<List<PullRequestFile>>> files(
            @HeaderParam("Authorization") String token,
            @PathParam("owner") String owner,
            @PathParam("name") String name,
            @PathParam("number") int number,
            @QueryParam("per_page") int perPage,
            @QueryParam("page") int page);

    @GET
    @Path("repos/{owner}/{name}/pulls/{number}/comments")
    Uni<RestResponse<List<ReviewComment>>> reviewComments(
            @HeaderParam("Authorization") String token,
            @PathParam("owner") String owner,
            @PathParam("name") String name,
            @PathParam("number") int number,
            @QueryParam("per_page") int perPage,
            @QueryParam("page") int page);

    @GET
    @Path("repos/{owner}/{name}/issues/{number}/comments")
    Uni<RestResponse<List<IssueComment>>> issueComments(
            @HeaderParam("Authorization") String token,
            @PathParam("owner") String owner,
            @PathParam("name") String name,
            @PathParam("number") int number,
            @QueryParam("per_page") int perPage,
            @QueryParam("page") int page);

    @POST
    @Path("repos/{owner}/{name}/issues/{number}/comments")
    Uni<RestResponse<IssueComment>> createIssueComment(
            @HeaderParam("Authorization") String token,
            @PathParam("owner") String owner,
            @PathParam("name") String name,
            @PathParam("number") int number,
            CommentBody comment);

    @PATCH
    @Path("repos/{owner}/{name}/issues/comments/{id}")
    Uni<RestResponse<IssueComment>> updateIssueComment(
            @HeaderParam("Authorization") String token,
            @PathParam("owner") String owner,
            @PathParam("name") String name,
            @PathParam("id") long id,
            CommentBody comment);

    @GET
    @Path("repos/{owner}/{name}/commits/{sha}/check-runs")
    Uni<RestResponse<CheckRun.Page>> checkRuns(
            @HeaderParam("Authorization") String token,
            @PathParam("owner") String owner,
            @PathParam("name") String name,
            @PathParam("sha") String sha,
            @QueryParam("check_name") String checkName,
            @QueryParam("filter") String filter,
            @QueryParam("per_page") int perPage,
            @QueryParam("page") int page);

    @POST
    @Path("repos/{owner}/{name}/check-runs")
    Uni<RestResponse<CheckRun>> createCheckRun(
            @HeaderParam("Authorization") String token,
            @PathParam("owner") String owner,
            @PathParam("name") String name,
            CheckRunChange checkRun);

    @PATCH
    @Path("repos/{owner}/{name}/check-runs/{id}")
    Uni<RestResponse<CheckRun>> updateCheckRun(
            @HeaderParam("Authorization") String token,
            @PathParam("owner") String owner,
            @PathParam("name") String name,
            @PathParam("id") long id,
            CheckRunChange change);
}
