package io.codeguardian.gateway.review;

import io.codeguardian.gateway.access.Roles;
import io.codeguardian.gateway.problem.Problems;
import io.codeguardian.gateway.readmodel.ReviewQueries;
import io.codeguardian.gateway.readmodel.ReviewQueries.Listed;
import io.codeguardian.gateway.readmodel.ReviewView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reviews and how they are doing. */
@Path("/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Reviews")
public class ReviewResource {
    private static final List<String> STATES =
            List.of("requested", "planned", "analyzing", "composed", "published", "superseded", "skipped", "failed");

    private final ReviewQueries reviews;
    private final Tagged tagged;

    @Inject
    ReviewResource(ReviewQueries reviews, Tagged tagged) {
        this.reviews = reviews;
        this.tagged = tagged;
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One review",
            description = "By its own id, or by the id of the request or delivery that led to it.")
    @APIResponseSchema(ReviewView.class)
    @APIResponse(responseCode = "304", description = "Unchanged since the entity tag in If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such review")
    public Uni<Response> one(@RestPath String id, @Context Request request) {
        return reviews.existing(id).map(review -> tagged.json(request, review));
    }

    @GET
    @Operation(summary = "Reviews, newest first", description = "Requests that led to no review are listed too.")
    @APIResponse(responseCode = "200", description = "A page; its `next` is the `cursor` of the following one")
    public Uni<Response> list(
            @Parameter(description = "owner/name") @RestQuery @Nullable String repository,
            @Parameter(description = "Its number") @RestQuery @Min(1) @Nullable Integer pullRequest,
            @Parameter(description = "requested, planned, analyzing, composed, published, superseded, skipped, failed")
                    @RestQuery
                    @Nullable
                    String state,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit,
            @Context Request request) {
        if (state != null && !STATES.contains(state)) {
            throw Problems.invalid("state", "is none of " + String.join(", ", STATES));
        }
        var filter = new ReviewQueries.Filter(repository, pullRequest, state, Page.place(cursor));
        return reviews.list(filter, limit + 1).map(found -> tagged.json(request, page(found, limit)));
    }

    private static Page<ReviewView> page(List<Listed> found, int limit) {
        List<Listed> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Page.cursor(shown.getLast().appeared()) : null;
        return new Page<>(shown.stream().map(Listed::review).toList(), next);
    }
}
