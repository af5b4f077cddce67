package io.codeguardian.engine.dependency;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.source.LineIndex;
import io.codeguardian.language.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines that say where packages come from. */
final class SourceLines {
    private static final int LONGEST_LINE = 2000;
    private static final int MOST = 50;
    private static final String HTTP = "http://[a-zA-Z0-9_.:-]+";
    private static final Pattern OWN = Pattern.compile(
            "http://(?:localhost|127\\.|0\\.0\\.0\\.0|\\[::1\\]|host\\.docker|www\\.w3\\.org|maven\\.apache\\.org/(?:POM|xsd|SETTINGS)|schemas\\.)");
    /** How a file of this name names a registry. */
    private static final Map<String, Pattern> REGISTRIES = Map.ofEntries(
            Map.entry(
                    "pom.xml",
                    Pattern.compile(
                            "<url>\\s*" + HTTP + "[^<]*(?:maven|repo|nexus|artifactory|snapshot|release)[^<]*</url>")),
            Map.entry("settings.xml", Pattern.compile("<url>\\s*" + HTTP)),
            Map.entry("build.gradle", Pattern.compile("\\b(?:url|setUrl)\\b[^\"'\\n]*[\"']" + HTTP)),
            Map.entry("build.gradle.kts", Pattern.compile("\\b(?:url|maven)\\b[^\"'\\n]*\"" + HTTP)),
            Map.entry("settings.gradle", Pattern.compile("\\burl\\b[^\"'\\n]*[\"']" + HTTP)),
            Map.entry(".npmrc", Pattern.compile("registry\\s*=\\s*" + HTTP)),
            Map.entry(".yarnrc", Pattern.compile("registry\\s+\"?" + HTTP)),
            Map.entry(".yarnrc.yml", Pattern.compile("npmRegistryServer:\\s*\"?" + HTTP)),
            Map.entry("package-lock.json", Pattern.compile("\"resolved\":\\s*\"" + HTTP)),
            Map.entry("yarn.lock", Pattern.compile("resolved \"" + HTTP)),
            Map.entry(
                    "requirements.txt",
                    Pattern.compile("(?:-i|--index-url|--extra-index-url|--find-links)[\\s=]+" + HTTP)),
            Map.entry("pip.conf", Pattern.compile("(?:index-url|extra-index-url)\\s*=\\s*" + HTTP)),
            Map.entry("pipfile", Pattern.compile("url\\s*=\\s*\"" + HTTP)),
            Map.entry("pyproject.toml", Pattern.compile("^\\s*url\\s*=\\s*\"" + HTTP + "[^\"]*(?:simple|pypi|index)")),
            Map.entry("gemfile", Pattern.compile("\\bsource\\s*\\(?[\"']" + HTTP)),
            Map.entry("composer.json", Pattern.compile("\"url\":\\s*\"" + HTTP)),
            Map.entry("nuget.config", Pattern.compile("value=\"" + HTTP)),
            Map.entry("cargo.toml", Pattern.compile("(?:registry|index|git)\\s*=\\s*\"" + HTTP)));

    private static final Map<String, Pattern> MOVING = Map.of(
            "package.json",
                    Pattern.compile(
                            "\"[^\"]+\":\\s*\"((?:git(?:\\+\\w+)?://|git@|git\\+ssh|github:|gitlab:|bitbucket:|https?://[^\"]+\\.git)[^\"]*)\""),
            "requirements.txt", Pattern.compile("((?:git|hg)\\+[^\\s#;]+)"),
            "gemfile", Pattern.compile("^\\s*gem\\b[^#]*\\b((?:git|github|gitlab|bitbucket)(?::|\\s*=>)[^#]*)"),
            "cargo.toml", Pattern.compile("=\\s*\\{([^}]*\\bgit\\s*=[^}]*)\\}"),
            "pyproject.toml", Pattern.compile("(?:=\\s*\\{([^}]*\\bgit\\s*=[^}]*)\\}|(git\\+[^\\s\"#;]+))"),
            "composer.json",
                    Pattern.compile("\"[\\w.-]+/[\\w.-]+\":\\s*\"(dev-(?:master|main|develop|trunk)[^\"#]*)\""));
    private static final Pattern FIXED = Pattern.compile(
            "#(?:semver:|[0-9a-f]{7,40}\\b|v?\\d)|\\.git@(?:[0-9a-f]{7,40}|v?\\d)|@(?:[0-9a-f]{7,40}|v?\\d[\\w.]*)(?:$|#)|\\b(?:rev|tag|ref)\\b\\s*(?:=>?|:)|\"path\"");

    /** Where the package itself is developed. */
    private static final Pattern ABOUT =
            Pattern.compile("^[\\s{]*\"(?:url|repository|homepage|bugs|documentation)\"\\s*:");

    private SourceLines() {}

    /** A line with what is wrong in it. */
    record Line(RuleInfo rule, int number, String detail) {}

    static List<Line> of(SourceFile file) {
        String name = nameOf(file.path());
        Pattern registry = REGISTRIES.get(name);
        Pattern moving = MOVING.get(name);
        List<Line> lines = new ArrayList<>();
        if (registry == null && moving == null) {
            return lines;
        }
        LineIndex index = new LineIndex(file.content());
        for (int number = 1; number <= index.lineCount() && lines.size() < MOST; number++) {
            String text = index.text(number);
            String bare = text.stripLeading();
            boolean comment = bare.startsWith("#") || bare.startsWith("//") || bare.startsWith("<!--");
            if (!comment && text.length() < LONGEST_LINE) {
                look(text, number, registry, moving, lines);
            }
        }
        return lines;
    }

    private static void look(
            String text,
            int number,
            @org.jspecify.annotations.Nullable Pattern registry,
            @org.jspecify.annotations.Nullable Pattern moving,
            List<Line> lines) {
        if (registry != null && text.contains("http://")) {
            Matcher matcher = registry.matcher(text);
            if (matcher.find() && !OWN.matcher(text).find()) {
                lines.add(new Line(DependencyRules.PLAIN, number, "plain HTTP"));
            }
        }
        if (moving != null) {
            Matcher matcher = moving.matcher(text);
            if (matcher.find()
                    && !FIXED.matcher(matcher.group()).find()
                    && !ABOUT.matcher(text).find()) {
                lines.add(new Line(DependencyRules.MOVING, number, "a branch"));
            }
        }
    }

    private static String nameOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("requirements") && name.endsWith(".txt") ? "requirements.txt" : name;
    }
}
