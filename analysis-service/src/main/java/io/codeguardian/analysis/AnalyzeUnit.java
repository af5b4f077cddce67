package io.codeguardian.analysis;

import io.codeguardian.analysis.agent.Agent;
import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.language.Category;
import io.codeguardian.messaging.EventMessages;
import io.codeguardian.messaging.Reactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Analyses a unit for one category; each category is a consumer group of its own. */
@ApplicationScoped
public class AnalyzeUnit {
    private final Agent agent;
    private final Reactions reactions;
    private final EventMessages messages;
    private final MutinyEmitter<AnalysisCompleted> completed;

    @Inject
    AnalyzeUnit(
            Agent agent,
            Reactions reactions,
            EventMessages messages,
            @Channel("analysis-completed") MutinyEmitter<AnalysisCompleted> completed) {
        this.agent = agent;
        this.reactions = reactions;
        this.messages = messages;
        this.completed = completed;
    }

    @Incoming("analysis-requested-static-analysis")
    @RunOnVirtualThread
    Uni<Void> staticAnalysis(AnalysisRequested unit) {
        return analyze(Category.STATIC_ANALYSIS, unit);
    }

    @Incoming("analysis-requested-pattern")
    @RunOnVirtualThread
    Uni<Void> pattern(AnalysisRequested unit) {
        return analyze(Category.PATTERN, unit);
    }

    @Incoming("analysis-requested-security")
    @RunOnVirtualThread
    Uni<Void> security(AnalysisRequested unit) {
        return analyze(Category.SECURITY, unit);
    }

    @Incoming("analysis-requested-performance")
    @RunOnVirtualThread
    Uni<Void> performance(AnalysisRequested unit) {
        return analyze(Category.PERFORMANCE, unit);
    }

    @Incoming("analysis-requested-testing")
    @RunOnVirtualThread
    Uni<Void> testing(AnalysisRequested unit) {
        return analyze(Category.TESTING, unit);
    }

    @Incoming("analysis-requested-logic")
    @RunOnVirtualThread
    Uni<Void> logic(AnalysisRequested unit) {
        return analyze(Category.LOGIC, unit);
    }

    private Uni<Void> analyze(Category category, AnalysisRequested unit) {
        if (!unit.categories().contains(category)) {
            return Uni.createFrom().voidItem();
        }
        return reactions.reactBlocking(unit, () -> {
            AnalysisCompleted result = agent.analyze(category, unit);
            // Kafka's own delivery time-out ends the wait.
            completed.sendMessage(messages.message(result)).await().indefinitely();
        });
    }
}
