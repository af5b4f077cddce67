package io.codeguardian.gateway.live;

import io.codeguardian.gateway.live.HappeningQueries.News;
import io.codeguardian.gateway.problem.Problem;
import io.codeguardian.gateway.problem.Problems;
import io.codeguardian.gateway.readmodel.ReviewQueries;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Answers before any header of a stream is sent: no such review, nothing more to tell, too many streams. */
@Singleton
class AdmitFollower {
    private final ReviewQueries reviews;
    private final HappeningQueries happenings;
    private final OpenStreams streams;

    @Inject
    AdmitFollower(ReviewQueries reviews, HappeningQueries happenings, OpenStreams streams) {
        this.reviews = reviews;
        this.happenings = happenings;
        this.streams = streams;
    }

    @Followed
    @ServerRequestFilter
    Uni<@Nullable Response> admit(ContainerRequestContext request) {
        if (streams.areTooMany()) {
            throw Problems.exception(Problem.of(503, "too-many-streams", "too many live streams are open; ask later"));
        }
        String id = request.getUriInfo().getPathParameters().getFirst("id");
        long seen = LastEvent.number(request.getHeaderString(LastEvent.HEADER));
        return reviews.existing(id).chain(review -> happenings.since(id, seen)).map(AdmitFollower::nothingToTell);
    }

    private static @Nullable Response nothingToTell(News news) {
        return news.ended() && news.happenings().isEmpty()
                ? Response.noContent().build()
                : null;
    }
}
