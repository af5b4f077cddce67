package io.codeguardian.ingestion.planning;

import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.events.ReviewFailed;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.events.ReviewSuperseded;
import io.codeguardian.messaging.EventMessages;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** Everything that ingestion says; each completes when the broker has it. */
@ApplicationScoped
public class Announcements {
    private final EventMessages messages;
    private final MutinyEmitter<ReviewPlanned> planned;
    private final MutinyEmitter<AnalysisRequested> units;
    private final MutinyEmitter<ReviewSkipped> skipped;
    private final MutinyEmitter<ReviewFailed> failed;
    private final MutinyEmitter<ReviewSuperseded> superseded;

    @Inject
    public Announcements(
            EventMessages messages,
            @Channel("review-planned") MutinyEmitter<ReviewPlanned> planned,
            @Channel("analysis-requested") MutinyEmitter<AnalysisRequested> units,
            @Channel("review-skipped") MutinyEmitter<ReviewSkipped> skipped,
            @Channel("review-failed") MutinyEmitter<ReviewFailed> failed,
            @Channel("review-superseded") MutinyEmitter<ReviewSuperseded> superseded) {
        this.messages = messages;
        this.planned = planned;
        this.units = units;
        this.skipped = skipped;
        this.failed = failed;
        this.superseded = superseded;
    }

    public Uni<Void> planned(ReviewPlanned event) {
        return planned.sendMessage(messages.message(event));
    }

    public Uni<Void> unit(AnalysisRequested event) {
        return units.sendMessage(messages.message(event));
    }

    public Uni<Void> skipped(ReviewSkipped event) {
        return skipped.sendMessage(messages.message(event));
    }

    public Uni<Void> failed(ReviewFailed event) {
        return failed.sendMessage(messages.message(event));
    }

    public Uni<Void> superseded(ReviewSuperseded event) {
        return superseded.sendMessage(messages.message(event));
    }
}
