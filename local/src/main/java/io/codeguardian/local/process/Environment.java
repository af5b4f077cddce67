package io.codeguardian.local.process;

import java.util.Map;
import java.util.Set;

/** What a child process inherits: nothing that could carry a secret meant for another one. */
final class Environment {
    private static final Set<String> NAMES = Set.of(
            "PATH",
            "HOME",
            "USER",
            "LOGNAME",
            "LANG",
            "TZ",
            "TMPDIR",
            "HTTP_PROXY",
            "HTTPS_PROXY",
            "NO_PROXY",
            "http_proxy",
            "https_proxy",
            "no_proxy",
            "SSL_CERT_FILE",
            "SSL_CERT_DIR");

    private Environment() {}

    static void inheritHarmless(Map<String, String> environment) {
        environment.keySet().removeIf(name -> !NAMES.contains(name) && !name.startsWith("LC_"));
    }
}
