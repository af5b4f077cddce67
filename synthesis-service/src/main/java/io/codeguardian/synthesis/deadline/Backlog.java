package io.codeguardian.synthesis.deadline;

import io.codeguardian.events.Topic;
import io.codeguardian.language.Category;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What is still in line on the topics: a result that waits there is late, not missing. */
@ApplicationScoped
public class Backlog {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Admin admin;
    private final String ownGroup;

    @Inject
    Backlog(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "mp.messaging.incoming.analysis-completed.group.id") String ownGroup) {
        this.ownGroup = ownGroup;
        Map<String, Object> configuration = new HashMap<>();
        broker.forEach((key, value) -> {
            if (AdminClientConfig.configNames().contains(key)) {
                configuration.put(key, value);
            }
        });
        configuration.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        configuration.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        admin = Admin.create(configuration);
    }

    /** Fails when no broker answers. */
    public Uni<Void> reachable() {
        return uni(admin.describeCluster().nodes()).replaceWithVoid();
    }

    /** Whether results wait to be taken here. */
    public Uni<Boolean> ofResults() {
        return behind(ownGroup, Topic.ANALYSIS_COMPLETED);
    }

    /** Whether units wait to be analysed in this category, or are being. */
    public Uni<Boolean> of(Category category) {
        return behind("analysis-" + category.wireName(), Topic.ANALYSIS_REQUESTED);
    }

    private Uni<Boolean> behind(String group, Topic topic) {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, topic.partitions())
                .mapToObj(p -> new TopicPartition(topic.topicName(), p))
                .collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()));
        return uni(admin.listOffsets(ends).all())
                .chain(end -> uni(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                        .map(committed -> end.entrySet().stream()
                                .anyMatch(e -> behind(e.getValue(), committed.get(e.getKey())))));
    }

    private static boolean behind(ListOffsetsResultInfo end, @Nullable OffsetAndMetadata committed) {
        return end.offset() > (committed == null ? 0 : committed.offset());
    }

    /** Back on the caller's context, where its database session lives. */
    private static <T> Uni<T> uni(KafkaFuture<T> future) {
        Context caller = Vertx.currentContext();
        Uni<T> answer = Uni.createFrom().completionStage(future.toCompletionStage());
        return caller == null ? answer : answer.emitOn(step -> caller.runOnContext(nothing -> step.run()));
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ZERO);
    }
}
