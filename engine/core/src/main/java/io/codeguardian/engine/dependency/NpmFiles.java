package io.codeguardian.engine.dependency;

import com.google.re2j.Pattern;
import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.document.ReadHcl;
import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.language.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** npm's manifest and lock file, in its three versions. */
final class NpmFiles {
    static final Pattern EXACT = Pattern.compile("^[v=]?\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?$");

    private NpmFiles() {}

    static List<Dependency> manifest(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.NPM, false);
        Item root = ReadHcl.json(file.content());
        for (String part : List.of("dependencies", "devDependencies", "optionalDependencies")) {
            for (Item dependency :
                    root.find(part).stream().flatMap(d -> d.children().stream()).toList()) {
                String requirement = dependency.text();
                found.add(dependency.key(), exact(requirement), requirement, dependency, dependency, null);
            }
        }
        return found.all();
    }

    static String exact(String requirement) {
        String bare =
                requirement.startsWith("v") || requirement.startsWith("=") ? requirement.substring(1) : requirement;
        return EXACT.matcher(requirement).find() ? bare : "";
    }

    static List<Dependency> lock(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.NPM, true);
        Item root = ReadHcl.json(file.content());
        Item packages = root.first("packages");
        if (packages == null) {
            nested(root, found);
            return found.all();
        }
        for (Item entry : packages.children()) {
            int at = entry.key().lastIndexOf("node_modules/");
            if (at >= 0 && entry.isMap() && !entry.has("link")) {
                Item version = entry.first("version");
                String alias = entry.textAt("name");
                String name = alias.isEmpty() ? entry.key().substring(at + 13) : alias;
                if (version != null) {
                    found.add(name, version.text(), version.text(), entry, version, licence(entry));
                }
            }
        }
        return found.all();
    }

    private static @org.jspecify.annotations.Nullable String licence(Item entry) {
        Item licence = entry.first("license");
        return licence == null ? null : licence.isMap() ? licence.textAt("type") : licence.text();
    }

    private static void nested(Item root, Found found) {
        Deque<Item> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            for (Item dependencies : open.pop().find("dependencies")) {
                for (Item entry : dependencies.children()) {
                    Item version = entry.first("version");
                    if (entry.isMap() && version != null) {
                        found.add(entry.key(), exact(version.text()), version.text(), entry, version, null);
                        open.push(entry);
                    }
                }
            }
        }
    }
}
