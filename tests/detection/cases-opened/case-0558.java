package com.acme.partners;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PartnerLogin {
    private static final Logger LOG = LoggerFactory.getLogger(PartnerLogin.class);

    private final HttpClient client = HttpClient.newHttpClient();

    public record Credentials(String user, String password) {}

    public int open(URI partner, Credentials credentials) throws Exception {
        String shown = shown(credentials);
        LOG.info("login at {} with {}", partner.getHost(), shown);
        String body = "user=%s&password=%s".formatted(credentials.user(), credentials.password());
        HttpRequest request = HttpRequest.newBuilder(partner)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String shown(Credentials credentials) {
        return credentials.user() + "/" + credentials.password();
    }
}
