package io.codeguardian.engine.dependency;

import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.language.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the dependencies of a manifest or lock file, by its name. */
public final class Manifests {
    private static final Map<String, Reader> BY_NAME = Map.ofEntries(
            Map.entry("pom.xml", MavenFiles::pom),
            Map.entry("gradle.lockfile", GradleFiles::lock),
            Map.entry("buildscript-gradle.lockfile", GradleFiles::lock),
            Map.entry("build.gradle", GradleFiles::build),
            Map.entry("build.gradle.kts", GradleFiles::build),
            Map.entry("libs.versions.toml", GradleFiles::catalogue),
            Map.entry("package.json", NpmFiles::manifest),
            Map.entry("package-lock.json", NpmFiles::lock),
            Map.entry("npm-shrinkwrap.json", NpmFiles::lock),
            Map.entry("yarn.lock", YarnFiles::lock),
            Map.entry("pnpm-lock.yaml", YarnFiles::pnpm),
            Map.entry("poetry.lock", PythonFiles::lock),
            Map.entry("uv.lock", PythonFiles::lock),
            Map.entry("pdm.lock", PythonFiles::lock),
            Map.entry("pipfile.lock", PythonFiles::pipfileLock),
            Map.entry("pyproject.toml", PythonFiles::project),
            Map.entry("pipfile", PythonFiles::pipfile),
            Map.entry("go.mod", LineFiles::goModule),
            Map.entry("cargo.toml", CargoFiles::manifest),
            Map.entry("cargo.lock", CargoFiles::lock),
            Map.entry("gemfile", LineFiles::gemfile),
            Map.entry("gemfile.lock", LineFiles::gemLock),
            Map.entry("composer.json", ComposerFiles::manifest),
            Map.entry("composer.lock", ComposerFiles::lock),
            Map.entry("packages.config", NugetFiles::packagesConfig),
            Map.entry("packages.lock.json", NugetFiles::lock),
            Map.entry("directory.packages.props", NugetFiles::project));

    private Manifests() {}

    @FunctionalInterface
    interface Reader {
        List<Dependency> read(SourceFile file) throws Unreadable;
    }

    /** Whether a file of this name tells dependencies. */
    public static boolean reads(String path) {
        return reader(path) != null;
    }

    /** Whether a file of this name is made by a package manager and still worth reading. */
    public static boolean isLock(String path) {
        String name = nameOf(path);
        return name.endsWith(".lock")
                || name.endsWith("lockfile")
                || name.endsWith("-lock.json")
                || name.endsWith("-lock.yaml")
                || name.equals("packages.lock.json")
                || name.equals("npm-shrinkwrap.json");
    }

    /**
     * The dependencies of a file; none when it is no manifest.
     *
     * @throws Unreadable when it is not what its name says, or beyond the limits
     */
    public static List<Dependency> of(SourceFile file) throws Unreadable {
        Reader reader = reader(file.path());
        return reader == null ? List.of() : reader.read(file);
    }

    private static @org.jspecify.annotations.Nullable Reader reader(String path) {
        String name = nameOf(path);
        Reader named = BY_NAME.get(name);
        if (named != null) {
            return named;
        }
        if (name.startsWith("requirements") && name.endsWith(".txt")
                || path.toLowerCase(Locale.ROOT).endsWith("requirements/" + name) && name.endsWith(".txt")) {
            return LineFiles::requirements;
        }
        if (name.endsWith(".csproj") || name.endsWith(".fsproj") || name.endsWith(".vbproj")) {
            return NugetFiles::project;
        }
        boolean workflow = path.contains(".github/workflows/") && (name.endsWith(".yml") || name.endsWith(".yaml"));
        return workflow ? LineFiles::workflow : null;
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
