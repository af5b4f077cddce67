package io.codeguardian.engine.dependency;

import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Severity;
import java.util.List;
import java.util.Set;

/** The metadata of what is said about dependencies. */
final class DependencyRules {
    static final RuleInfo VULNERABLE = rule(
            "known-vulnerability",
            "Dependency with a known vulnerability",
            Severity.HIGH,
            "CWE-1395",
            "A06:2021",
            "Adds or keeps a version of a package for which an advisory is published.",
            "Move to the version that the finding names; where there is none, take the advisory's workaround or another package.",
            true);
    static final RuleInfo UNPINNED = rule(
            "unpinned-version",
            "Dependency in any version",
            Severity.LOW,
            "CWE-1357",
            "A08:2021",
            "Accepts any version of a package, also one that is published tomorrow.",
            "Name a version or a bounded range, and keep the lock file in the repository.",
            false);
    static final RuleInfo PLAIN = rule(
            "plain-http-source",
            "Packages over plain HTTP",
            Severity.HIGH,
            "CWE-494",
            "A08:2021",
            "Takes packages from a registry without encryption.",
            "Use the registry's https address.",
            true);
    static final RuleInfo MOVING = rule(
            "moving-source",
            "Dependency from a branch",
            Severity.MEDIUM,
            "CWE-829",
            "A08:2021",
            "Takes a package from a repository at the tip of a branch.",
            "Name a commit or a released version.",
            false);
    static final RuleInfo UNLOCKED = rule(
            "missing-from-lock",
            "Dependency that the lock file does not know",
            Severity.LOW,
            "CWE-1357",
            "A08:2021",
            "Names a package in the manifest that the lock file beside it does not have.",
            "Let the package manager update the lock file, and commit both.",
            false);
    static final RuleInfo LICENCE = rule(
            "restrictive-licence",
            "New dependency with a strong copyleft licence",
            Severity.LOW,
            "CWE-1357",
            "A06:2021",
            "Adds a package whose licence may oblige you to publish your own source, or forbids some uses.",
            "Ask whoever decides on licences, or take another package.",
            false);

    static final List<RuleInfo> ALL = List.of(VULNERABLE, UNPINNED, PLAIN, MOVING, UNLOCKED, LICENCE);

    private DependencyRules() {}

    private static RuleInfo rule(
            String id,
            String name,
            Severity severity,
            String cwe,
            String owasp,
            String summary,
            String fix,
            boolean blocks) {
        return new RuleInfo(
                "dependency/" + id,
                name,
                Category.SECURITY,
                severity,
                Confidence.HIGH,
                List.of(cwe),
                List.of(owasp),
                Set.of("dependency"),
                Set.of(),
                summary,
                fix,
                blocks);
    }
}
