package io.codeguardian.synthesis;

import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.messaging.EventMessages;
import io.codeguardian.synthesis.composition.Composition;
import io.codeguardian.synthesis.join.Compositions;
import io.codeguardian.synthesis.join.Standing;
import io.codeguardian.synthesis.trace.TraceParent;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/** Composes a review whose parts are here, keeps it, and puts it on its topic. */
@ApplicationScoped
public class ComposeReview {
    private final Compositions compositions;
    private final EventMessages messages;
    private final MutinyEmitter<ReviewComposed> composed;
    private final Vertx vertx;
    private final MeterRegistry meters;

    @Inject
    ComposeReview(
            Compositions compositions,
            EventMessages messages,
            @Channel("review-composed") MutinyEmitter<ReviewComposed> composed,
            Vertx vertx,
            MeterRegistry meters) {
        this.compositions = compositions;
        this.messages = messages;
        this.composed = composed;
        this.vertx = vertx;
        this.meters = meters;
    }

    /** What a review in this standing still needs; a crash at any step leaves a standing that another call goes on from. */
    Uni<Void> proceed(String reviewId, Standing standing) {
        return switch (standing) {
            case COMPLETE -> compose(reviewId);
            case COMPOSED -> announce(reviewId);
            case WAITING, ANNOUNCED, CLOSED -> Uni.createFrom().voidItem();
        };
    }

    /** With what is here, whether or not something is missing. */
    Uni<Void> compose(String reviewId) {
        return compositions
                .kept(reviewId)
                .chain(kept -> kept == null
                        ? Uni.createFrom().voidItem()
                        : vertx.executeBlocking(() -> Composition.compose(compositions.read(kept), Instant.now()))
                                .chain(review -> compositions.keep(reviewId, review)))
                .chain(() -> announce(reviewId));
    }

    /** Sends what was kept, as often as it is asked for: the same event with the same id. */
    Uni<Void> announce(String reviewId) {
        return compositions
                .ready(reviewId)
                .chain(ready -> ready == null
                        ? Uni.createFrom().voidItem()
                        : composed.sendMessage(traced(ready.event(), ready.traceparent()))
                                .chain(() -> compositions.announced(reviewId))
                                .invoke(first -> {
                                    if (first) {
                                        count(ready.event());
                                    }
                                })
                                .replaceWithVoid());
    }

    /** A reaction goes on with its own trace; the sweeper with that of the last part. */
    private Message<ReviewComposed> traced(ReviewComposed event, @Nullable String traceparent) {
        boolean traced = Span.current().getSpanContext().isValid();
        Context context = traced ? Context.current() : TraceParent.restore(traceparent);
        try (Scope ignored = context.makeCurrent()) {
            return messages.message(event);
        }
    }

    private void count(ReviewComposed event) {
        for (ComposedFinding finding : event.findings()) {
            if (finding.status() == FindingStatus.NEW) {
                meters.counter(
                                "codeguardian.findings",
                                "severity",
                                finding.finding().severity().wireName(),
                                "category",
                                finding.finding().category().wireName())
                        .increment();
            }
        }
    }
}
