package io.codeguardian.gateway.review;

import io.codeguardian.engine.catalogue.Catalogue;
import io.codeguardian.engine.sarif.Sarif;
import io.codeguardian.engine.sarif.SarifReport;
import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.gateway.access.Roles;
import io.codeguardian.gateway.readmodel.FindingQueries;
import io.codeguardian.gateway.readmodel.FindingQueries.Placed;
import io.codeguardian.gateway.readmodel.ReviewQueries;
import io.codeguardian.gateway.readmodel.ReviewReport;
import io.codeguardian.gateway.readmodel.ReviewView;
import io.codeguardian.language.Finding;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A review as SARIF 2.1.0, for tools that read it. */
@Path("/v1/reviews/{id}/sarif")
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Reviews")
public class SarifResource {
    /** Registered for SARIF in its specification. */
    private static final String MEDIA_TYPE = "application/sarif+json";

    private final ReviewQueries reviews;
    private final FindingQueries findings;
    private final Tagged tagged;
    private final String version;

    @Inject
    SarifResource(
            ReviewQueries reviews,
            FindingQueries findings,
            Tagged tagged,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.reviews = reviews;
        this.findings = findings;
        this.tagged = tagged;
        this.version = version;
    }

    @GET
    @Produces({MEDIA_TYPE, "application/json"})
    @Operation(summary = "Findings of a review as SARIF 2.1.0", description = "Without those that are fixed.")
    @APIResponse(responseCode = "200", description = "A SARIF log with one run")
    @APIResponse(responseCode = "404", description = "There is no such review")
    public Uni<Response> sarif(@RestPath String id, @Context Request request) {
        return reviews.existing(id)
                .chain(review -> findings.list(review.id(), FindingQueries.Filter.ALL, -1, Integer.MAX_VALUE)
                        .map(found -> tagged.answer(request, write(review, found), MEDIA_TYPE)));
    }

    private byte[] write(ReviewView review, List<Placed> found) {
        List<Finding> present = found.stream()
                .map(Placed::finding)
                .filter(finding -> finding.status() != FindingStatus.FIXED)
                .map(ComposedFinding::finding)
                .toList();
        ReviewReport report = review.report();
        SarifReport sarif = new SarifReport(
                version,
                "codeguardian",
                present,
                report == null ? List.of() : report.failures(),
                report == null ? List.of() : report.leftOut(),
                Catalogue::find,
                path -> null);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Sarif.write(sarif, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
