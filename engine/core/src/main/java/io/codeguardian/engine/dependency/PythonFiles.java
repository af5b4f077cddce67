package io.codeguardian.engine.dependency;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.document.ReadHcl;
import io.codeguardian.engine.document.ReadToml;
import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.language.SourceFile;
import java.util.List;
import java.util.Locale;

/** The files of poetry, uv, pdm and pipenv, and the project file of PEP 621. */
final class PythonFiles {
    private static final Pattern REQUIREMENT = Pattern.compile(
            "^\\s*([A-Za-z0-9][A-Za-z0-9._-]*)\\s*(?:\\[[^\\]]*\\])?\\s*(?:\\(?\\s*([=<>!~][^;#)]*)\\)?)?\\s*(?:[;#@].*)?$");
    private static final Pattern PINNED = Pattern.compile("^\\s*={2,3}\\s*v?([0-9][0-9A-Za-z.!+_-]*)\\s*$");

    private PythonFiles() {}

    /** As in PEP 503. */
    static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-');
    }

    static void requirement(String text, int line, Found found) {
        Matcher matcher = REQUIREMENT.matcher(text);
        if (text.length() < 500 && matcher.find()) {
            String wanted = matcher.group(2) == null ? "" : matcher.group(2).strip();
            found.add(normal(matcher.group(1)), pinned(wanted), wanted, line, line, null);
        }
    }

    private static String pinned(String requirement) {
        Matcher matcher = PINNED.matcher(requirement);
        return matcher.find() && !requirement.contains("*") ? matcher.group(1) : "";
    }

    static List<Dependency> lock(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.PYPI, true);
        for (Item entry : ReadToml.file(file.content()).find("package").stream()
                .flatMap(p -> p.elements().stream())
                .toList()) {
            Item name = entry.first("name");
            Item version = entry.first("version");
            boolean own = entry.has("source.editable") || entry.has("source.virtual") || entry.has("source.directory");
            if (name != null && version != null && !own) {
                found.add(normal(name.text()), version.text(), version.text(), name, version, null);
            }
        }
        return found.all();
    }

    static List<Dependency> pipfileLock(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.PYPI, true);
        Item root = ReadHcl.json(file.content());
        for (String part : List.of("default", "develop")) {
            for (Item entry : root.find(part + ".*")) {
                Item version = entry.first("version");
                if (version != null) {
                    found.add(normal(entry.key()), pinned(version.text()), version.text(), entry, version, null);
                }
            }
        }
        return found.all();
    }

    static List<Dependency> project(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.PYPI, false);
        Item root = ReadToml.file(file.content());
        for (String path : List.of(
                "project.dependencies",
                "project.optional-dependencies.*",
                "build-system.requires",
                "dependency-groups.*")) {
            for (Item text :
                    root.find(path).stream().flatMap(d -> d.scalars().stream()).toList()) {
                requirement(text.text(), found.lines().line(text.start()), found);
            }
        }
        for (String path : List.of(
                "tool.poetry.dependencies.*", "tool.poetry.dev-dependencies.*", "tool.poetry.group.*.dependencies.*")) {
            root.find(path).forEach(d -> table(d, found));
        }
        return found.all();
    }

    static List<Dependency> pipfile(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.PYPI, false);
        Item root = ReadToml.file(file.content());
        root.find("packages.*").forEach(d -> table(d, found));
        root.find("dev-packages.*").forEach(d -> table(d, found));
        return found.all();
    }

    private static void table(Item dependency, Found found) {
        String wanted = dependency.isScalar() ? dependency.text() : dependency.textAt("version");
        if (!dependency.key().equals("python")) {
            boolean bare = !wanted.isEmpty()
                    && Character.isDigit(wanted.charAt(0))
                    && !wanted.contains("*")
                    && !wanted.contains(",");
            found.add(normal(dependency.key()), bare ? wanted : pinned(wanted), wanted, dependency, dependency, null);
        }
    }
}
