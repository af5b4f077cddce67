package io.codeguardian.github;

/** The App that we are. */
public record App(long id, String slug, String name) {
    /** Login of what it posts. */
    public String botLogin() {
        return slug + "[bot]";
    }
}
