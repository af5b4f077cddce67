package io.codeguardian.analysis.model;

import io.codeguardian.language.ModelUsage;

/** No attempt gave a usable answer; the message says why in words for the reader of a review. */
public class ModelUnavailable extends Exception {
    private final transient ModelUsage usage;

    ModelUnavailable(String reason, ModelUsage usage, Throwable cause) {
        super(reason, cause);
        this.usage = usage;
    }

    /** What the failed attempts cost. */
    public ModelUsage usage() {
        return usage;
    }
}
