package io.codeguardian.engine.dependency;

import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.document.ReadHcl;
import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.language.SourceFile;
import java.util.List;

/** Composer's manifest and lock file. */
final class ComposerFiles {
    private ComposerFiles() {}

    static List<Dependency> manifest(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.COMPOSER, false);
        Item root = ReadHcl.json(file.content());
        for (String part : List.of("require", "require-dev")) {
            for (Item entry :
                    root.find(part).stream().flatMap(r -> r.children().stream()).toList()) {
                if (entry.key().contains("/")) {
                    found.add(entry.key(), NpmFiles.exact(entry.text()), entry.text(), entry, entry, null);
                }
            }
        }
        return found.all();
    }

    static List<Dependency> lock(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.COMPOSER, true);
        Item root = ReadHcl.json(file.content());
        for (String part : List.of("packages", "packages-dev")) {
            for (Item entry :
                    root.find(part).stream().flatMap(p -> p.elements().stream()).toList()) {
                Item name = entry.first("name");
                Item version = entry.first("version");
                Item licence = entry.first("license");
                if (name != null && version != null) {
                    List<String> licences = licence == null
                            ? List.of()
                            : licence.scalars().stream().map(Item::text).toList();
                    String text =
                            version.text().startsWith("v") ? version.text().substring(1) : version.text();
                    found.add(
                            name.text(),
                            text,
                            text,
                            name,
                            version,
                            licences.isEmpty() ? null : String.join(" OR ", licences));
                }
            }
        }
        return found.all();
    }
}
