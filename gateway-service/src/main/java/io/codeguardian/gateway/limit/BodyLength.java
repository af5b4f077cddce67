package io.codeguardian.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Bodies of the REST API are small, and say how small before they are read. */
final class BodyLength {
    private static final long LARGEST = 64 << 10;

    private BodyLength() {}

    static boolean isUnknown(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    static boolean isTooLarge(HttpServerRequest request) {
        String declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return declared != null && Long.parseLong(declared) > LARGEST; // Netty refused what is no number
    }
}
