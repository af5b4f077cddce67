package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.app.Caller;
import io.codeguardian.local.github.description.Operation;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Kept;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.Shelf;
import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request that was found valid and allowed, with what its path names. */
record RestCall(
        Call call,
        Operation operation,
        Map<String, String> path,
        Caller caller,
        ObjectNode body,
        @Nullable HostedRepository addressed,
        Instant now) {
    private static final Duration USUAL_LAG = Duration.ofSeconds(10);

    HostedRepository repository() {
        return Objects.requireNonNull(addressed, "an operation on a repository");
    }

    long number(String name) {
        return Long.parseLong(Objects.requireNonNull(path.get(name), name));
    }

    PullRequest pull(String parameter) {
        PullRequest pull = repository().pull((int) number(parameter));
        if (pull == null) {
            throw ApiError.notFound(operation);
        }
        return pull;
    }

    /** What a list shows; less than all when the fault of a stale list is met. */
    <T extends Kept> List<T> listed(Shelf<T> shelf) {
        Fault fault = call.fault();
        if (fault == null || fault.kind() != Fault.Kind.STALE_LIST) {
            return shelf.all();
        }
        Duration lag = fault.delayMillis() > 0 ? Duration.ofMillis(fault.delayMillis()) : USUAL_LAG;
        return shelf.asOf(now.minus(lag));
    }

    <T> T found(@Nullable T entry) {
        if (entry == null) {
            throw ApiError.notFound(operation);
        }
        return entry;
    }

    /** The text of a field of the body; null when absent or null. */
    @Nullable
    String text(String field) {
        JsonNode value = body.path(field);
        return value.isTextual() ? value.asText() : null;
    }
}
