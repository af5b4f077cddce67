package io.codeguardian.engine.dependency;

import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.document.ReadXml;
import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.language.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maven's project file, with its properties and managed versions. */
final class MavenFiles {
    private static final int MOST_STEPS = 10;

    private MavenFiles() {}

    static List<Dependency> pom(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.MAVEN, false);
        Item project = ReadXml.file(file.content()).first("project");
        if (project == null) {
            return List.of();
        }
        Map<String, String> properties = properties(project);
        Map<String, String> managed = new HashMap<>();
        for (Item dependency : project.find("dependencyManagement.dependencies.dependency")) {
            managed.put(name(dependency, properties), resolve(dependency.textAt("version"), properties));
        }
        for (String path : List.of(
                "parent",
                "dependencies.dependency",
                "dependencyManagement.dependencies.dependency",
                "build.plugins.plugin",
                "build.plugins.plugin.dependencies.dependency",
                "build.extensions.extension",
                "profiles.profile.dependencies.dependency")) {
            for (Item dependency : project.find(path)) {
                add(dependency, properties, managed, found);
            }
        }
        return found.all();
    }

    private static void add(Item dependency, Map<String, String> properties, Map<String, String> managed, Found found) {
        String name = name(dependency, properties);
        String written = dependency.textAt("version");
        String version = written.isEmpty() ? managed.getOrDefault(name, "") : resolve(written, properties);
        boolean named = version.equals("LATEST") || version.equals("RELEASE");
        boolean exact = !version.isEmpty()
                && !named
                && "[(${".indexOf(version.charAt(0)) < 0
                && !version.contains(",")
                && !version.contains("${");
        Item place = dependency.first("version");
        if (!written.isEmpty() && place != null) {
            found.add(name, exact ? version : "", version, dependency, dependency, null);
        } else if (exact) {
            found.add(name, version, version, dependency, dependency, null);
        }
    }

    private static String name(Item dependency, Map<String, String> properties) {
        String group = dependency.textAt("groupId");
        // A plugin's own group goes without saying.
        String known = group.isEmpty() ? "org.apache.maven.plugins" : group;
        return resolve(known, properties) + ":" + resolve(dependency.textAt("artifactId"), properties);
    }

    private static Map<String, String> properties(Item project) {
        Map<String, String> properties = new HashMap<>();
        for (Item property : project.find("properties.*")) {
            properties.put(property.key(), property.text());
        }
        for (String part : List.of("version", "groupId", "artifactId")) {
            Item own = project.first(part);
            String value = own == null ? project.textAt("parent." + part) : own.text();
            properties.put("project." + part, value);
            properties.put("pom." + part, value);
            properties.put("project.parent." + part, project.textAt("parent." + part));
        }
        return properties;
    }

    /** A property may name another; what refers to itself stays as it is. */
    static String resolve(String text, Map<String, String> properties) {
        String resolved = text;
        for (int step = 0; step < MOST_STEPS; step++) {
            int open = resolved.indexOf("${");
            int close = resolved.indexOf('}', Math.max(0, open));
            String value = open < 0 || close < 0 ? null : properties.get(resolved.substring(open + 2, close));
            if (value == null || resolved.length() > 1000) {
                return resolved;
            }
            resolved = resolved.substring(0, open) + value + resolved.substring(close + 1);
        }
        return resolved;
    }
}
