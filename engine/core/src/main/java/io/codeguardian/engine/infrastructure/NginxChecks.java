package io.codeguardian.engine.infrastructure;

import io.codeguardian.engine.document.Item;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks over blocks of nginx. */
final class NginxChecks {
    static final Map<String, Check> ALL = Map.of(
            "alias-traversal", NginxChecks::aliasTraversal,
            "lost-headers", NginxChecks::lostHeaders,
            "open-status", NginxChecks::openStatus,
            "reflected-origin", NginxChecks::reflectedOrigin,
            "any-file-is-php", NginxChecks::anyFileIsPhp,
            "plain-login", NginxChecks::plainLogin);

    private static final Set<String> SECURITY_HEADERS =
            Set.of("strict-transport-security", "content-security-policy", "x-frame-options", "x-content-type-options");

    private NginxChecks() {}

    private static void aliasTraversal(Item location, Document document, Check.Say say) {
        List<String> words = location.labels();
        boolean prefix =
                words.size() == 1 || (words.size() == 2 && words.getFirst().equals("^~"));
        String path = words.isEmpty() ? "" : words.getLast();
        Item alias = location.first("alias");
        if (prefix
                && path.startsWith("/")
                && !path.endsWith("/")
                && alias != null
                && alias.text().endsWith("/")) {
            say.at(location, "location " + path);
        }
    }

    private static void lostHeaders(Item block, Document document, Check.Say say) {
        Set<String> outer = headers(block);
        outer.retainAll(SECURITY_HEADERS);
        if (outer.isEmpty()) {
            return;
        }
        for (Item inner : block.children()) {
            Set<String> own = headers(inner);
            boolean replaces = inner.isMap() && !own.isEmpty() && !inner.has("include");
            if (replaces && !own.containsAll(outer)) {
                outer.stream()
                        .filter(h -> !own.contains(h))
                        .sorted()
                        .findFirst()
                        .ifPresent(lost -> say.at(inner.find("add_header").getFirst(), lost));
            }
        }
    }

    private static Set<String> headers(Item block) {
        return block.find("add_header").stream()
                .map(h -> h.label(0).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static void openStatus(Item location, Document document, Check.Say say) {
        Item status = location.first("stub_status");
        if (status != null && !location.has("deny") && !location.has("auth_basic") && !location.has("internal")) {
            say.at(status, "stub_status");
        }
    }

    private static void reflectedOrigin(Item block, Document document, Check.Say say) {
        Item origin = null;
        boolean credentials = false;
        for (Item header : block.find("add_header")) {
            boolean allows = header.label(0).equalsIgnoreCase("Access-Control-Allow-Origin");
            if (allows
                    && (header.label(1).equals("$http_origin")
                            || header.label(1).equals("*"))) {
                origin = header;
            }
            credentials |= header.label(0).equalsIgnoreCase("Access-Control-Allow-Credentials")
                    && header.label(1).equalsIgnoreCase("true");
        }
        if (origin != null && credentials && origin.label(1).equals("$http_origin")) {
            say.at(origin, origin.text());
        }
    }

    private static void anyFileIsPhp(Item location, Document document, Check.Say say) {
        String path = location.labels().isEmpty() ? "" : location.labels().getLast();
        boolean php = location.label(0).startsWith("~") && path.endsWith("\\.php$");
        Item pass = location.first("fastcgi_pass");
        boolean checked = location.has("try_files")
                || location.has("include") && location.textAt("include").contains("snippets/fastcgi-php")
                || location.children().stream()
                        .anyMatch(i -> i.key().equals("if") && i.text().contains("-f"));
        if (php && pass != null && !checked) {
            say.at(pass, pass.text());
        }
    }

    private static void plainLogin(Item server, Document document, Check.Say say) {
        List<Item> listens = server.find("listen");
        boolean tls = server.has("ssl_certificate")
                || listens.isEmpty()
                || listens.stream()
                        .anyMatch(l -> l.text().contains("ssl")
                                || l.text().contains("127.0.0.1")
                                || l.text().startsWith("unix:"));
        if (!tls) {
            server.find("**.auth_basic").stream()
                    .filter(a -> !a.text().equals("off"))
                    .forEach(a -> say.at(a, a.text()));
        }
    }
}
