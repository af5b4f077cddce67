package io.codeguardian.gateway.review;

import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.gateway.access.Roles;
import io.codeguardian.gateway.problem.Problems;
import io.codeguardian.gateway.readmodel.FindingQueries;
import io.codeguardian.gateway.readmodel.FindingQueries.Placed;
import io.codeguardian.gateway.readmodel.ReviewQueries;
import io.codeguardian.language.Category;
import io.codeguardian.language.Severity;
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
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a review found. */
@Path("/v1/reviews/{id}/findings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Reviews")
public class FindingResource {
    private static final List<String> SEVERITIES =
            Stream.of(Severity.values()).map(Severity::wireName).toList();
    private static final List<String> CATEGORIES =
            Stream.of(Category.values()).map(Category::wireName).toList();
    private static final List<String> STATUSES = Stream.of(FindingStatus.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList();

    private final ReviewQueries reviews;
    private final FindingQueries findings;
    private final Tagged tagged;

    @Inject
    FindingResource(ReviewQueries reviews, FindingQueries findings, Tagged tagged) {
        this.reviews = reviews;
        this.findings = findings;
        this.tagged = tagged;
    }

    @GET
    @Operation(
            summary = "Findings of a review, worst first",
            description = "Empty until the review is composed. Fixed ones come last. A filter may be given repeatedly.")
    @APIResponse(responseCode = "200", description = "A page; its `next` is the `cursor` of the following one")
    @APIResponse(responseCode = "404", description = "There is no such review")
    public Uni<Response> list(
            @RestPath String id,
            @Parameter(description = "critical, high, medium, low, info") @RestQuery List<String> severity,
            @Parameter(description = "static-analysis, pattern, security, performance, testing, logic") @RestQuery
                    List<String> category,
            @Parameter(description = "new, persisting, fixed") @RestQuery List<String> status,
            @Parameter(description = "A file; a folder when it ends with /") @RestQuery @Nullable String path,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context Request request) {
        var filter = new FindingQueries.Filter(
                known("severity", severity, SEVERITIES),
                known("category", category, CATEGORIES),
                known("status", status, STATUSES),
                path);
        Long place = Page.place(cursor);
        int after = place == null ? -1 : (int) Math.clamp(place, -1, Integer.MAX_VALUE);
        return reviews.existing(id)
                .chain(review -> findings.list(review.id(), filter, after, limit + 1))
                .map(found -> tagged.json(request, page(found, limit)));
    }

    private static String @Nullable [] known(String field, List<String> given, List<String> names) {
        for (String name : given) {
            if (!names.contains(name)) {
                throw Problems.invalid(field, "is none of " + String.join(", ", names));
            }
        }
        return given.isEmpty() ? null : given.toArray(String[]::new);
    }

    private static Page<ComposedFinding> page(List<Placed> found, int limit) {
        List<Placed> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Page.cursor(shown.getLast().place()) : null;
        return new Page<>(shown.stream().map(Placed::finding).toList(), next);
    }
}
