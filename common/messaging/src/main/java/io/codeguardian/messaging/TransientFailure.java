package io.codeguardian.messaging;

/** Something outside is not there right now; the reaction is repeated in place until it is. */
public class TransientFailure extends RuntimeException {
    public TransientFailure(String reason) {
        super(reason);
    }

    public TransientFailure(String reason, Throwable cause) {
        super(reason, cause);
    }
}
