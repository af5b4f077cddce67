package io.codeguardian.gateway.readmodel;

import io.codeguardian.events.FindingStatus;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewPublished;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;
import org.jboss.logging.Logger;

/** The metrics of reviews. Each event is counted by the one replica that wrote it first. */
@Startup
@ApplicationScoped
public class ReviewMeters {
    private static final Logger LOG = Logger.getLogger(ReviewMeters.class);
    private static final Duration REFRESH = Duration.ofSeconds(5);
    private static final Duration[] BUCKETS = DoubleStream.of(
                    0.25, 0.5, 1, 1.5, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800)
            .mapToObj(seconds -> Duration.ofMillis((long) (seconds * 1000)))
            .toArray(Duration[]::new);
    private static final String ACTIVE =
            "select count(*) from review where state in ('planned', 'analyzing', 'composed')";

    private final MeterRegistry meters;
    private final Pool database;
    private final Vertx vertx;
    private final AtomicLong active = new AtomicLong();
    private final Timer duration;

    @Inject
    public ReviewMeters(MeterRegistry meters, Pool database, Vertx vertx) {
        this.meters = meters;
        this.database = database;
        this.vertx = vertx;
        this.duration = Timer.builder("codeguardian.review.duration")
                .description("From the request to the published review")
                .serviceLevelObjectives(BUCKETS)
                .register(meters);
        Gauge.builder("codeguardian.active.reviews", active, AtomicLong::get)
                .description("Reviews that are planned and not finished")
                .register(meters);
    }

    @PostConstruct
    void refreshNowAndThen() {
        vertx.setPeriodic(
                REFRESH.toMillis(),
                tick -> database.query(ACTIVE)
                        .execute()
                        .subscribe()
                        .with(
                                rows -> active.set(rows.iterator().next().getLong(0)),
                                failure -> LOG.debugf("active reviews cannot be counted: %s", failure)));
    }

    /** A review was published for the first time. */
    public void published(ReviewPublished published) {
        duration.record(Duration.between(published.requestedAt(), published.publishedAt()));
    }

    /** A review was composed for the first time; what was there before is not counted again. */
    public void composed(ReviewComposed composed) {
        composed.findings().stream()
                .filter(finding -> finding.status() == FindingStatus.NEW)
                .forEach(finding -> meters.counter(
                                "codeguardian.findings",
                                "severity",
                                finding.finding().severity().wireName(),
                                "category",
                                finding.finding().category().wireName())
                        .increment());
    }
}
