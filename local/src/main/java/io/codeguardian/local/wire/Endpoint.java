package io.codeguardian.local.wire;

import java.io.IOException;

/** Answers requests; runs on a virtual thread and may block. */
@FunctionalInterface
public interface Endpoint {
    Reply answer(Call call) throws IOException;
}
