package io.codeguardian.engine.rule.security;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Entry;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of a number that was drawn. */
final class DrawnValue {
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(?:token|password|passwd|passphrase|secret|nonce|salt|session_?(?:id|key)|otp\\b|otp_?code|api_?key|csrf|xsrf"
                    + "|verification_?code|reset_?(?:code|link)|pin_?code|auth_?code|activation_?(?:code|key)|invite_?code|remember_?me"
                    + "|(?:encryption|private|signing|aes|master)_?key|captcha|^iv$|\\biv$|_iv\\b)");
    private static final Pattern NO_SECRET = Pattern.compile(
            "(?i)(?:count|index|budget|bucket|limit|size|length|max|min|num|delay|position|bounds)_?(?:of_?)?tokens?|tokens?_?(?:count|index|budget|bucket|limit|size|length|id_?range|ize|izer|pos|type)");
    private static final Pattern MAKES =
            Pattern.compile("(?i)^(?:generate|create|next|new|make|random|get|apply|gen|build)");
    private static final int ROUNDS = 3;

    private DrawnValue() {}

    /** The name of what is made of it: a variable, a key, a cookie or the function; null when none sounds secret. */
    static @Nullable String secret(Code code, int node) {
        int function = NONE;
        Set<String> holders = new HashSet<>();
        int before = node;
        for (int at = node; at != NONE; at = code.tree().parent(at)) {
            for (Assignment assignment : code.assignments(at)) {
                String name = code.path(assignment.target());
                if (isSecret(name)) {
                    return name;
                }
                holders.add(last(name));
            }
            Entry entry = code.entry(at);
            if (entry != null && isSecret(entry.key())) {
                return entry.key();
            }
            Call around = at == node ? null : code.call(at);
            String given = around == null ? null : givenTo(code, around, before);
            if (given != null) {
                return given;
            }
            filled(code, code.call(node), holders);
            if (code.isFunction(at)) {
                function = at;
                String name = code.name(at);
                if (isSecret(name)) {
                    return name;
                }
                if (!name.isEmpty()) {
                    break;
                }
            }
            before = at;
        }
        return function == NONE ? null : within(code, function, holders);
    }

    /** What takes bytes is filled with them. */
    private static void filled(Code code, @Nullable Call call, Set<String> holders) {
        boolean fills = call != null
                && (call.name().equals("nextBytes") || call.name().equals("Read"))
                && call.arguments().size() == 1;
        if (fills && call != null) {
            holders.add(last(code.path(call.arguments().getFirst().value())));
        }
    }

    /** Follows the names that hold it through the function. */
    private static @Nullable String within(Code code, int function, Set<String> holders) {
        for (int round = 0; round < ROUNDS; round++) {
            int known = holders.size();
            for (int at = function; at < code.tree().subtreeEnd(function); at++) {
                for (Assignment assignment : code.assignments(at)) {
                    if (mentions(code, assignment.value(), holders)) {
                        String name = code.path(assignment.target());
                        if (isSecret(name)) {
                            return name;
                        }
                        holders.add(last(name));
                    }
                }
                Call call = code.call(at);
                if (call != null) {
                    for (Argument argument : call.arguments()) {
                        String given = mentions(code, argument.value(), holders)
                                ? givenTo(code, call, argument.value())
                                : null;
                        if (given != null) {
                            return given;
                        }
                    }
                }
            }
            if (holders.size() == known) {
                break;
            }
        }
        boolean returned = returns(code, function, holders);
        int type = code.type(function);
        String owner = type == NONE ? "" : code.name(type);
        return returned && isSecret(owner) && MAKES.matcher(code.name(function)).find() ? owner : null;
    }

    private static boolean returns(Code code, int function, Set<String> holders) {
        for (int at = function; at < code.tree().subtreeEnd(function); at++) {
            if (code.isJump(at) && mentions(code, at, holders)) {
                return true;
            }
        }
        return holders.isEmpty();
    }

    /** A cookie's value, an attribute of a session or a property by a name that sounds secret. */
    private static @Nullable String givenTo(Code code, Call call, int value) {
        String name = call.name();
        boolean first =
                !call.arguments().isEmpty() && call.arguments().getFirst().value() == value;
        if (name.equals("Cookie")
                || name.equals("set_cookie")
                || name.equals("cookie") && call.arguments().size() > 1) {
            return first ? null : "the value of a cookie";
        }
        boolean setter =
                name.startsWith("set") || name.equals("put") || name.equals("putValue") || name.equals("append");
        if (!setter) {
            return null;
        }
        if (isSecret(name)) {
            return name;
        }
        String key = first || call.arguments().isEmpty()
                ? null
                : code.literal(call.arguments().getFirst().value());
        return key != null && isSecret(key) ? key : null;
    }

    private static boolean isSecret(String name) {
        return SECRET.matcher(name).find() && !NO_SECRET.matcher(name).find();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static boolean mentions(Code code, int node, Set<String> names) {
        if (names.isEmpty()) {
            return false;
        }
        for (int at = node; at < code.tree().subtreeEnd(node); at++) {
            if (code.isName(at) && names.contains(code.tree().text(at))) {
                return true;
            }
        }
        return false;
    }
}
