package io.codeguardian.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.local.wire.Client;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/** The App as a test plays it: signs, mints tokens, calls. */
final class AppClient {
    private final GitHubStandIn github;

    AppClient(GitHubStandIn github) {
        this.github = github;
    }

    String jwt(String issuer, Instant issued, Instant expires) {
        String head = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");
        String claims = encoded("{\"iat\":%d,\"exp\":%d,\"iss\":\"%s\"}"
                .formatted(issued.getEpochSecond(), expires.getEpochSecond(), issuer));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key(Objects.requireNonNull(github.privateKey())));
            signature.update((head + "." + claims).getBytes(StandardCharsets.US_ASCII));
            String signed = Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
            return head + "." + claims + "." + signed;
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    String jwt() {
        Instant now = github.clock().instant();
        return jwt(String.valueOf(github.appId()), now.minusSeconds(30), now.plusSeconds(540));
    }

    private static PrivateKey key(String pem) throws GeneralSecurityException {
        String encoded = pem.replaceAll("-----[A-Z ]+-----", "");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(encoded)));
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A token for all that the installation may do, or as the body narrows it. */
    String token(String repository, String body) throws IOException {
        JsonNode installation =
                call("GET", "/repos/" + repository + "/installation", "", jwt()).json();
        return call("POST", "/app/installations/" + installation.path("id").asLong() + "/access_tokens", body, jwt())
                .json()
                .path("token")
                .asText();
    }

    String token(String repository) throws IOException {
        return token(repository, "{}");
    }

    Client.Answer call(String method, String path, String body, String credential, String... headers)
            throws IOException {
        String[] all = Arrays.copyOf(headers, headers.length + 4);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = "Bearer " + credential;
        all[headers.length + 2] = "Accept";
        all[headers.length + 3] = "application/vnd.github+json";
        return Client.send(method, URI.create(github.apiUrl() + path), body, all);
    }

    Client.Answer get(String path, String token) throws IOException {
        return call("GET", path, "", token);
    }

    Client.Answer post(String path, String token, Object body) throws IOException {
        return call("POST", path, Json.tree(body).toString(), token);
    }
}
