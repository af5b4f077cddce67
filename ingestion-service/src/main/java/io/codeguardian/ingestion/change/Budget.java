package io.codeguardian.ingestion.change;

/** Counts down what a review may read. */
final class Budget {
    private long bytes;
    private int hunks;
    private String reason = "";

    Budget(ReadingLimits limits) {
        this.bytes = limits.maximumReview().asLongValue();
        this.hunks = limits.maximumHunks();
    }

    /** Whether it still fits; then it is counted. */
    boolean takes(long size, int hunkCount) {
        if (size > bytes) {
            reason = "the review's budget of bytes is used up";
            return false;
        }
        if (hunkCount > hunks) {
            reason = "the review's budget of hunks is used up";
            return false;
        }
        bytes -= size;
        hunks -= hunkCount;
        return true;
    }

    String reason() {
        return reason;
    }
}
