package io.codeguardian.local.github.repository;

/** A side of a diff, as GitHub names it: LEFT is the base, RIGHT the head. */
public enum Side {
    LEFT,
    RIGHT
}
