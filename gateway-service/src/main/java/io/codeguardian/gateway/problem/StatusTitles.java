package io.codeguardian.gateway.problem;

import io.netty.handler.codec.http.HttpResponseStatus;

/** The phrase that HTTP has for a status. */
final class StatusTitles {
    private StatusTitles() {}

    static String of(int status) {
        return HttpResponseStatus.valueOf(status).reasonPhrase();
    }
}
