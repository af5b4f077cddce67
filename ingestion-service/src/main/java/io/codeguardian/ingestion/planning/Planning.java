package io.codeguardian.ingestion.planning;

import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.events.Event;
import io.codeguardian.events.ReviewFailed;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.ingestion.review.Job;
import io.codeguardian.ingestion.review.Plans;
import io.codeguardian.ingestion.review.StoredJson;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Takes a decided generation to its announced plan; each step may be repeated after a crash. */
@ApplicationScoped
public class Planning {
    private static final Logger LOG = Logger.getLogger(Planning.class);
    private static final Duration BROKER_PATIENCE = Duration.ofMinutes(3);

    private final Lanes lanes;
    private final Planner planner;
    private final Plans plans;
    private final StoredJson json;
    private final Announcements announcements;
    private final PlanningSettings settings;
    private final Tracer tracer;
    private final Set<String> active = ConcurrentHashMap.newKeySet();

    @Inject
    public Planning(
            Lanes lanes,
            Planner planner,
            Plans plans,
            StoredJson json,
            Announcements announcements,
            PlanningSettings settings,
            OpenTelemetry telemetry) {
        this.lanes = lanes;
        this.planner = planner;
        this.plans = plans;
        this.json = json;
        this.announcements = announcements;
        this.settings = settings;
        this.tracer = telemetry.getTracer("codeguardian-ingestion");
    }

    /** Does it soon, on another thread; what is lost of it is found again by {@link UnfinishedReviews}. */
    public void soon(long repositoryId, String reviewId) {
        lanes.submit(repositoryId, reviewId, () -> run(reviewId));
    }

    /** Reviews that this process is at. */
    Set<String> active() {
        return active;
    }

    private void run(String reviewId) {
        Optional<Job> claimed = Awaiting.database(() -> plans.claim(reviewId, settings.lease()));
        if (claimed.isEmpty()) {
            return;
        }
        Job job = claimed.get();
        active.add(reviewId);
        MDC.put("review", reviewId);
        MDC.put("repository", job.review().repository());
        Span span = tracer.spanBuilder("plan review")
                .setParent(TraceLink.restore(job.traceparent()))
                .startSpan();
        try (Scope scope = span.makeCurrent()) {
            if (job.result() == null) {
                plan(job);
            }
            announce(reviewId);
        } catch (RuntimeException e) {
            span.recordException(e);
            setBack(job, e);
        } finally {
            span.end();
            active.remove(reviewId);
            MDC.clear();
        }
    }

    private void plan(Job job) {
        Planned planned = planner.plan(job);
        boolean stored = Awaiting.database(
                () -> plans.store(job.review().reviewId(), planned.result(), planned.covered(), planned.units()));
        LOG.infof(
                "%s of %s#%d generation %d%s",
                planned.result().getClass().getSimpleName(),
                job.review().repository(),
                job.review().pullRequest(),
                job.review().generation(),
                stored ? "" : " came too late");
    }

    /** The plan before its units, the mark after all. */
    private void announce(String reviewId) {
        Optional<Event> result = Awaiting.database(() -> plans.result(reviewId));
        if (result.isEmpty()) {
            return;
        }
        switch (result.get()) {
            case ReviewPlanned plan -> {
                announcements.planned(plan).await().atMost(BROKER_PATIENCE);
                announceUnits(reviewId, plan.units().size());
            }
            case ReviewSkipped skip -> announcements.skipped(skip).await().atMost(BROKER_PATIENCE);
            case ReviewFailed failure -> announcements.failed(failure).await().atMost(BROKER_PATIENCE);
            default -> throw new IllegalStateException("not a result of planning: " + result.get());
        }
        Awaiting.database(() -> plans.announced(reviewId, result.get()));
    }

    private void announceUnits(String reviewId, int count) {
        for (int i = 0; i < count; i++) {
            int ordinal = i;
            byte[] body = Awaiting.database(() -> plans.unit(reviewId, ordinal))
                    .orElseThrow(() -> new IllegalStateException("a unit is missing before it was announced"));
            announcements
                    .unit(json.unzip(body, AnalysisRequested.class))
                    .await()
                    .atMost(BROKER_PATIENCE);
        }
    }

    private void setBack(Job job, RuntimeException failure) {
        String reviewId = job.review().reviewId();
        Setback setback = Setback.of(failure, job, settings.patience());
        if (job.result() != null || setback.again()) {
            Instant next = Setback.nextAttempt(job);
            LOG.warnf(failure, "attempt %d at review %s failed, again at %s", job.attempts(), reviewId, next);
            Awaiting.database(() -> plans.release(reviewId, next));
            return;
        }
        LOG.warnf(failure, "review %s cannot be made", reviewId);
        Event result = setback.notInstalled() ? notInstalled(job, setback) : failed(job, setback);
        Awaiting.database(() -> plans.store(reviewId, result, null, List.of()));
        announce(reviewId);
    }

    private static Event failed(Job job, Setback setback) {
        return new ReviewFailed(job.review(), job.requestId(), setback.stage(), setback.reason(), Instant.now());
    }

    private static Event notInstalled(Job job, Setback setback) {
        return new ReviewSkipped(
                job.review(),
                job.requestId(),
                job.review().tenant(),
                job.review().repositoryId(),
                job.review().repository(),
                job.review().pullRequest(),
                "not-installed",
                "install the GitHub App on this repository: " + setback.reason(),
                Instant.now());
    }
}
