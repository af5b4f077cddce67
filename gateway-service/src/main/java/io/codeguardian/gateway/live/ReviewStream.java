package io.codeguardian.gateway.live;

import io.codeguardian.gateway.live.HappeningQueries.News;
import io.codeguardian.gateway.live.HappeningQueries.Numbered;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One stream: what happened since, then what happens, until nothing comes any more. */
final class ReviewStream {
    /** Proxies close what is silent for long; also finds what a lost notification left. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final HappeningQueries happenings;
    private final Wakeups wakeups;
    private final Sse sse;
    private final String id;
    private long seen;
    private String subject;
    private Follower follower = () -> {};

    /** @param seen number of the last happening that the caller knows; 0 for none */
    ReviewStream(HappeningQueries happenings, Wakeups wakeups, Sse sse, String id, long seen) {
        this.happenings = happenings;
        this.wakeups = wakeups;
        this.sse = sse;
        this.id = id;
        this.subject = id;
        this.seen = seen;
    }

    Multi<OutboundSseEvent> events() {
        Multi<Boolean> beats = Multi.createFrom()
                .ticks()
                .startingAfter(HEARTBEAT)
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(beat -> true);
        Multi<Boolean> signals = Multi.createFrom().<Boolean>emitter(this::follow, BackPressureStrategy.LATEST);
        return Multi.createBy()
                .merging()
                .streams(beats, signals)
                .onItem()
                .transformToMultiAndConcatenate(this::next)
                .select()
                .first(Optional::isPresent)
                .map(Optional::get);
    }

    private void follow(MultiEmitter<? super Boolean> signals) {
        follower = () -> signals.emit(false);
        wakeups.follow(subject, follower);
        signals.onTermination(() -> {
            wakeups.leave(id, follower);
            wakeups.leave(subject, follower);
        });
        follower.wake();
    }

    /** What is new; an empty option ends the stream. */
    private Multi<Optional<OutboundSseEvent>> next(boolean heartbeat) {
        return happenings
                .since(id, seen)
                .onItem()
                .transformToMulti(news -> Multi.createFrom().items(events(news, heartbeat)));
    }

    private Stream<Optional<OutboundSseEvent>> events(News news, boolean heartbeat) {
        boolean led = !news.subject().equals(subject);
        if (led) { // the request has become a review
            subject = news.subject();
            wakeups.follow(subject, follower);
        }
        if (led || news.more()) {
            follower.wake();
        }
        List<Optional<OutboundSseEvent>> events = new ArrayList<>();
        for (Numbered happening : news.happenings()) {
            seen = happening.number();
            events.add(Optional.of(event(happening)));
        }
        if (news.ended()) {
            events.add(Optional.empty());
        } else if (events.isEmpty() && heartbeat) {
            events.add(Optional.of(sse.newEventBuilder().comment("").build()));
        }
        return events.stream();
    }

    private OutboundSseEvent event(Numbered happening) {
        return sse.newEventBuilder()
                .id(Long.toString(happening.number()))
                .name(happening.told().kind())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Told.class, happening.told())
                .build();
    }
}
