package io.codeguardian.gateway.limit;

import io.codeguardian.gateway.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Counts calls by credential and by address, before anything is looked up; an invented key does not widen what its
 * address may do.
 */
@Singleton
class LimitCalls {
    private final Allowance ofCaller;
    private final Allowance ofAddress;
    private final long start = System.nanoTime();
    /** Nobody can aim at somebody else's slot. */
    private final int seed = ThreadLocalRandom.current().nextInt();

    @Inject
    LimitCalls(LimitSettings settings) {
        this.ofCaller = new Allowance(settings.callerPerMinute());
        this.ofAddress = new Allowance(settings.addressPerMinute());
    }

    void listen(@Observes Router router) {
        router.route("/v1/*").handler(this::limit);
    }

    private void limit(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        long now = System.nanoTime() - start;
        Allowance allowance = ofAddress;
        Allowance.Outcome outcome = ofAddress.spend(hash(CallerAddress.of(request)), now);
        String credential = credential(request);
        if (outcome.allowed() && credential != null) {
            allowance = ofCaller;
            outcome = ofCaller.spend(hash(credential), now);
        }
        HttpServerResponse response = routing.response();
        tell(response, allowance, outcome);
        if (!outcome.allowed()) {
            String seconds = Long.toString(outcome.retryAfterSeconds());
            response.putHeader(HttpHeaders.RETRY_AFTER, seconds);
            refuse(response, Problem.of(429, "too-many-requests", "call again in " + seconds + " seconds"));
        } else if (BodyLength.isUnknown(request)) {
            refuse(response, Problem.of(411, "length-required", "send a Content-Length"));
        } else if (BodyLength.isTooLarge(request)) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            refuse(response, Problem.of(413, "too-large", "a body has at most 64 KiB"));
        } else {
            routing.next();
        }
    }

    /** Headers of draft-ietf-httpapi-ratelimit-headers-10. */
    private static void tell(HttpServerResponse response, Allowance allowance, Allowance.Outcome outcome) {
        response.putHeader("RateLimit-Policy", "\"default\";q=" + allowance.perMinute() + ";w=60");
        response.putHeader("RateLimit", "\"default\";r=" + outcome.remaining() + ";t=" + outcome.resetSeconds());
    }

    private static void refuse(HttpServerResponse response, Problem problem) {
        var _ = response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(new JsonObject(problem.members()).toBuffer());
    }

    private static @Nullable String credential(HttpServerRequest request) {
        String key = request.getHeader("X-API-Key");
        return key != null ? key : request.getHeader(HttpHeaders.AUTHORIZATION);
    }

    private int hash(String text) {
        return (text.hashCode() ^ seed) * 0x9E3779B9;
    }
}
