package io.codeguardian.gateway.live;

import io.codeguardian.gateway.access.Roles;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What happens to a review, as it happens. */
@Path("/v1/reviews/{id}/events")
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Reviews")
public class LiveResource {
    private final HappeningQueries happenings;
    private final Wakeups wakeups;
    private final OpenStreams streams;

    @Inject
    LiveResource(HappeningQueries happenings, Wakeups wakeups, OpenStreams streams) {
        this.happenings = happenings;
        this.wakeups = wakeups;
        this.streams = streams;
    }

    @GET
    @Followed
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            summary = "What happens to a review, live",
            description = "Server-Sent Events: first what has happened already, then what happens; the stream ends with"
                    + " the review. A client that comes back with Last-Event-ID gets what it missed.")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Told.class)))
    @APIResponse(responseCode = "204", description = "The review has ended and the client knows all of it")
    @APIResponse(responseCode = "404", description = "There is no such review")
    public Multi<OutboundSseEvent> events(
            @RestPath String id,
            @Parameter(description = "The id of the last event that was received")
                    @RestHeader(LastEvent.HEADER)
                    @Nullable
                    String lastEvent,
            @Context Sse sse) {
        return new ReviewStream(happenings, wakeups, sse, id, LastEvent.number(lastEvent))
                .events()
                .onSubscription()
                .invoke(streams::opened)
                .onTermination()
                .invoke(streams::closed);
    }
}
