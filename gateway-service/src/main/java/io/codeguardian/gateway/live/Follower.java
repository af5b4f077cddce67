package io.codeguardian.gateway.live;

/** Somebody who wants to know when there may be something new. */
@FunctionalInterface
interface Follower {
    void wake();
}
