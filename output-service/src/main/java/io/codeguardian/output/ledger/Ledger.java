package io.codeguardian.output.ledger;

import io.codeguardian.output.gate.OutputSettings;
import io.codeguardian.output.ledger.DeliveryRow.State;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has each thing said once. A call is recorded before it goes out and after it came back; where one ended without a
 * result, by crash or by a lost answer, the other side is asked before anything is sent again.
 */
@ApplicationScoped
public class Ledger {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final int LONGEST_DETAIL = 500;

    private final OutputSettings settings;
    private final MeterRegistry meters;

    @Inject
    Ledger(OutputSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    private record Before(State state, Sent sent, Instant since) {}

    /** For a call that may be repeated: it changes what stands there. To be called with the pull request's lease. */
    public Uni<Sent> repeatable(Target target, Supplier<Uni<Sent>> send) {
        return begin(target)
                .chain(before ->
                        before.state() == State.RECORDED ? Uni.createFrom().item(before.sent()) : send(target, send));
    }

    /** For a call that makes something new. To be called with the pull request's lease. */
    public Uni<Sent> once(Target target, Supplier<Uni<Optional<Sent>>> find, Supplier<Uni<Sent>> send) {
        return begin(target).chain(before -> switch (before.state()) {
            case RECORDED -> Uni.createFrom().item(before.sent());
            case INTENDED -> send(target, send);
            case SENDING, UNCERTAIN ->
                findPatiently(find, before.since().plus(settings.settled()))
                        .chain(found -> found.isPresent() ? record(target, found.get()) : send(target, send));
        });
    }

    public Uni<Boolean> isBegun(Target target) {
        return Panache.withSession(() -> DeliveryRow.<DeliveryRow>findById(DeliveryRow.key(target)))
                .map(Objects::nonNull);
    }

    /** Lists lag behind writes: only one that is asked late enough proves that nothing is there. */
    private static Uni<Optional<Sent>> findPatiently(Supplier<Uni<Optional<Sent>>> find, Instant proof) {
        boolean proves = Instant.now().isAfter(proof);
        return find.get()
                .chain(found -> found.isPresent() || proves
                        ? Uni.createFrom().item(found)
                        : Uni.createFrom()
                                .voidItem()
                                .onItem()
                                .delayIt()
                                .by(PAUSE)
                                .chain(() -> findPatiently(find, proof)));
    }

    private Uni<Sent> send(Target target, Supplier<Uni<Sent>> send) {
        return Uni.createFrom()
                .deferred(send::get)
                .onFailure()
                .call(failure -> end(
                        target,
                        target.refused().test(failure) ? State.INTENDED : State.UNCERTAIN,
                        Sent.NOTHING,
                        String.valueOf(failure.getMessage())))
                .onFailure()
                .invoke(() -> count("codeguardian.delivery.failures", target))
                .chain(sent -> record(target, sent))
                .invoke(() -> count("codeguardian.deliveries", target));
    }

    private Uni<Sent> record(Target target, Sent sent) {
        return end(target, State.RECORDED, sent, null).replaceWith(sent);
    }

    private static Uni<Before> begin(Target target) {
        return Panache.withTransaction(() -> DeliveryRow.<DeliveryRow>findById(DeliveryRow.key(target))
                .chain(row -> {
                    if (row == null) {
                        return fresh(target)
                                .<DeliveryRow>persist()
                                .replaceWith(new Before(State.INTENDED, Sent.NOTHING, Instant.EPOCH));
                    }
                    String id = row.externalId == null ? "" : row.externalId;
                    Before before = new Before(row.state, new Sent(id, row.url), row.changedAt);
                    if (row.state != State.RECORDED) {
                        row.state = State.SENDING;
                        row.attempts++;
                        row.changedAt = Instant.now();
                    }
                    return Uni.createFrom().item(before);
                }));
    }

    private static DeliveryRow fresh(Target target) {
        DeliveryRow row = new DeliveryRow();
        row.reviewId = target.review().reviewId();
        row.channel = target.channel();
        row.target = target.name();
        row.state = State.SENDING;
        row.attempts = 1;
        row.changedAt = Instant.now();
        return row;
    }

    private static Uni<Void> end(Target target, State state, Sent sent, @Nullable String detail) {
        return Panache.withTransaction(() -> DeliveryRow.<DeliveryRow>findById(DeliveryRow.key(target))
                        .invoke(row -> {
                            row.state = state;
                            row.externalId = sent.id();
                            row.url = sent.url();
                            row.detail = detail == null || detail.length() <= LONGEST_DETAIL
                                    ? detail
                                    : detail.substring(0, LONGEST_DETAIL);
                            row.changedAt = Instant.now();
                        }))
                .replaceWithVoid();
    }

    private void count(String name, Target target) {
        meters.counter(name, "channel", target.channel(), "target", target.name())
                .increment();
    }
}
