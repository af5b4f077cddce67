package io.codeguardian.local.github.rest;

import io.codeguardian.local.wire.Reply;
import java.io.IOException;

/** Carries out one operation. */
@FunctionalInterface
interface RestEndpoint {
    Reply answer(RestCall call) throws IOException;
}
