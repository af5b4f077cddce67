package io.codeguardian.analysis.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why one attempt failed.
 *
 * @param reason completes "the language model failed: …"
 * @param again whether another attempt may succeed
 * @param retryAfter what the endpoint asked for; null when it did not
 */
record CallFailure(String reason, boolean again, @Nullable Duration retryAfter) {
    private static final int DEEPEST_CAUSE = 10;

    static CallFailure again(String reason) {
        return new CallFailure(reason, true, null);
    }

    static CallFailure last(String reason) {
        return new CallFailure(reason, false, null);
    }

    static CallFailure of(Throwable failure) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < DEEPEST_CAUSE; t = t.getCause(), depth++) {
            switch (t) {
                case EndpointFailure f -> {
                    return new CallFailure(String.valueOf(f.getMessage()), f.passing(), f.retryAfter());
                }
                case TimeoutException f -> {
                    return again("it did not answer in time");
                }
                case MalformedAnswer f -> {
                    return new CallFailure(String.valueOf(f.getMessage()), f.again(), null);
                }
                case JsonProcessingException f -> {
                    return again("its answer was no JSON");
                }
                case IOException f -> {
                    return again("it cannot be reached");
                }
                default -> {
                    // its cause may say more
                }
            }
        }
        return last("its client failed (" + failure.getClass().getSimpleName() + ")");
    }
}
