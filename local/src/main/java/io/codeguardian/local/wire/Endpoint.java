package io.codeguardian.local.wire;

import java.io.IOException;

/** Answers requests; runs on a virtual thread and may block. */
@FunctionalInterface
public interface Endpoint {
    Reply answer(Call call) throws IOException;

    /** What the service says when it fails of itself. */
    default Reply failure(int status) {
        return Reply.json(status, Json.object().put("message", "Server Error"));
    }
}
