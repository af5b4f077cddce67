package io.codeguardian.engine.dependency;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import io.codeguardian.language.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * A package that a manifest or lock file names.
 *
 * @param name as the ecosystem writes it: {@code group:artifact} for Maven, {@code @scope/name} for npm
 * @param version the one version that it stands for; empty when it is a range or not told
 * @param requirement as it is written
 * @param locked whether a lock file names it
 * @param licence as the lock file tells it
 */
public record Dependency(
        Ecosystem ecosystem,
        String name,
        String version,
        String requirement,
        LineRange lines,
        boolean locked,
        @Nullable String licence) {

    /** The <a href="https://github.com/package-url/purl-spec">package URL</a>; null when the name is none. */
    public @Nullable String purl() {
        int split = name.lastIndexOf(ecosystem == Ecosystem.MAVEN ? ':' : '/');
        String namespace = split < 0 ? null : name.substring(0, split);
        String own = name.substring(split + 1);
        try {
            return new PackageURL(ecosystem.purlType(), namespace, own, version.isEmpty() ? null : version, null, null)
                    .canonicalize();
        } catch (MalformedPackageURLException e) {
            return null;
        }
    }
}
