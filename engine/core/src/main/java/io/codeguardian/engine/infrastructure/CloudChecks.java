package io.codeguardian.engine.infrastructure;

import io.codeguardian.engine.document.Item;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks over resources of clouds, the same for Terraform and CloudFormation. */
final class CloudChecks {
    static final Map<String, Check> ALL = Map.of(
            "open-admin-port", CloudChecks::openAdminPort,
            "wildcard-policy", CloudChecks::wildcardPolicy,
            "public-principal", CloudChecks::publicPrincipal,
            "literal-credential", CloudChecks::literalCredential);

    private static final List<String> SOURCES =
            List.of("cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6", "CidrIp", "CidrIpv6");
    /** SSH, RDP, and the ports of databases. */
    private static final List<Integer> ADMIN = List.of(22, 3389, 1433, 1521, 3306, 5432, 6379, 9200, 27017, 11211);

    private static final Set<String> CREDENTIALS = Set.of(
            "access_key",
            "secret_key",
            "token",
            "password",
            "client_secret",
            "api_key",
            "api_token",
            "credentials",
            "private_key");

    private CloudChecks() {}

    private static void openAdminPort(Item rule, Document document, Check.Say say) {
        if (rule.textAt("type").equals("egress")) {
            return;
        }
        Item open = null;
        for (String source : SOURCES) {
            for (Item value : rule.find(source).stream()
                    .flatMap(i -> i.scalars().stream())
                    .toList()) {
                open = open == null && value.is("0.0.0.0/0", "::/0") ? value : open;
            }
        }
        if (open != null && opensAdmin(rule)) {
            say.at(open, open.text());
        }
    }

    private static boolean opensAdmin(Item rule) {
        String protocol = first(rule, "protocol", "ip_protocol", "IpProtocol");
        if (protocol.equals("-1") || protocol.equals("all")) {
            return true;
        }
        int from = port(first(rule, "from_port", "FromPort"));
        int to = port(first(rule, "to_port", "ToPort"));
        return from >= 0
                && to >= from
                && !protocol.contains("icmp")
                && ADMIN.stream().anyMatch(p -> p >= from && p <= to);
    }

    private static String first(Item holder, String... keys) {
        for (String key : keys) {
            Item value = holder.first(key);
            if (value != null && value.fixed()) {
                return value.text();
            }
        }
        return "";
    }

    private static int port(String text) {
        boolean number = !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(text) : -1;
    }

    private static void wildcardPolicy(Item statement, Document document, Check.Say say) {
        Item action = any(statement, "*", "Action", "actions");
        Item resource = any(statement, "*", "Resource", "resources");
        if (action != null && resource != null && allows(statement)) {
            say.at(action, action.text());
        }
    }

    private static void publicPrincipal(Item statement, Document document, Check.Say say) {
        Item principal = any(statement, "*", "Principal", "Principal.AWS", "principals.identifiers");
        boolean limited = statement.has("Condition") || statement.has("condition");
        boolean aws = !statement.has("principals")
                || statement.find("principals.type").stream().anyMatch(t -> t.is("*", "AWS"));
        if (principal != null && aws && !limited && allows(statement)) {
            say.at(principal, principal.text());
        }
    }

    private static boolean allows(Item statement) {
        Item effect = statement.first("effect");
        return effect == null || effect.is("Allow");
    }

    private static @org.jspecify.annotations.Nullable Item any(Item holder, String word, String... paths) {
        for (String path : paths) {
            for (Item value : holder.find(path).stream()
                    .flatMap(i -> i.scalars().stream())
                    .toList()) {
                if (value.is(word)) {
                    return value;
                }
            }
        }
        return null;
    }

    private static void literalCredential(Item block, Document document, Check.Say say) {
        for (Item attribute : block.children()) {
            boolean literal = attribute.isScalar()
                    && attribute.fixed()
                    && attribute.text().length() >= 8;
            boolean local =
                    Set.of("test", "mock", "localstack", "anonymous").stream().anyMatch(attribute.lower()::contains);
            if (literal
                    && !local
                    && CREDENTIALS.contains(attribute.key())
                    && !attribute.text().endsWith(".json")) {
                say.at(attribute, attribute.key());
            }
        }
    }
}
