package io.codeguardian.messaging;

import io.codeguardian.events.Event;
import io.codeguardian.events.Topic;
import io.opentelemetry.context.Context;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Turns an event into a message with its key, its CloudEvents headers and the current trace. */
@ApplicationScoped
public class EventMessages {
    private static final Map<Class<? extends Event>, Topic> TOPICS =
            Stream.of(Topic.values()).collect(Collectors.toUnmodifiableMap(Topic::event, t -> t));

    private final URI source;

    @Inject
    public EventMessages(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.source = URI.create("/codeguardian/" + service);
    }

    /** To be sent with an emitter's {@code sendMessage}, which completes when the broker has it. */
    public <E extends Event> Message<E> message(E event) {
        Topic topic = TOPICS.get(event.getClass());
        if (topic == null) {
            throw new IllegalArgumentException(
                    "no topic carries " + event.getClass().getName());
        }
        OutgoingCloudEventMetadata<Object> cloudEvent = OutgoingCloudEventMetadata.builder()
                .withId(event.eventId())
                .withType(topic.topicName())
                .withSource(source)
                .withTimestamp(ZonedDateTime.now(ZoneOffset.UTC))
                .build();
        OutgoingKafkaRecordMetadata<String> record = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(event.key())
                .build();
        return Message.of(event, Metadata.of(cloudEvent, record, TracingMetadata.withCurrent(Context.current())));
    }
}
