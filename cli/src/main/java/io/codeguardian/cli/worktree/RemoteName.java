package io.codeguardian.cli.worktree;

/** The repository's name in the URL of a remote. */
final class RemoteName {
    private RemoteName() {}

    /** {@code owner/name}; empty when the URL names none. */
    static String of(String url) {
        String path = url.endsWith(".git") ? url.substring(0, url.length() - 4) : url;
        int name = path.lastIndexOf('/');
        if (name <= 0) {
            return "";
        }
        int owner = Math.max(path.lastIndexOf('/', name - 1), path.lastIndexOf(':', name - 1));
        String found = path.substring(owner + 1);
        return owner >= 0 && found.indexOf('/') > 0 ? found : "";
    }

    /** Whether the URL leads to another machine by https, http or ssh, as in {@code git@github.com:acme/shop.git}. */
    static boolean isOnServer(String url) {
        int colon = url.indexOf(':');
        boolean scpLike = colon > 0
                && !url.startsWith("::", colon)
                && !url.substring(0, colon).contains("/");
        return url.startsWith("https://")
                || url.startsWith("http://")
                || url.startsWith("ssh://")
                || (scpLike && !url.startsWith("//", colon + 1));
    }
}
