package io.codeguardian.local.github.rest;

import io.codeguardian.local.github.description.Operation;
import java.util.List;

/** How long what is written may be. */
final class Bodies {
    private static final int MOST_CHARACTERS = 65_536;
    private static final String TOO_LONG = "Body is too long (maximum is 65536 characters)";

    private Bodies() {}

    /** In the error shape of reviews. */
    static void review(Operation operation, String body) {
        if (tooLong(body)) {
            throw ApiError.unprocessable(operation, List.of(TOO_LONG));
        }
    }

    /** In the error shape of comments. */
    static void comment(Operation operation, String resource, String body) {
        if (body.isBlank()) {
            throw ApiError.invalid(operation, resource, "data", "unprocessable", "Body cannot be blank");
        }
        if (tooLong(body)) {
            throw ApiError.invalid(operation, resource, "data", "unprocessable", TOO_LONG);
        }
    }

    private static boolean tooLong(String body) {
        return body.codePointCount(0, body.length()) > MOST_CHARACTERS;
    }
}
