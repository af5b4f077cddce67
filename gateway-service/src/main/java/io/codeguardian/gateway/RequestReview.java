package io.codeguardian.gateway;

import io.codeguardian.events.ReviewRequested;
import io.codeguardian.gateway.access.Roles;
import io.codeguardian.gateway.problem.Problem;
import io.codeguardian.gateway.problem.Problems;
import io.codeguardian.gateway.readmodel.ReviewQueries;
import io.codeguardian.gateway.readmodel.ReviewView;
import io.codeguardian.gateway.request.RequestRegister;
import io.codeguardian.gateway.request.ReviewOrder;
import io.codeguardian.messaging.EventMessages;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Takes somebody's request for a review and stores it in Kafka before it answers. */
@Path("/v1/reviews")
@Tag(name = "Reviews")
public class RequestReview {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_KEY = 255;

    private final RequestRegister requests;
    private final ReviewQueries reviews;
    private final EventMessages messages;
    private final MutinyEmitter<ReviewRequested> requested;
    private final CurrentIdentityAssociation caller;

    @Inject
    public RequestReview(
            RequestRegister requests,
            ReviewQueries reviews,
            EventMessages messages,
            @Channel("review-requested") MutinyEmitter<ReviewRequested> requested,
            CurrentIdentityAssociation caller) {
        this.requests = requests;
        this.reviews = reviews;
        this.messages = messages;
        this.requested = requested;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DEVELOPER)
    @Operation(
            summary = "Ask for a review",
            description = "The answer comes once the request is durable. Follow it at the address in Location: the"
                    + " request's id keeps standing for the review that it leads to.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "202")
    @APIResponse(responseCode = "400", description = "A member is missing or wrong")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used for another request")
    @APIResponse(responseCode = "503", description = "The request could not be stored; send it again with its key")
    public Uni<Response> request(
            @Nullable ReviewOrder order,
            @Parameter(description = "Any text; the same one within 24 hours is the same request")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key) {
        ReviewOrder.Checked checked = checked(order, key);
        return caller.getDeferredIdentity()
                .map(identity -> identity.getPrincipal().getName())
                .chain(name -> requests.register(checked, name, key))
                .call(this::store)
                .chain(request -> reviews.find(request.requestId()).map(review -> accepted(request, review)));
    }

    private Uni<Void> store(ReviewRequested request) {
        return requested
                .sendMessage(messages.message(request))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .transform(failure -> Problems.exception(
                        Problem.of(503, "unavailable", "the request could not be stored; send it again with its key")))
                .chain(() -> requests.stored(request.requestId()));
    }

    private static Response accepted(ReviewRequested request, @Nullable ReviewView review) {
        return Response.accepted(review)
                .header(HttpHeaders.LOCATION, URI.create("/v1/reviews/" + request.requestId()))
                .build();
    }

    private static ReviewOrder.Checked checked(@Nullable ReviewOrder order, @Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw Problems.invalid("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
        }
        if (order == null) {
            throw Problems.invalid("body", "is missing");
        }
        return order.checked();
    }
}
