package io.codeguardian.engine.dependency;

import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.document.ReadToml;
import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.language.SourceFile;
import java.util.List;

/** Cargo's manifest and lock file. */
final class CargoFiles {
    private CargoFiles() {}

    static List<Dependency> manifest(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.CARGO, false);
        Item root = ReadToml.file(file.content());
        for (String path : List.of(
                "dependencies.*",
                "dev-dependencies.*",
                "build-dependencies.*",
                "workspace.dependencies.*",
                "target.*.dependencies.*")) {
            for (Item dependency : root.find(path)) {
                String wanted = dependency.isScalar() ? dependency.text() : dependency.textAt("version");
                String renamed = dependency.textAt("package");
                if (!wanted.isEmpty()) {
                    boolean exact = wanted.startsWith("=");
                    String version = exact ? wanted.substring(1).strip() : "";
                    found.add(
                            renamed.isEmpty() ? dependency.key() : renamed,
                            version,
                            wanted,
                            dependency,
                            dependency,
                            null);
                }
            }
        }
        return found.all();
    }

    static List<Dependency> lock(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.CARGO, true);
        for (Item entry : ReadToml.file(file.content()).find("package").stream()
                .flatMap(p -> p.elements().stream())
                .toList()) {
            Item name = entry.first("name");
            Item version = entry.first("version");
            // Without a source it is a member of the workspace.
            if (name != null && version != null && entry.has("source")) {
                found.add(name.text(), version.text(), version.text(), name, version, null);
            }
        }
        return found.all();
    }
}
