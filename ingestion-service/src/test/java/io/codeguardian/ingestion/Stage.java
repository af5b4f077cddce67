package io.codeguardian.ingestion;

import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.events.Event;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewPublished;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewRequested;
import io.codeguardian.events.ReviewScope;
import io.codeguardian.events.WebhookReceived;
import io.codeguardian.ingestion.git.TestRepository;
import io.codeguardian.local.github.Activity;
import io.codeguardian.local.github.GitHubStandIn;
import io.codeguardian.local.github.Happened;
import io.codeguardian.local.github.webhook.Delivery;
import io.codeguardian.local.testing.EventTopics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.ConfigProvider;

/** A test's hands: what people do on GitHub, what the gateway would tell of it, and what ingestion said. */
final class Stage implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(20);

    private final GitHubStandIn github = GitHubOnThisMachine.github();
    private final EventTopics topics =
            new EventTopics(ConfigProvider.getConfig().getValue("codeguardian.kafka.bootstrap-servers", String.class));

    GitHubStandIn github() {
        return github;
    }

    Activity activity() {
        return github.activity();
    }

    EventTopics topics() {
        return topics;
    }

    /** What the gateway makes of a delivery. */
    static WebhookReceived webhook(Delivery delivery, String deliveryId) {
        return new WebhookReceived(
                deliveryId,
                delivery.event(),
                delivery.action(),
                delivery.repository(),
                delivery.installation(),
                delivery.payload().toString(),
                Instant.now());
    }

    String tell(Happened happened) throws InterruptedException {
        Delivery delivery = Objects.requireNonNull(happened.delivery());
        topics.send(webhook(delivery, delivery.guid()));
        return delivery.guid();
    }

    String request(String repository, int number, ReviewScope scope, boolean fresh) throws InterruptedException {
        String id = UUID.randomUUID().toString();
        topics.send(new ReviewRequested(id, "default", repository, number, scope, fresh, "test", Instant.now()));
        return id;
    }

    ReviewPlanned plannedFor(String repository, int number, int generation) throws InterruptedException {
        return await(ReviewPlanned.class, p -> is(p.review(), repository, number, generation));
    }

    static boolean is(ReviewRef review, String repository, int number, int generation) {
        return review.repository().equals(repository)
                && review.pullRequest() == number
                && review.generation() == generation;
    }

    /** The units of a plan, once all are there. */
    List<AnalysisRequested> units(ReviewPlanned plan) throws InterruptedException {
        for (var unit : plan.units()) {
            await(
                    AnalysisRequested.class,
                    u -> u.eventId().equals("analysis/" + plan.review().reviewId() + '/' + unit.unitId()));
        }
        return of(AnalysisRequested.class, u -> u.review().equals(plan.review()));
    }

    <E extends Event> E await(Class<E> type, Predicate<E> which) throws InterruptedException {
        return topics.await(type, which, SOON);
    }

    <E extends Event> List<E> of(Class<E> type, Predicate<E> which) {
        return topics.all(type).stream().filter(which).toList();
    }

    void publish(ReviewPlanned plan) throws InterruptedException {
        topics.send(new ReviewPublished(
                plan.review(), null, "success", 0, 0, false, List.of(), plan.requestedAt(), Instant.now()));
    }

    /** Hosts what a local repository holds: {@code main} and {@code feature}. */
    void host(String name, TestRepository source) {
        activity().createRepository(name, source.folder(), java.util.Map.of("main", "main", "feature", "feature"));
    }

    @Override
    public void close() {
        topics.close();
    }
}
