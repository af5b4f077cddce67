package io.codeguardian.github;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** Builds the clients from the settings. */
@ApplicationScoped
@RegisterForReflection(targets = PropertyNamingStrategies.SnakeCaseStrategy.class)
class GitHubClients {
    private static final String ENTERPRISE_BASE = "/api/v3";

    @Produces
    @Singleton
    GitHubRest rest(GitHubSettings settings, ObjectMapper json) {
        return builder(settings, json).baseUri(settings.apiUrl()).build(GitHubRest.class);
    }

    @Produces
    @Singleton
    GitHubGraphQl graphQl(GitHubSettings settings, ObjectMapper json) {
        return builder(settings, json).baseUri(beside(settings.apiUrl())).build(GitHubGraphQl.class);
    }

    private static QuarkusRestClientBuilder builder(GitHubSettings settings, ObjectMapper json) {
        return QuarkusRestClientBuilder.newBuilder()
                .connectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.requestTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .userAgent("CodeGuardian")
                .followRedirects(false) // a token follows nobody
                .register(new GitHubErrors(json));
    }

    /** {@code https://host/api/v3} has its GraphQL at {@code https://host/api/graphql}. */
    static URI beside(URI rest) {
        String base = rest.toString();
        while (base.endsWith("/")) {
            base = base.substring(0, base.length() - 1);
        }
        return URI.create(
                base.endsWith(ENTERPRISE_BASE)
                        ? base.substring(0, base.length() - ENTERPRISE_BASE.length()) + "/api"
                        : base);
    }
}
