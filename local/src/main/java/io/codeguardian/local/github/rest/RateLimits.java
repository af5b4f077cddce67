package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts what each caller asks and refuses what is too much, in GitHub's words. */
final class RateLimits {
    private static final String SECONDARY_PAGE =
            "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits";
    private static final String PRIMARY_PAGE =
            "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int WRITE_POINTS = 5;

    private final Limits limits;
    private final ConcurrentMap<String, Account> accounts = new ConcurrentHashMap<>();

    RateLimits(Limits limits) {
        this.limits = limits;
    }

    /** What one caller used up. */
    private static final class Account {
        Instant reset = Instant.EPOCH;
        int used;
        int underWay;
        final Deque<Instant> points = new ArrayDeque<>();
        final Deque<Instant> content = new ArrayDeque<>();
    }

    /** A request that counts; ended by closing. */
    interface Running extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Counts a request.
     *
     * @throws ApiError when it is one too many
     */
    Running begin(String caller, boolean write, Instant now) {
        Account account = accounts.computeIfAbsent(caller, _ -> new Account());
        synchronized (account) {
            if (!now.isBefore(account.reset)) {
                account.reset = now.plus(HOUR);
                account.used = 0;
            }
            if (account.used >= limits.perHour()) {
                throw exceeded(account, caller);
            }
            account.used++;
            forget(account.points, now, MINUTE);
            int cost = write ? WRITE_POINTS : 1;
            if (account.underWay >= limits.concurrent() || account.points.size() + cost > limits.pointsPerMinute()) {
                throw secondary(403, 60);
            }
            for (int i = 0; i < cost; i++) {
                account.points.add(now);
            }
            account.underWay++;
        }
        return () -> {
            synchronized (account) {
                account.underWay--;
            }
        };
    }

    /** Gives one request back: an answer that nothing has changed does not count. */
    void refund(String caller) {
        Account account = accounts.computeIfAbsent(caller, _ -> new Account());
        synchronized (account) {
            account.used = Math.max(0, account.used - 1);
        }
    }

    /** Counts the creation of something that notifies people. */
    void content(String caller, Instant now) {
        Account account = accounts.computeIfAbsent(caller, _ -> new Account());
        synchronized (account) {
            forget(account.content, now, HOUR);
            long lastMinute = account.content.stream()
                    .filter(at -> at.isAfter(now.minus(MINUTE)))
                    .count();
            if (lastMinute >= limits.contentPerMinute() || account.content.size() >= limits.contentPerHour()) {
                throw secondary(403, 60);
            }
            account.content.add(now);
        }
    }

    /** The secondary limit's refusal: 403 or 429, GitHub uses both. */
    static ApiError secondary(int status, int retryAfterSeconds) {
        return ApiError.limited(
                status,
                "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
                SECONDARY_PAGE,
                Map.of("Retry-After", String.valueOf(retryAfterSeconds)));
    }

    /** The headers that every answer carries. */
    Reply headers(Reply reply, String caller) {
        Reply with = reply;
        for (var header : state(caller).entrySet()) {
            with = with.with("X-RateLimit-" + header.getKey(), header.getValue());
        }
        return with;
    }

    ObjectNode overview(ObjectNode example, String caller) {
        Map<String, String> state = state(caller);
        ObjectNode core = Json.object();
        for (String name : new String[] {"Limit", "Remaining", "Reset", "Used"}) {
            core.put(name.toLowerCase(Locale.ROOT), Long.parseLong(state.getOrDefault(name, "0")));
        }
        example.withObject("/resources").set("core", core);
        example.set("rate", core);
        return example;
    }

    private ApiError exceeded(Account account, String caller) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-RateLimit-Remaining", "0");
        headers.put("X-RateLimit-Reset", String.valueOf(account.reset.getEpochSecond()));
        return ApiError.limited(403, "API rate limit exceeded for " + caller + ".", PRIMARY_PAGE, headers);
    }

    private Map<String, String> state(String caller) {
        Account account = accounts.computeIfAbsent(caller, _ -> new Account());
        synchronized (account) {
            Map<String, String> state = new LinkedHashMap<>();
            state.put("Limit", String.valueOf(limits.perHour()));
            state.put("Remaining", String.valueOf(Math.max(0, limits.perHour() - account.used)));
            state.put("Reset", String.valueOf(account.reset.getEpochSecond()));
            state.put("Used", String.valueOf(account.used));
            state.put("Resource", "core");
            return state;
        }
    }

    private static void forget(Deque<Instant> times, Instant now, Duration window) {
        while (!times.isEmpty() && !times.getFirst().isAfter(now.minus(window))) {
            times.removeFirst();
        }
    }
}
