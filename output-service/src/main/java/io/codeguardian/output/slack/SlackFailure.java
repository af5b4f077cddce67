package io.codeguardian.output.slack;

import java.time.Duration;

/** Slack did not take a message. */
final class SlackFailure extends RuntimeException {
    private final boolean refused;
    private final Duration pause;

    private SlackFailure(String reason, boolean refused, Duration pause) {
        super(reason);
        this.refused = refused;
        this.pause = pause;
    }

    /** It said no, so nothing was posted. */
    static SlackFailure refused(String reason) {
        return new SlackFailure(reason, true, Duration.ZERO);
    }

    /** Its limit is met; nothing was posted. */
    static SlackFailure limited(Duration pause) {
        return new SlackFailure("Slack's limit is met", true, pause);
    }

    /** No answer that tells whether it was posted. */
    static SlackFailure uncertain(String reason) {
        return new SlackFailure(reason, false, Duration.ZERO);
    }

    boolean isRefusal() {
        return refused;
    }

    /** How long Slack wants to be left alone. */
    Duration pause() {
        return pause;
    }
}
