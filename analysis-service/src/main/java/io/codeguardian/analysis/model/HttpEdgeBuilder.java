package io.codeguardian.analysis.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Hands the time limit of one call to its {@link HttpEdge}; the connections are shared. */
final class HttpEdgeBuilder implements HttpClientBuilder {
    private final java.net.http.HttpClient client;
    private Duration connectTimeout;
    private Duration readTimeout;

    HttpEdgeBuilder(java.net.http.HttpClient client, Duration limit) {
        this.client = client;
        this.connectTimeout = limit;
        this.readTimeout = limit;
    }

    @Override
    public Duration connectTimeout() {
        return connectTimeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = timeout;
        return this;
    }

    @Override
    public Duration readTimeout() {
        return readTimeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        this.readTimeout = timeout;
        return this;
    }

    @Override
    public HttpClient build() {
        return new HttpEdge(client, readTimeout);
    }
}
