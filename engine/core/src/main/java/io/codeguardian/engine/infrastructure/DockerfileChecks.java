package io.codeguardian.engine.infrastructure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.engine.document.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks over whole Dockerfiles, where stages matter. */
final class DockerfileChecks {
    static final Map<String, Check> ALL = Map.of(
            "unpinned-base-image", DockerfileChecks::unpinnedBaseImage,
            "root-user", DockerfileChecks::rootUser,
            "secret-in-layer", DockerfileChecks::secretInLayer,
            "several-commands", DockerfileChecks::severalCommands);

    private static final Pattern FROM = Pattern.compile("(?i)^(?:--\\S+\\s+)*(\\S+)(?:\\s+AS\\s+(\\S+))?");
    private static final Pattern VARIABLE =
            Pattern.compile("([A-Za-z_]\\w*)(?:\\s*=\\s*|\\s+|$)(\"[^\"]*\"|'[^']*'|[^\\s\"']*)");
    private static final Pattern ROOT = Pattern.compile("(?i)^(?:root|0)(?::\\S+)?$");
    private static final Pattern SECRET_NAME = Pattern.compile(
            "(?i)(?:^|_)(?:password|passwd|pwd|secret|token|apikey|api_key|access_key|private_key|credentials?|passphrase)$");
    private static final Set<String> NO_SECRETS =
            Set.of("", "changeme", "none", "null", "false", "true", "unset", "dummy");

    private DockerfileChecks() {}

    private static void unpinnedBaseImage(Item file, Document document, Check.Say say) {
        Set<String> stages = new HashSet<>();
        for (Item from : file.find("from")) {
            Matcher parts = FROM.matcher(from.text());
            if (!parts.find()) {
                continue;
            }
            String image = parts.group(1);
            boolean known = stages.contains(image.toLowerCase(java.util.Locale.ROOT)) || image.equals("scratch");
            boolean fixed = image.contains("$") || image.contains("@sha256:") || isTagged(image);
            if (!known && !fixed) {
                say.at(from, image);
            }
            if (parts.group(2) != null) {
                stages.add(parts.group(2).toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    private static boolean isTagged(String image) {
        String name = image.substring(image.lastIndexOf('/') + 1);
        return name.contains(":") && !name.endsWith(":latest");
    }

    /** Of the last stage only: that is the image. */
    private static void rootUser(Item file, Document document, Check.Say say) {
        Item from = null;
        Item user = null;
        boolean starts = false;
        for (Item instruction : file.children()) {
            switch (instruction.key()) {
                case "from" -> {
                    from = instruction;
                    user = null;
                    starts = false;
                }
                case "user" -> user = instruction;
                case "cmd", "entrypoint" -> starts = true;
                default -> {}
            }
        }
        if (from == null
                || (user == null
                        && (!starts
                                || from.lower().contains("nonroot")
                                || from.lower().contains("rootless")))) {
            return;
        }
        if (user == null) {
            say.at(from, "The image that begins here never names another `USER`, so its process is root.");
        } else if (ROOT.matcher(user.text().strip()).find()) {
            say.at(user, "The last `USER` is root.");
        }
    }

    private static void secretInLayer(Item instruction, Document document, Check.Say say) {
        Matcher variable = VARIABLE.matcher(instruction.text());
        while (variable.find()) {
            String name = variable.group(1);
            String value = variable.group(2).replace("\"", "").replace("'", "").toLowerCase(java.util.Locale.ROOT);
            boolean secret = SECRET_NAME.matcher(name).find();
            // An argument without a default is given by the builder, and kept in the history all the same.
            boolean given = instruction.key().equals("arg") ? !value.contains("$") : !NO_SECRETS.contains(value);
            if (secret && given && !value.contains("$") && !value.startsWith("<")) {
                say.at(document.part(instruction, name), name);
            }
            if (instruction.key().equals("env") && !instruction.text().contains("=")) {
                return;
            }
        }
    }

    private static void severalCommands(Item file, Document document, Check.Say say) {
        for (String key : List.of("cmd", "entrypoint")) {
            Item before = null;
            for (Item instruction : file.children()) {
                if (instruction.key().equals("from")) {
                    before = null;
                } else if (instruction.key().equals(key)) {
                    if (before != null) {
                        say.at(before, key.toUpperCase(java.util.Locale.ROOT));
                    }
                    before = instruction;
                }
            }
        }
    }
}
