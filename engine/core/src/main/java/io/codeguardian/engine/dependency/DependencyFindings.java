package io.codeguardian.engine.dependency;

import com.google.re2j.Pattern;
import io.codeguardian.engine.finding.Fingerprint;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.source.LineIndex;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Location;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said about the dependencies of one file. */
final class DependencyFindings {
    private static final int NAMED = 5;
    private static final Pattern ANY = Pattern.compile(
            "^(?:|\\*|x|latest|next|any|LATEST|RELEASE|latest\\.\\w+|\\+|>=?\\s*[\\d.]+|dev-master|dev-main|@dev|\\[[\\d.]*,\\s*\\))$");
    private static final Pattern COPYLEFT =
            Pattern.compile("(?i)\\b(?:A?GPL-?v?[123]?|SSPL|BUSL|Commons-Clause|CC-BY-NC|EUPL|OSL)\\b");
    private static final Pattern OTHER_CHOICE = Pattern.compile(" OR |\\bLGPL|(?i:classpath|exception)");

    private final SourceFile file;
    private final LineIndex lines;

    DependencyFindings(SourceFile file) {
        this.file = file;
        this.lines = new LineIndex(file.content());
    }

    Finding source(SourceLines.Line line) {
        String message = line.rule().equals(DependencyRules.PLAIN)
                ? "Packages come from here without encryption: whoever sits in between can put their own in."
                : "This package is whatever was pushed to a branch last; the next install brings other code.";
        LineRange range = new LineRange(line.number(), line.number());
        return finding(
                line.rule(),
                line.rule().severity(),
                range,
                line.rule().name(),
                message,
                line.rule().fix(),
                null);
    }

    /** A licence that obliges, or a version that anyone may publish tomorrow. */
    Optional<Finding> hygiene(Dependency dependency) {
        String name = shown(dependency.name());
        if (dependency.locked()) {
            String licence = dependency.licence() == null ? "" : dependency.licence();
            boolean strict = COPYLEFT.matcher(licence).find()
                    && !OTHER_CHOICE.matcher(licence).find();
            return !strict
                    ? Optional.empty()
                    : Optional.of(
                            finding(
                                    DependencyRules.LICENCE,
                                    dependency.lines(),
                                    "`" + name + "` comes under `" + shown(licence)
                                            + "`, which may oblige you to publish your own source when you pass the program on or run it for others."));
        }
        boolean told =
                dependency.ecosystem() != Ecosystem.RUBYGEMS && dependency.ecosystem() != Ecosystem.GITHUB_ACTIONS;
        boolean any = dependency.version().isEmpty()
                && ANY.matcher(dependency.requirement().strip()).find();
        return !told || !any
                ? Optional.empty()
                : Optional.of(
                        finding(
                                DependencyRules.UNPINNED,
                                dependency.lines(),
                                "`" + name
                                        + "` is taken in any version: one that breaks, or that a thief of its owner's password publishes, arrives with the next install."));
    }

    Finding unlocked(Dependency dependency) {
        return finding(
                DependencyRules.UNLOCKED,
                dependency.lines(),
                "The lock file beside this manifest does not have `" + shown(dependency.name())
                        + "`, so what is installed is chosen anew or the install fails.");
    }

    Finding vulnerable(Dependency dependency, List<Advisory> advisories) {
        List<Advisory> worst = advisories.stream()
                .sorted(Comparator.comparing(Advisory::severity)
                        .thenComparing(Advisory::score, Comparator.reverseOrder())
                        .thenComparing(Advisory::id))
                .toList();
        String fixed = fix(dependency, worst);
        String shown = shown(dependency.name()) + " " + shown(dependency.version());
        String told = worst.stream().limit(NAMED).map(DependencyFindings::told).collect(Collectors.joining("; "));
        String more = worst.size() > NAMED ? "; and " + (worst.size() - NAMED) + " more" : "";
        String purl = dependency.purl();
        String message =
                (purl == null ? "`" + shown + "`" : "`" + shown(purl) + "`") + " is affected by " + told + more + ". "
                        + (fixed == null
                                ? "No version that is not affected is known."
                                : "Version " + shown(fixed) + " is not.");
        return finding(
                DependencyRules.VULNERABLE,
                worst.getFirst().severity(),
                dependency.lines(),
                "Known vulnerability in " + shown,
                message,
                fixed == null
                        ? "Take the advisory's workaround, or another package."
                        : "Move " + shown(dependency.name()) + " to " + shown(fixed) + " or later.",
                fixed == null ? null : suggestion(dependency, fixed));
    }

