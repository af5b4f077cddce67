package io.codeguardian.engine.infrastructure;

import com.google.re2j.Pattern;
import io.codeguardian.engine.document.Item;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks over manifests that look at several places. */
final class KubernetesChecks {
    static final Map<String, Check> ALL = Map.of(
            "root-not-forbidden", KubernetesChecks::rootNotForbidden,
            "secret-object", KubernetesChecks::secretObject,
            "secret-environment", KubernetesChecks::secretEnvironment,
            "open-network-policy", KubernetesChecks::openNetworkPolicy);

    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i)(?:password|passwd|secret|token|api_?key|access_?key|private_?key|passphrase)$");
    private static final List<String> INVENTED = List.of(
            "changeme",
            "change-me",
            "change_me",
            "example",
            "placeholder",
            "replace",
            "your",
            "<",
            "${",
            "$(",
            "todo",
            "xxx",
            "dummy",
            "redacted");
    private static final int SHORTEST = 4;

    private KubernetesChecks() {}

    private static void rootNotForbidden(Item pod, Document document, Check.Say say) {
        if (document.templated() || isDecided(pod)) {
            return;
        }
        for (Item container : pod.find("containers").stream()
                .flatMap(c -> c.elements().stream())
                .toList()) {
            if (!isDecided(container)) {
                say.at(container, container.textAt("name"));
                return;
            }
        }
    }

    private static boolean isDecided(Item holder) {
        return holder.has("securityContext.runAsNonRoot") || holder.has("securityContext.runAsUser");
    }

    private static void secretObject(Item object, Document document, Check.Say say) {
        String type = object.textAt("type");
        if (type.equals("kubernetes.io/service-account-token") || object.has("sops")) {
            return;
        }
        for (String part : List.of("data", "stringData")) {
            for (Item value : object.find(part + ".*")) {
                boolean certificate =
                        value.key().endsWith(".crt") || value.key().endsWith(".pub");
                if (value.isScalar() && !certificate && isReal(value)) {
                    say.at(value, value.key());
                    return;
                }
            }
        }
    }

    private static void secretEnvironment(Item variable, Document document, Check.Say say) {
        Item value = variable.first("value");
        if (value != null && SECRET_NAME.matcher(variable.textAt("name")).find() && isReal(value)) {
            say.at(value, variable.textAt("name"));
        }
    }

    private static boolean isReal(Item value) {
        String text = value.lower();
        boolean plain = value.fixed() && text.length() >= SHORTEST && !text.startsWith("/") && !text.startsWith("ENC[");
        return plain
                && !text.contains("://")
                && INVENTED.stream().noneMatch(text::contains)
                && !List.of("true", "false", "null", "none").contains(text.toLowerCase(Locale.ROOT));
    }

    private static void openNetworkPolicy(Item object, Document document, Check.Say say) {
        for (String way : List.of("ingress", "egress")) {
            Item rules = object.first("spec." + way);
            if (rules != null && rules.isList()) {
                rules.children().stream()
                        .filter(r -> r.isMap() && r.children().isEmpty())
                        .forEach(r -> say.at(r, way));
            }
        }
    }
}
