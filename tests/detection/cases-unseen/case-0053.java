package com.acme.jobs;

import java.time.Duration;
import java.time.Instant;

public class JobCleaner {
    enum State { QUEUED, RUNNING, DONE, FAILED }

    record Job(String id, State state, Instant changed) {}

    private final Duration keep;

    JobCleaner(Duration keep) {
        this.keep = keep;
    }

    boolean removable(Job job, Instant now) {
        if (job.state() != State.DONE || job.state() != State.FAILED) {
            return false;
        }
        return job.changed().plus(keep).isBefore(now);
    }
}
