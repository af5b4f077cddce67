package io.codeguardian.engine.dependency;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.document.ReadToml;
import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.engine.source.LineIndex;
import io.codeguardian.language.SourceFile;
import java.util.List;

/** Gradle's lock file, literals of its build files, and its version catalogue. */
final class GradleFiles {
    private static final Pattern LOCKED = Pattern.compile("^([\\w.-]+:[\\w.-]+):([^=\\s]+)=");
    private static final Pattern LITERAL =
            Pattern.compile("[\"']([A-Za-z0-9_.-]+:[A-Za-z0-9_.-]+):([^\"':@\\s]+)(?::[\\w-]+)?(?:@\\w+)?[\"']");
    private static final int LONGEST_LINE = 2000;

    private GradleFiles() {}

    static List<Dependency> lock(SourceFile file) {
        Found found = new Found(file, Ecosystem.MAVEN, true);
        lines(found, LOCKED);
        return found.all();
    }

    static List<Dependency> build(SourceFile file) {
        Found found = new Found(file, Ecosystem.MAVEN, false);
        lines(found, LITERAL);
        return found.all();
    }

    private static void lines(Found found, Pattern pattern) {
        LineIndex lines = found.lines();
        for (int line = 1; line <= lines.lineCount(); line++) {
            String text = lines.text(line);
            boolean comment =
                    text.stripLeading().startsWith("//") || text.stripLeading().startsWith("#");
            if (!comment && text.length() < LONGEST_LINE) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    String version = matcher.group(2);
                    found.add(matcher.group(1), isExact(version) ? version : "", version, line, line, null);
                }
            }
        }
    }

    private static boolean isExact(String version) {
        return !version.contains("+")
                && !version.contains("$")
                && !version.startsWith("latest")
                && "[(".indexOf(version.charAt(0)) < 0;
    }

    static List<Dependency> catalogue(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.MAVEN, false);
        Item root = ReadToml.file(file.content());
        for (Item library : root.find("libraries.*")) {
            String[] literal = library.text().split(":", -1);
            String module = library.isScalar() && literal.length == 3
                    ? literal[0] + ":" + literal[1]
                    : library.has("module")
                            ? library.textAt("module")
                            : library.textAt("group") + ":" + library.textAt("name");
            String version = library.isScalar() && literal.length == 3 ? literal[2] : version(root, library);
            if (!version.isEmpty()) {
                found.add(module, isExact(version) ? version : "", version, library, library, null);
            }
        }
        return found.all();
    }

    private static String version(Item root, Item library) {
        // An inline table keeps a dotted key as one word.
        Item reference = library.children().stream()
                .filter(c -> c.key().equals("version.ref"))
                .findFirst()
                .orElse(library.first("version.ref"));
        return reference == null ? library.textAt("version") : root.textAt("versions." + reference.text());
    }
}
