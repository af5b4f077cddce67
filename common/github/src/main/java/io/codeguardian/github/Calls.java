package io.codeguardian.github;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Lets calls out within the limits of their installation, and says what their failures mean. */
@ApplicationScoped
class Calls {
    private final GitHubSettings settings;
    private final MeterRegistry meters;
    private final Map<Long, Quota> quotas = new ConcurrentHashMap<>();

    @Inject
    Calls(GitHubSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    /** @param installation 0 for calls as the App itself */
    <T> Uni<RestResponse<T>> send(long installation, CallKind kind, Supplier<Uni<RestResponse<T>>> call) {
        Quota quota = quotas.computeIfAbsent(installation, i -> new Quota(settings.writesPerMinute()));
        return admitted(quota, kind, settings.longestWait())
                .chain(() -> Uni.createFrom().deferred(call::get))
                .invoke(answer -> observe(installation, quota, answer))
                .map(Calls::notMoved)
                .onFailure(RateLimited.class)
                .invoke(f -> quota.block((RateLimited) f, Instant.now()))
                .onFailure(Calls::isOutage)
                .transform(f -> new GitHubUnavailable("GitHub cannot be reached: " + f.getMessage(), f));
    }

    private Uni<Void> admitted(Quota quota, CallKind kind, Duration patience) {
        Duration wait = quota.admit(kind, Instant.now());
        if (wait.isZero()) {
            return Uni.createFrom().voidItem();
        }
        if (wait.compareTo(patience) > 0) {
            return Uni.createFrom()
                    .failure(new RateLimited(
                            "GitHub's limit is met", Instant.now().plus(wait), true));
        }
        return Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(wait.plusMillis(1))
                .chain(() -> admitted(quota, kind, patience.minus(wait)));
    }

    private void observe(long installation, Quota quota, RestResponse<?> answer) {
        String limit = answer.getHeaderString("X-RateLimit-Limit");
        String remaining = answer.getHeaderString("X-RateLimit-Remaining");
        String reset = answer.getHeaderString("X-RateLimit-Reset");
        if (limit == null || remaining == null || reset == null || "graphql".equals(resource(answer))) {
            return;
        }
        try {
            quota.observe(
                    Integer.parseInt(limit), Integer.parseInt(remaining), Instant.ofEpochSecond(Long.parseLong(reset)));
        } catch (NumberFormatException e) {
            return; // an odd proxy; the refusal will say it in time
        }
        Gauge.builder("codeguardian.github.quota.remaining", quota, Quota::remaining)
                .description("Requests left in GitHub's current window")
                .tag("installation", String.valueOf(installation))
                .register(meters);
    }

    /** GraphQL counts points of its own. */
    private static String resource(RestResponse<?> answer) {
        String resource = answer.getHeaderString("X-RateLimit-Resource");
        return resource == null ? "core" : resource;
    }

    private static <T> RestResponse<T> notMoved(RestResponse<T> answer) {
        int status = answer.getStatus();
        if (status >= 300 && status < 400 && status != 304) {
            throw new Moved(status);
        }
        return answer;
    }

    private static boolean isOutage(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof TimeoutException
                || (failure instanceof ProcessingException
                        && (failure.getCause() == null
                                || !(failure.getCause() instanceof com.fasterxml.jackson.core.JacksonException)));
    }
}
