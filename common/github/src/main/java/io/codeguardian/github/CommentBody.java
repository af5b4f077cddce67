package io.codeguardian.github;

/** The text of a comment to create or to put in its place. */
public record CommentBody(String body) {}
