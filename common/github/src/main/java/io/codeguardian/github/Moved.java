package io.codeguardian.github;

/** The repository was renamed or transferred; nothing was done under its old name (301, 307, 308). */
public final class Moved extends NotFound {
    Moved(int status) {
        super(status, "it moved; the repository was renamed or transferred");
    }
}
