package io.codeguardian.analysis.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the configured model answers.
 *
 * @param name of the model
 */
record Endpoint(URI baseUrl, String name) {
    /**
     * @return empty when no model is configured
     * @throws IllegalArgumentException when it is configured by half or in a way that cannot work
     */
    static Optional<Endpoint> of(ModelSettings settings) {
        if (settings.baseUrl().isEmpty() && settings.name().isEmpty()) {
            return Optional.empty();
        }
        URI url = settings.baseUrl().orElseThrow(() -> problem("name is set, base-url is not"));
        String name = settings.name().orElseThrow(() -> problem("base-url is set, name is not"));
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || url.getHost() == null || url.getUserInfo() != null) {
            throw problem("base-url must be an http or https URL without credentials");
        }
        check(settings.attempts() >= 1 && settings.attempts() <= 10, "attempts must be 1 to 10");
        check(settings.maxTokens() >= 1, "max-tokens must be positive");
        check(settings.temperature() >= 0 && settings.temperature() <= 2, "temperature must be 0 to 2");
        check(
                settings.callTimeout().isPositive() && settings.totalTimeout().isPositive(),
                "time-outs must be positive");
        check(settings.firstPause().isPositive(), "first-pause must be positive");
        return Optional.of(new Endpoint(url, name));
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw problem(otherwise);
        }
    }

    private static IllegalArgumentException problem(String what) {
        return new IllegalArgumentException("codeguardian.model: " + what);
    }
}
