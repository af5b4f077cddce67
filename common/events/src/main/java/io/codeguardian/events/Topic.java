package io.codeguardian.events;

import java.time.Duration;
import java.util.Set;

/**
 * The one table of topics. They are created from it, never by accident; a test compares it with the README, the
 * deployment and every service's channels. Source code on a topic lives 24 hours.
 */
public enum Topic {
    WEBHOOK_RECEIVED(
            WebhookReceived.class, "repository id", 12, Duration.ofDays(7), Set.of("gateway"), Set.of("ingestion")),
    REVIEW_REQUESTED(
            ReviewRequested.class, "repository", 12, Duration.ofDays(7), Set.of("gateway"), Set.of("ingestion")),
    REVIEW_PLANNED(
            ReviewPlanned.class,
            "repository id",
            12,
            Duration.ofDays(7),
            Set.of("ingestion"),
            Set.of("synthesis", "output", "gateway")),
    REVIEW_SKIPPED(
            ReviewSkipped.class,
            "repository id",
            12,
            Duration.ofDays(7),
            Set.of("ingestion"),
            Set.of("output", "gateway")),
    REVIEW_FAILED(
            ReviewFailed.class,
            "repository id",
            12,
            Duration.ofDays(7),
            Set.of("ingestion"),
            Set.of("synthesis", "output", "gateway")),
    REVIEW_SUPERSEDED(
            ReviewSuperseded.class,
            "repository id",
            12,
            Duration.ofDays(7),
            Set.of("ingestion", "output"),
            Set.of("synthesis", "output", "gateway")),
    ANALYSIS_REQUESTED(
            AnalysisRequested.class,
            "review id/unit",
            48,
            Duration.ofHours(24),
            Set.of("ingestion"),
            Set.of("analysis")),
    ANALYSIS_COMPLETED(
            AnalysisCompleted.class,
            "review id",
            24,
            Duration.ofHours(24),
            Set.of("analysis"),
            Set.of("synthesis", "gateway")),
    REVIEW_COMPOSED(
            ReviewComposed.class,
            "repository id",
            12,
            Duration.ofHours(24),
            Set.of("synthesis"),
            Set.of("output", "gateway")),
    REVIEW_PUBLISHED(
            ReviewPublished.class,
            "repository id",
            12,
            Duration.ofDays(7),
            Set.of("output"),
            Set.of("ingestion", "synthesis", "gateway"));

    private final Class<? extends Event> event;
    private final String key;
    private final int partitions;
    private final Duration retention;
    private final Set<String> producers;
    private final Set<String> consumers;

    Topic(
            Class<? extends Event> event,
            String key,
            int partitions,
            Duration retention,
            Set<String> producers,
            Set<String> consumers) {
        this.event = event;
        this.key = key;
        this.partitions = partitions;
        this.retention = retention;
        this.producers = producers;
        this.consumers = consumers;
    }

    /** The record on it. */
    public Class<? extends Event> event() {
        return event;
    }

    /** What its key is, in words. */
    public String key() {
        return key;
    }

    public int partitions() {
        return partitions;
    }

    public Duration retention() {
        return retention;
    }

    /** Services, by short name, that write it. */
    public Set<String> producers() {
        return producers;
    }

    /** Services, by short name, that read it. */
    public Set<String> consumers() {
        return consumers;
    }

    /** The channel's name in {@code application.properties}: {@code review-planned}. */
    public String channel() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The name on the broker: {@code codeguardian.review-planned.v1}. */
    public String topicName() {
        return "codeguardian." + channel() + ".v1";
    }

    /** Where a service puts what it cannot handle: one partition, 30 days. */
    public String deadLetterName(String service) {
        return topicName() + '.' + service + ".dlq";
    }
}
