package io.codeguardian.gateway.limit;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

/** Who calls, as far as the network knows. */
final class CallerAddress {
    private CallerAddress() {}

    /** The address; of IPv6 the network of 64 bits, which one caller usually owns as a whole. */
    static String of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        String address = remote == null ? "" : String.valueOf(remote.hostAddress());
        if (address.indexOf(':') < 0) {
            return address;
        }
        int end = 0;
        for (int groups = 0; groups < 4 && end >= 0; groups++) {
            end = address.indexOf(':', end + 1);
        }
        return end < 0 ? address : address.substring(0, end);
    }
}
