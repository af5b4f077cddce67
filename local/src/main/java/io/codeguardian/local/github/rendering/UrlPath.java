package io.codeguardian.local.github.rendering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file's path inside a URL. */
final class UrlPath {
    private UrlPath() {}

    public static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
