package io.codeguardian.local.github.webhook;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The webhook of the App.
 *
 * @param url null sends nothing
 * @param secret signs every body
 * @param events to which the App is subscribed; installation events and ping always come
 */
public record Hook(@Nullable URI url, String secret, Set<String> events) {
    private static final Set<String> ALWAYS = Set.of("ping", "installation", "installation_repositories");

    /** All that an App like ours asks for. */
    public static final Set<String> USUAL_EVENTS = Set.of(
            "pull_request", "issue_comment", "pull_request_review_comment", "pull_request_review_thread", "check_run");

    boolean wants(String event) {
        return ALWAYS.contains(event) || events.contains(event);
    }

    @Override
    public String toString() {
        return "Hook[url=" + url + ", events=" + events + "]";
    }
}
