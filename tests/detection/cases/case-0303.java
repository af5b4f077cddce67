package com.acme.upload;

import java.time.Duration;

public class Quota {
    private static final int MEGABYTE = 1024 * 1024;
    private final int days;

    public Quota(int days) {
        this.days = days;
    }

    public long bytes(int megabytes) {
        return megabytes * MEGABYTE;
    }

    public Duration retention() {
        return Duration.ofDays(days);
    }

    public boolean fits(long used, long incoming, int megabytes) {
        return used + incoming <= bytes(megabytes);
    }
}
