package io.codeguardian.analysis.model;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An answer outside 2xx. Its body may repeat the prompt, so nothing but the provider's error code is kept. */
final class EndpointFailure extends HttpException {
    private final transient @Nullable Duration retryAfter;

    /** @param retryAfter what the endpoint asked for; null when it did not */
    EndpointFailure(int status, @Nullable String code, @Nullable Duration retryAfter) {
        super(status, code == null ? "it answered " + status : "it answered " + status + " (" + code + ")");
        this.retryAfter = retryAfter;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /** Whether the same request may succeed later; a bad request never does. */
    boolean passing() {
        return switch (statusCode()) {
            case 408, 425, 429 -> true;
            default -> statusCode() >= 500;
        };
    }
}
