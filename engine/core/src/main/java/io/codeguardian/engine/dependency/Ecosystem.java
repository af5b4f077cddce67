package io.codeguardian.engine.dependency;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Where packages come from; names as in the <a href="https://ossf.github.io/osv-schema/">OSV schema</a>. */
public enum Ecosystem {
    MAVEN("Maven", "maven", new MavenOrder()),
    NPM("npm", "npm", SemanticOrder.PLAIN),
    PYPI("PyPI", "pypi", new PythonOrder()),
    GO("Go", "golang", SemanticOrder.PLAIN),
    CARGO("crates.io", "cargo", SemanticOrder.PLAIN),
    RUBYGEMS("RubyGems", "gem", new RubyOrder()),
    COMPOSER("Packagist", "composer", new ComposerOrder()),
    NUGET("NuGet", "nuget", SemanticOrder.IGNORING_CASE),
    GITHUB_ACTIONS("GitHub Actions", "githubactions", SemanticOrder.PLAIN);

    private final String osvName;
    private final String purlType;
    private final Comparator<String> order;

    Ecosystem(String osvName, String purlType, Comparator<String> order) {
        this.osvName = osvName;
        this.purlType = purlType;
        this.order = order;
    }

    public String osvName() {
        return osvName;
    }

    /** The type in a package URL. */
    public String purlType() {
        return purlType;
    }

    /** Which of two versions is the older one. Never throws: odd versions come first. */
    public Comparator<String> order() {
        return order;
    }

    /** Null for one that we do not read; a suffix as in {@code Debian:12} does not count. */
    public static @Nullable Ecosystem ofOsvName(String name) {
        for (Ecosystem ecosystem : values()) {
            if (ecosystem.osvName.equals(name)) {
                return ecosystem;
            }
        }
        return null;
    }
}
