package io.codeguardian.engine.dependency;

import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.document.ReadHcl;
import io.codeguardian.engine.document.ReadXml;
import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.language.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The project files, central versions and lock file of NuGet. */
final class NugetFiles {
    private NugetFiles() {}

    static List<Dependency> project(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.NUGET, false);
        Item root = ReadXml.file(file.content());
        Map<String, String> properties = new HashMap<>();
        root.find("Project.PropertyGroup.*").forEach(p -> properties.put(p.key(), p.text()));
        for (String kind : List.of("PackageReference", "PackageVersion", "GlobalPackageReference")) {
            for (Item reference : root.find("Project.ItemGroup." + kind)) {
                String name = reference.has("Include") ? reference.textAt("Include") : reference.textAt("Update");
                String written = reference.textAt("Version");
                String version = MavenFiles.resolve(written.replace("$(", "${").replace(')', '}'), properties);
                if (!written.isEmpty()) {
                    found.add(name, exact(version), version, reference, reference, null);
                }
            }
        }
        return found.all();
    }

    /** A plain version is the least that will do, and what is taken; brackets make a range. */
    private static String exact(String version) {
        boolean only = version.startsWith("[") && version.endsWith("]") && !version.contains(",");
        String bare = only ? version.substring(1, version.length() - 1) : version;
        return bare.isEmpty() || !Character.isDigit(bare.charAt(0)) || bare.contains("*") || bare.contains(",")
                ? ""
                : bare;
    }

    static List<Dependency> packagesConfig(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.NUGET, true);
        for (Item entry : ReadXml.file(file.content()).find("packages.package")) {
            found.add(entry.textAt("id"), entry.textAt("version"), entry.textAt("version"), entry, entry, null);
        }
        return found.all();
    }

    static List<Dependency> lock(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.NUGET, true);
        for (Item entry : ReadHcl.json(file.content()).find("dependencies.*.*")) {
            Item resolved = entry.first("resolved");
            if (resolved != null) {
                found.add(entry.key(), resolved.text(), resolved.text(), entry, resolved, null);
            }
        }
        return found.all();
    }
}
