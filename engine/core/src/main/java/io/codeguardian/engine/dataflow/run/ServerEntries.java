package io.codeguardian.engine.dataflow.run;

import java.util.Set;

/**
 * The entries of PHP's {@code $_SERVER} that a visitor decides; the others come from the server and its environment.
 *
 * @see <a href="https://www.php.net/manual/en/reserved.variables.server.php">reserved variables</a>
 */
final class ServerEntries {
    private static final Set<String> OF_REQUEST = Set.of(
            "REQUEST_URI",
            "QUERY_STRING",
            "PHP_SELF",
            "PATH_INFO",
            "ORIG_PATH_INFO",
            "PATH_TRANSLATED",
            "REDIRECT_URL",
            "REDIRECT_QUERY_STRING",
            "REQUEST_METHOD",
            "CONTENT_TYPE",
            "SCRIPT_URI",
            "SCRIPT_URL",
            "UNENCODED_URL",
            "SERVER_NAME",
            "REMOTE_HOST",
            "REMOTE_USER",
            "PHP_AUTH_USER",
            "PHP_AUTH_PW",
            "PHP_AUTH_DIGEST");

    private ServerEntries() {}

    /** Headers of the request begin with {@code HTTP_} (RFC 3875, 4.1.18). */
    static boolean ofRequest(Value key) {
        return key.constant() instanceof String name && (name.startsWith("HTTP_") || OF_REQUEST.contains(name));
    }
}
