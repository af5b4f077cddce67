package io.codeguardian.engine.dependency;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.engine.source.LineIndex;
import io.codeguardian.language.SourceFile;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Files that tell a dependency a line: go.mod, requirements, Gemfile and its lock, and the actions of workflows. */
final class LineFiles {
    private static final int LONGEST_LINE = 2000;
    private static final int COMMIT_ID = 40;
    private static final Pattern GO = Pattern.compile(
            "^\\s*(?:require\\s+)?([a-z0-9][\\w.~-]*\\.[\\w.~-]+/?[\\w./~-]*)\\s+v(\\S+)(?:\\s*//.*)?$");
    private static final Pattern GEM =
            Pattern.compile("^\\s*gem\\s+[\"']([\\w.-]+)[\"'](?:\\s*,\\s*[\"']([^\"']+)[\"'])?");
    private static final Pattern LOCKED_GEM = Pattern.compile("^    ([\\w.-]+) \\(([^)]+)\\)$");
    private static final Pattern USES = Pattern.compile(
            "^\\s*(?:-\\s+)?uses:\\s*[\"']?([\\w.-]+/[\\w.-]+)(?:/[\\w./-]+)?@v?([0-9][\\w.-]*)[\"']?\\s*(?:#.*)?$");
    private static final Pattern PINNED_USES = Pattern.compile(
            "^\\s*(?:-\\s+)?uses:\\s*[\"']?([\\w.-]+/[\\w.-]+)(?:/[\\w./-]+)?@[0-9a-f]{40}[\"']?\\s*#\\s*v?(\\d+\\.\\d+\\.\\d+\\S*)");

    private LineFiles() {}

    static List<Dependency> goModule(SourceFile file) {
        Found found = new Found(file, Ecosystem.GO, false);
        boolean[] other = new boolean[1];
        each(found, (text, line) -> {
            String bare = text.strip();
            other[0] = (other[0]
                            || bare.startsWith("replace (")
                            || bare.startsWith("exclude (")
                            || bare.startsWith("retract ("))
                    && !bare.equals(")");
            Matcher matcher = GO.matcher(text);
            boolean replaces =
                    other[0] || bare.startsWith("replace") || bare.startsWith("exclude") || bare.contains("=>");
            if (!replaces && matcher.find()) {
                found.add(matcher.group(1), matcher.group(2), "v" + matcher.group(2), line, line, null);
            }
        });
        return found.all();
    }

    static List<Dependency> requirements(SourceFile file) {
        Found found = new Found(file, Ecosystem.PYPI, false);
        each(found, (text, line) -> {
            String bare = text.strip();
            int options = bare.indexOf(" --");
            String own = options > 0 ? bare.substring(0, options) : bare;
            if (!own.isEmpty() && !own.startsWith("#") && !own.startsWith("-")) {
                PythonFiles.requirement(own.endsWith("\\") ? own.substring(0, own.length() - 1) : own, line, found);
            }
        });
        return found.all();
    }

    static List<Dependency> gemfile(SourceFile file) {
        Found found = new Found(file, Ecosystem.RUBYGEMS, false);
        each(found, (text, line) -> {
            Matcher matcher = GEM.matcher(text);
            if (matcher.find()) {
                String wanted = matcher.group(2) == null ? "" : matcher.group(2);
                boolean exact = !wanted.isEmpty() && Character.isDigit(wanted.charAt(0));
                found.add(matcher.group(1), exact ? wanted : "", wanted, line, line, null);
            }
        });
        return found.all();
    }

    static List<Dependency> gemLock(SourceFile file) {
        Found found = new Found(file, Ecosystem.RUBYGEMS, true);
        each(found, (text, line) -> {
            Matcher matcher = LOCKED_GEM.matcher(text);
            if (matcher.find()) {
                found.add(matcher.group(1), matcher.group(2), matcher.group(2), line, line, null);
            }
        });
        return found.all();
    }

    static List<Dependency> workflow(SourceFile file) {
        Found found = new Found(file, Ecosystem.GITHUB_ACTIONS, false);
        each(found, (text, line) -> {
            for (Pattern pattern : List.of(PINNED_USES, USES)) {
                Matcher matcher = pattern.matcher(text);
                if (matcher.find() && matcher.group(2).length() < COMMIT_ID) {
                    found.add(matcher.group(1), matcher.group(2), matcher.group(2), line, line, null);
                }
            }
        });
        return found.all();
    }

    private static void each(Found found, ObjIntConsumer<String> look) {
        LineIndex lines = found.lines();
        for (int line = 1; line <= lines.lineCount(); line++) {
            String text = lines.text(line);
            if (text.length() < LONGEST_LINE) {
                look.accept(text, line);
            }
        }
    }
}
