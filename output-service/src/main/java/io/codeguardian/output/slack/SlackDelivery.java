package io.codeguardian.output.slack;

import io.codeguardian.messaging.TransientFailure;
import io.codeguardian.output.gate.WriteGate;
import io.codeguardian.output.ledger.Lease;
import io.codeguardian.output.ledger.Ledger;
import io.codeguardian.output.ledger.Reviews;
import io.codeguardian.output.ledger.Sent;
import io.codeguardian.output.ledger.Target;
import io.codeguardian.output.slack.Notices.Due;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends messages that are due, those of a pull request into one thread. Slack knows no way to look for a message without
 * reading the channel, so one whose answer was lost is not sent again: nobody reads anything twice.
 */
@ApplicationScoped
public class SlackDelivery {
    private static final Logger LOG = Logger.getLogger(SlackDelivery.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 9;
    private static final String LOST = "the answer was lost; it may stand there, so it is not sent again";

    private final Notices notices;
    private final Lease lease;
    private final Ledger ledger;
    private final Reviews reviews;
    private final SlackApi slack;
    private final SlackSettings settings;
    private final WriteGate gate;

    @Inject
    SlackDelivery(
            Notices notices,
            Lease lease,
            Ledger ledger,
            Reviews reviews,
            SlackApi slack,
            SlackSettings settings,
            WriteGate gate) {
        this.notices = notices;
        this.lease = lease;
        this.ledger = ledger;
        this.reviews = reviews;
        this.slack = slack;
        this.settings = settings;
        this.gate = gate;
    }

    public Uni<Void> deliver() {
        return !slack.configured()
                ? Uni.createFrom().voidItem()
                : notices.claim()
                        .onItem()
                        .transformToMulti(due -> Multi.createFrom().iterable(due))
                        .onItem()
                        .transformToUniAndConcatenate(this::deliver)
                        .onItem()
                        .ignoreAsUni();
    }

    private Uni<Void> deliver(Due due) {
        return lease.holding(
                        due.review(),
                        () -> reviews.slackThread(due.review())
                                .chain(thread -> once(due, thread))
                                .call(sent -> thread(due, sent)))
                .chain(sent -> notices.sent(due))
                .onFailure()
                .recoverWithUni(failure -> postpone(due, failure));
    }

    private Uni<Sent> once(Due due, Optional<String> thread) {
        Target target = new Target(due.review(), "slack", "message", f -> f instanceof SlackFailure s && s.isRefusal());
        return ledger.once(
                target,
                () -> Uni.createFrom().failure(SlackFailure.uncertain(LOST)),
                () -> gate.pass("a Slack message", () -> slack.post(due.body(), thread.orElse(null)))
                        .map(sent -> sent.orElse(Sent.NOTHING)));
    }

    private Uni<Void> thread(Due due, Sent sent) {
        boolean known = sent.isNothing() || sent.id().equals("posted");
        return known ? Uni.createFrom().voidItem() : reviews.slackThread(due.review(), sent.id());
    }

    private Uni<Void> postpone(Due due, Throwable failure) {
        LOG.warnf("Slack message of review %s, attempt %d: %s", due.review().reviewId(), due.attempts(), failure);
        String why = String.valueOf(failure.getMessage());
        if (failure instanceof SlackFailure slackFailure && !slackFailure.isRefusal()) {
            return notices.givenUp(due, why);
        }
        if (due.attempts() >= settings.attempts() && !(failure instanceof TransientFailure)) {
            return notices.givenUp(due, why);
        }
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(due.attempts() - 1, MOST_DOUBLINGS));
        Duration asked = failure instanceof SlackFailure slackFailure ? slackFailure.pause() : Duration.ZERO;
        return notices.later(due, asked.compareTo(doubled) > 0 ? asked : doubled, why);
    }
}
