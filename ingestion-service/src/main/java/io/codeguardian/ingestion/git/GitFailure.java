package io.codeguardian.ingestion.git;

/** A git command that did not do its work; the message is made for the readers of a review. */
public class GitFailure extends RuntimeException {
    private final Kind kind;

    GitFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What to do about it. */
    public enum Kind {
        /** The server is not there right now: again later. */
        UNREACHABLE,
        /** The token is not accepted. */
        REFUSED,
        /** The server no longer has the commit or branch. */
        GONE,
        /** A limit of size or time is met. */
        LIMIT,
        /** The address may not be fetched from. */
        FORBIDDEN_ADDRESS,
        /** The repository or the mirror is damaged. */
        BROKEN
    }

    /** Reads git's words; they are in English because the locale is fixed. */
    static GitFailure of(String command, int exit, String errors) {
        String message = "git " + command + " failed: " + tail(errors);
        return new GitFailure(kind(exit, errors), message);
    }

    private static Kind kind(int exit, String errors) {
        if (exit == 128 + 25 || contains(errors, "signal 25", "File size limit", "File too large")) {
            return Kind.LIMIT; // SIGXFSZ
        }
        if (contains(errors, "not our ref", "couldn't find remote ref", "no such remote ref", "unadvertised object")) {
            return Kind.GONE;
        }
        if (contains(errors, "Authentication failed", "could not read Username", "returned error: 401", "error: 403")) {
            return Kind.REFUSED;
        }
        if (contains(errors, "returned error: 404", "Repository not found", "not found")) {
            return Kind.GONE;
        }
        if (contains(
                errors,
                "Could not resolve",
                "Failed to connect",
                "Connection",
                "timed out",
                "returned error: 5",
                "returned error: 429",
                "early EOF",
                "hung up",
                "RPC failed",
                "Empty reply",
                "transfer closed",
                "too slow")) {
            return Kind.UNREACHABLE;
        }
        // The child that takes the pack dies of SIGXFSZ without a word.
        boolean cutOff = errors.contains("invalid index-pack output") && !errors.contains("fsck error");
        return cutOff ? Kind.LIMIT : Kind.BROKEN;
    }

    private static boolean contains(String text, String... pieces) {
        for (String piece : pieces) {
            if (text.contains(piece)) {
                return true;
            }
        }
        return false;
    }

    private static String tail(String errors) {
        StringBuilder clean = new StringBuilder();
        errors.strip().chars().map(c -> c < ' ' || c == 0x7f ? ' ' : c).forEach(c -> clean.append((char) c));
        return clean.length() > 400 ? "…" + clean.substring(clean.length() - 400) : clean.toString();
    }
}
