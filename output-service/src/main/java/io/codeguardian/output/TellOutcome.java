package io.codeguardian.output;

import io.codeguardian.events.Event;
import io.codeguardian.events.ReviewPublished;
import io.codeguardian.events.ReviewSuperseded;
import io.codeguardian.messaging.EventMessages;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** Puts how a review ended on its topic. */
@ApplicationScoped
class TellOutcome {
    private final EventMessages messages;
    private final MutinyEmitter<ReviewPublished> published;
    private final MutinyEmitter<ReviewSuperseded> superseded;

    @Inject
    TellOutcome(
            EventMessages messages,
            @Channel("review-published") MutinyEmitter<ReviewPublished> published,
            @Channel("review-superseded-out") MutinyEmitter<ReviewSuperseded> superseded) {
        this.messages = messages;
        this.published = published;
        this.superseded = superseded;
    }

    Uni<Void> of(Optional<Event> outcome) {
        return switch (outcome.orElse(null)) {
            case ReviewPublished event -> published.sendMessage(messages.message(event));
            case ReviewSuperseded event -> superseded.sendMessage(messages.message(event));
            case null, default -> Uni.createFrom().voidItem();
        };
    }
}
