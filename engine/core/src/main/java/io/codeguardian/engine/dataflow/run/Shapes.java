package io.codeguardian.engine.dataflow.run;

import com.google.re2j.Pattern;
import java.util.Map;
import java.util.Set;

/** What a text that is known in part looks like. */
final class Shapes {
    private static final String SQL =
            "(?is)^[^a-z]*(?:select\\b|insert\\s+(?:\\w+\\s+)*into\\b|update\\s+\\S+\\s+(?:\\w+\\s+)?set\\b"
                    + "|delete\\s+from\\b|replace\\s+into\\b|drop\\s+\\w|alter\\s+\\w|create\\s+(?:table|index|user|database|view)\\b"
                    + "|truncate\\s|merge\\s+into\\b|call\\s|exec\\s|execute\\s|from\\s+[\\w.]+\\s+(?:\\w+\\s+)?where\\b"
                    + "|with\\s+\\w+\\s+as\\b|grant\\s|show\\s|explain\\s)";
    private static final Map<String, Pattern> LIKE = Map.ofEntries(
            entry("sql", SQL),
            entry("html", "(?s)<\\s*[/!a-zA-Z]"),
            entry("xpath", "(?s)^\\s*(?:/|\\.//?|\\w+\\[)"),
            entry("ldap", "(?s)^\\s*\\(.*="),
            entry("url", "^(?:\\x{FFFC}|https?:)"),
            entry("location", "(?i)^\\s*location\\s*:"),
            entry("redirect", "^redirect:"),
            entry("header", "^[^lL]"),
            entry("pipe", "^\\s*[|\\x{FFFC}]"),
            entry("template", "\\{\\{|<%|\\$\\{|^\\x{FFFC}$"),
            entry("code", "^."),
            entry("splice", "#\\x{FFFC}"),
            entry("none", "^\\b\\B$"));
    private static final Pattern FIXED_HOST =
            Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/\\x{FFFC}?#@\\\\]+(?:[/?#]|\\z)");
    private static final Pattern OWN_SITE = Pattern.compile("^/(?:[^/\\\\\\x{FFFC}]|\\z)");
    private static final Pattern PREFIX = Pattern.compile("(?i)^\\s*(?:location\\s*|redirect):");
    private static final Pattern QUERY_VALUE = Pattern.compile("^[^\\x{FFFC}]*[?#]");

    private static final Set<String> SHELLS =
            Set.of("sh", "bash", "zsh", "dash", "ksh", "cmd", "cmd.exe", "powershell", "powershell.exe", "pwsh");

    private Shapes() {}

    private static Map.Entry<String, Pattern> entry(String name, String pattern) {
        return Map.entry(name, Pattern.compile(pattern));
    }

    /** A program that reads a command line. */
    static boolean isShell(String program) {
        return SHELLS.contains(program.substring(program.lastIndexOf('/') + 1));
    }

    /** What makes a shell read its next argument as a script. */
    static boolean isScriptOption(String option) {
        return option.equals("-c") || option.equalsIgnoreCase("/c") || option.equalsIgnoreCase("-command");
    }

    static boolean like(String what, String shape) {
        Pattern pattern = LIKE.get(what);
        return pattern == null || pattern.matcher(shape).find();
    }

    /** Whether the part that is fixed leaves nothing to decide. */
    static boolean isHarmless(String weakness, String shape) {
        return switch (weakness) {
            case "ssrf" -> FIXED_HOST.matcher(shape).find();
            case "redirect" -> {
                String address = shape.substring(PREFIX.matcher(shape).find() ? shape.indexOf(':') + 1 : 0)
                        .strip();
                yield FIXED_HOST.matcher(address).find()
                        || OWN_SITE.matcher(address).find()
                        || QUERY_VALUE.matcher(address).find();
            }
            default -> false;
        };
    }
}
