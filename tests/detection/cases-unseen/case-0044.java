package com.acme.hooks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HookCheck {
    private static final Set<String> HOSTS = Set.of("hooks.acme.example", "hooks.partner.example");

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    public record Hook(String address) {}

    @PostMapping("/hooks/check")
    public int check(@RequestBody Hook hook) throws IOException, InterruptedException {
        URI address = URI.create(hook.address());
        if (!"https".equals(address.getScheme()) || !allowed(address)) {
            return 400;
        }
        HttpRequest ping = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(5))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(ping, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static boolean allowed(URI address) {
        return address.getHost() != null && HOSTS.contains(address.getHost());
    }
}