    private static String told(Advisory advisory) {
        String alias = advisory.aliases().stream()
                .filter(a -> a.startsWith("CVE-"))
                .findFirst()
                .orElse("");
        String score = advisory.score() > 0 ? String.format(Locale.ROOT, ", CVSS %.1f", advisory.score()) : "";
        String name = alias.isEmpty() ? advisory.id() : alias + ", " + advisory.id();
        return "**" + name + "** (" + advisory.severity().wireName() + score + ")"
                + (advisory.summary().isEmpty() ? "" : " " + advisory.summary());
    }

    /** The smallest version that none of them affects. */
    private static @Nullable String fix(Dependency dependency, List<Advisory> advisories) {
        String version = dependency.version();
        for (int round = 0; round <= advisories.size(); round++) {
            String now = version;
            String next = advisories.stream()
                    .filter(a -> a.affects(now))
                    .map(a -> Optional.ofNullable(a.fixFor(now)))
                    .map(f -> f.orElse(""))
                    .max((a, b) -> a.isEmpty() || b.isEmpty()
                            ? Boolean.compare(a.isEmpty(), b.isEmpty())
                            : dependency.ecosystem().order().compare(a, b))
                    .orElse(null);
            if (next == null) {
                return version.equals(dependency.version()) ? null : version;
            }
            if (next.isEmpty()) {
                return null;
            }
            version = next;
        }
        return null;
    }

    /** Where the version stands once in the lines that a person wrote. */
    private @Nullable Suggestion suggestion(Dependency dependency, String fixed) {
        if (dependency.locked() || !dependency.requirement().contains(dependency.version())) {
            return null;
        }
        for (int line = dependency.lines().first(); line <= dependency.lines().last(); line++) {
            String text = lines.text(line);
            int at = text.indexOf(dependency.version());
            boolean once = at >= 0 && text.indexOf(dependency.version(), at + 1) < 0;
            if (once && !text.contains("@" + dependency.version()) && !text.contains("h1:")) {
                String replaced = text.substring(0, at)
                        + fixed
                        + text.substring(at + dependency.version().length());
                return new Suggestion(new LineRange(line, line), replaced);
            }
        }
        return null;
    }

    private Finding finding(RuleInfo rule, LineRange range, String message) {
        return finding(rule, rule.severity(), range, rule.name(), message, rule.fix(), null);
    }

    private Finding finding(
            RuleInfo rule,
            Severity severity,
            LineRange range,
            String title,
            String message,
            String fix,
            @Nullable Suggestion suggestion) {
        int first = range.first();
        String text = lines.text(first);
        int begin = text.length() - text.stripLeading().length();
        Location location = new Location(file.path(), first, begin + 1, first, Math.max(begin + 1, text.length() + 1));
        return new Finding(
                rule.id(),
                rule.category(),
                severity,
                rule.confidence(),
                suggestion == null
                        ? location
                        : new Location(
                                file.path(),
                                suggestion.lines().first(),
                                1,
                                suggestion.lines().first(),
                                lines.text(suggestion.lines().first()).length() + 1),
                null,
                title,
                message,
                fix,
                suggestion,
                rule.cwe(),
                rule.tags(),
                List.of(),
                List.of("engine"),
                file.inChange(range),
                Fingerprint.of(rule.id(), null, title + '\n' + text));
    }

    /** A stranger's text on one line, short, and without an end of the code that it stands in. */
    private static String shown(String text) {
        StringBuilder line = new StringBuilder();
        text.chars().limit(120).forEach(c -> line.append(Character.isISOControl(c) || c == '`' ? ' ' : (char) c));
        return line.toString();
    }
}
