package io.codeguardian.messaging;

/** An event that no repetition can make work; it goes to the dead letters at once. */
public class UnprocessableEvent extends RuntimeException {
    public UnprocessableEvent(String reason) {
        super(reason);
    }

    public UnprocessableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
