package io.codeguardian.cli.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpResponse;

/** Why a server did not do as it was asked, in words with the remedy. */
final class Refusal {
    private static final int MOST = 16 * 1024;

    private Refusal() {}

    /** Consumes the body. */
    static String words(HttpResponse<InputStream> answer) throws IOException {
        String detail = detail(answer);
        return switch (answer.statusCode()) {
            case 401 -> "does not know the API key; set CODEGUARDIAN_API_KEY to one that it accepts";
            case 403 -> "does not allow this with the API key: it needs the scope developer";
            case 404 -> "says: " + (detail.isEmpty() ? "not found; is it CodeGuardian's gateway?" : detail);
            default -> detail.isEmpty() ? "answered with status " + answer.statusCode() : "says: " + detail;
        };
    }

    static String words(IOException failure) {
        return failure instanceof ConnectException || failure.getMessage() == null
                ? "nothing answers there"
                : failure.getMessage();
    }

    /** Of a problem document, RFC 9457. */
    private static String detail(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            JsonNode problem = Gateway.JSON.readTree(body.readNBytes(MOST));
            return problem == null ? "" : problem.path("detail").asText("");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return "";
        }
    }
}
